#include "ui/editors/content/entrychoices.h"

#include "ui/editors/tr.h"
#include "ui/models/names.h"

namespace gaceta::ui {

using editors::Tr;

static constexpr int mostEntries = 20;

static Choice choice(const EntryId &id, const QString &title, EntryKind kind, const QDateTime &date)
{
    const QString what =
        date.isValid()
            ? Tr::tr("%1, %2", "kind of news, date").arg(kindName(kind), shortDay(date.date()))
            : kindName(kind);
    return {id.text(), title.isEmpty() ? untitled() : title, what};
}

QList<Choice> entryChoices(const NewsroomContent &content, const LanguageTag &language,
                           const QString &words, const EntryId &without)
{
    storage::EntryFilter filter;
    filter.words = words.trimmed();
    const auto order =
        filter.words.isEmpty() ? storage::EntryOrder::LastChanged : storage::EntryOrder::NewestFirst;
    QList<Choice> choices;
    const auto found = content.newsroom().entries(filter, order, {}, mostEntries);
    for (const storage::EntryRow &row : found ? found->rows : QList<storage::EntryRow>{}) {
        if (row.id != without)
            choices.append(choice(row.id,
                                  content.text(row.texts, &storage::EntryRowText::title, language),
                                  row.kind, row.date.toTimeZone(content.timeZone())));
    }
    return choices;
}

QList<Choice> namedEntries(const NewsroomContent &content, const LanguageTag &language,
                           const QList<EntryId> &ids)
{
    QList<Choice> choices;
    for (const EntryId &id : ids) {
        if (const Result<Entry> entry = content.newsroom().load<Entry>(id))
            choices.append(choice(id, content.text(entry->texts, &LanguageVersion::title, language),
                                  entry->kind, entry->date.toTimeZone(content.timeZone())));
    }
    return choices;
}

} // namespace gaceta::ui
