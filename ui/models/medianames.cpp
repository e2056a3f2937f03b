#include "ui/models/medianames.h"

#include "ui/models/names.h"
#include "ui/models/tr.h"

#include <QStringList>

namespace gaceta::ui {

using models::Tr;
using namespace Qt::StringLiterals;

static constexpr qsizetype mostLines = 8;

static QString placeName(const storage::MediaUse &use)
{
    if (use.field == u"leadImage"_s)
        return Tr::tr("Lead picture");
    if (use.field == u"gallery"_s)
        return Tr::tr("In the gallery");
    if (use.field == u"attachments"_s)
        return Tr::tr("File to download");
    if (use.field == u"video"_s)
        return Tr::tr("Picture of the video");
    if (use.field == u"photo"_s)
        return Tr::tr("Photo of the school");
    if (use.field == u"observations"_s)
        return Tr::tr("File of a value");
    if (use.field == u"logo"_s)
        return Tr::tr("Logo of the organization");
    return Tr::tr("In the text");
}

static QString titleOf(const storage::MediaUse &use)
{
    return use.title.isEmpty() ? untitled() : use.title;
}

QString useDetail(const storage::MediaUse &use)
{
    QStringList parts{placeName(use)};
    if (!use.language.isNull())
        parts.append(languageName(use.language));
    if (use.state)
        parts.append(stateName(*use.state));
    return parts.join(u" · "_s);
}

QString usesInLines(const QList<storage::MediaUse> &uses)
{
    QStringList lines;
    for (const storage::MediaUse &use : uses.first(qMin(mostLines, uses.size())))
        lines.append(u"• "_s + titleOf(use) + u" ("_s + useDetail(use) + u')');
    if (uses.size() > mostLines)
        lines.append(Tr::tr("and %n more", nullptr, static_cast<int>(uses.size() - mostLines)));
    return lines.join(u'\n');
}

} // namespace gaceta::ui
