#include "ui/window/usewarning.h"

#include "app/editing/mediauses.h"
#include "ui/models/medianames.h"
#include "ui/window/tr.h"

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static QString usesOfMedia(const editing::Newsroom &newsroom, const MediaId &id)
{
    const auto uses = editing::mediaUses(newsroom.path(), id);
    if (!uses)
        return Tr::tr("It could not be found out where it is used.");
    if (uses->isEmpty())
        return {};
    return Tr::tr("It is used here, and would be missing there:") + u"\n\n" + usesInLines(*uses);
}

// Of entries and schools the tag is taken away; a list that goes by it loses all that it shows.
static QString usesOfTag(const editing::Newsroom &newsroom, const TermId &tag)
{
    QStringList sentences;
    storage::EntryFilter filter;
    filter.tag = tag;
    if (const int entries = newsroom.entryCount(filter).value_or(0); entries > 0)
        sentences.append(Tr::tr("%Ln entry(s) have this tag.", nullptr, entries));
    const auto schools = newsroom.loadAll<School>().value_or(QList<School>());
    const auto tagged =
        std::ranges::count_if(schools, [&](const School &school) { return school.tags.contains(tag); });
    if (tagged > 0)
        sentences.append(Tr::tr("%n school(s) have this tag.", nullptr, static_cast<int>(tagged)));
    for (const SchoolList &list : newsroom.loadAll<SchoolList>().value_or(QList<SchoolList>())) {
        if (list.order == SchoolListOrder::ByRule && list.rule.tag == tag)
            sentences.append(Tr::tr("The list “%1” goes by this tag and would be empty.")
                                 .arg(list.texts.valueOrAny(english()).title));
    }
    return sentences.join(u'\n');
}

QString stillUsedWarning(const editing::Newsroom &newsroom, ItemKind kind, const QString &item)
{
    if (kind == ItemKind::Media) {
        if (const auto media = MediaId::parse(item))
            return usesOfMedia(newsroom, *media);
    } else if (kind == ItemKind::Term) {
        if (const auto tag = TermId::parse(item))
            return usesOfTag(newsroom, *tag);
    }
    return {};
}

} // namespace gaceta::ui
