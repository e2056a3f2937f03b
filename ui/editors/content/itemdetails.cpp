#include "ui/editors/content/itemdetails.h"

#include "ui/editors/content/choices.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/fields/typedday.h"

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

// A single one by its name, several by their number.
template <typename Id>
static void append(QStringList &parts, const QList<Id> &ids, const QList<Choice> &choices,
                   QString (*counted)(int))
{
    if (ids.size() == 1)
        parts.append(namesOf(choices, {ids.first().text()}));
    else if (!ids.isEmpty())
        parts.append(counted(static_cast<int>(ids.size())));
}

static void appendDates(QStringList &parts, const Entry &entry, const QTimeZone &zone)
{
    if (entry.embargo.isValid())
        parts.prepend(Tr::tr("embargo until %1").arg(momentText(entry.embargo.toTimeZone(zone))));
    if (entry.eventDate.isValid())
        parts.append(Tr::tr("event on %1").arg(shortDay(entry.eventDate)));
    if (entry.expires.isValid())
        parts.append(Tr::tr("until %1").arg(shortDay(entry.expires.toTimeZone(zone).date())));
    if (entry.pinnedUntil.isValid())
        parts.append(Tr::tr("on top until %1").arg(shortDay(entry.pinnedUntil)));
}

QString entryDetails(const Entry &entry, const NewsroomContent &content)
{
    const LanguageTag language = choosingLanguage(content);
    QStringList parts;
    append(parts, entry.tags, tagChoices(content, language),
           [](int count) { return Tr::tr("%n tags", nullptr, count); });
    append(parts, entry.schools, schoolChoices(content, language),
           [](int count) { return Tr::tr("%n schools", nullptr, count); });
    if (!entry.contacts.isEmpty())
        parts.append(Tr::tr("%n contacts", nullptr, static_cast<int>(entry.contacts.size())));
    if (!entry.related.isEmpty())
        parts.append(Tr::tr("%n related", nullptr, static_cast<int>(entry.related.size())));
    if (!entry.leadImage.isNull())
        parts.append(Tr::tr("picture"));
    if (!entry.gallery.isEmpty())
        parts.append(Tr::tr("%n in the gallery", nullptr, static_cast<int>(entry.gallery.size())));
    if (!entry.attachments.isEmpty())
        parts.append(Tr::tr("%n files", nullptr, static_cast<int>(entry.attachments.size())));
    if (!entry.video.url.isEmpty())
        parts.append(Tr::tr("video"));
    appendDates(parts, entry, content.timeZone());
    return parts.isEmpty() ? Tr::tr("Tags, schools, picture and more") : joined(parts);
}

QString pageDetails(const Page &page, const NewsroomContent &content)
{
    QStringList parts;
    for (const Page &each : content.pages()) {
        if (each.id == page.parent)
            parts.append(Tr::tr("below %1", "another page")
                             .arg(content.text(each.texts, &LanguageVersion::title, page.source)));
    }
    parts.append(page.inMenu ? Tr::tr("in the menu") : Tr::tr("not in the menu"));
    if (page.sheetPart != SheetPart::None)
        parts.append(Tr::tr("in the fact sheet"));
    if (!page.leadImage.isNull())
        parts.append(Tr::tr("picture"));
    return joined(parts);
}

} // namespace gaceta::ui
