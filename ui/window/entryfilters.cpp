#include "ui/window/entryfilters.h"

#include "ui/models/names.h"
#include "ui/window/tr.h"

#include <QCollator>

namespace gaceta::ui {

using window::Tr;

template <typename IdType>
static void sortByName(QList<std::pair<IdType, QString>> &items)
{
    const QCollator collator;
    std::stable_sort(items.begin(), items.end(), [&collator](const auto &a, const auto &b) {
        return collator.compare(a.second, b.second) < 0;
    });
}

FilterChoices filterChoices(const editing::Newsroom &newsroom)
{
    FilterChoices choices;
    if (const Result<Organisation> organisation = newsroom.organisation())
        choices.languages = organisation->languages;
    if (Result<storage::EntryCounts> counts = newsroom.entryCounts())
        choices.counts = *counts;
    const LanguageTag first = choices.languages.value(0);
    if (const Result<QList<School>> schools = newsroom.loadAll<School>()) {
        for (const School &school : *schools) {
            const QString name = school.texts.valueOrAny(first).name;
            choices.schools.append({school.id, name.isEmpty() ? school.officialName : name});
        }
    }
    if (const Result<QList<Term>> terms = newsroom.loadAll<Term>()) {
        for (const Term &term : *terms)
            choices.tags.append({term.id, term.texts.valueOrAny(first).name});
    }
    sortByName(choices.schools);
    sortByName(choices.tags);
    return choices;
}

template <typename IdType>
static QString nameOf(const QList<std::pair<IdType, QString>> &items, const IdType &id)
{
    for (const auto &[candidate, name] : items) {
        if (candidate == id)
            return name;
    }
    return untitled();
}

QList<FilterPart> partsOf(const storage::EntryFilter &filter, const FilterChoices &choices)
{
    QList<FilterPart> parts;
    const auto add = [&](const QString &text, const auto &clear) {
        FilterPart part{text, filter};
        clear(part.without);
        parts.append(part);
    };
    if (filter.kind)
        add(kindName(*filter.kind), [](storage::EntryFilter &f) { f.kind.reset(); });
    if (filter.state)
        add(Tr::tr("State: %1").arg(stateName(*filter.state)),
            [](storage::EntryFilter &f) { f.state.reset(); });
    if (filter.translation)
        add(Tr::tr("Translation: %1").arg(stateName(*filter.translation)),
            [](storage::EntryFilter &f) { f.translation.reset(); });
    if (!filter.language.isNull())
        add(Tr::tr("Language: %1").arg(languageName(filter.language)),
            [](storage::EntryFilter &f) { f.language = {}; });
    if (!filter.school.isNull())
        add(nameOf(choices.schools, filter.school), [](storage::EntryFilter &f) { f.school = {}; });
    if (!filter.tag.isNull())
        add(Tr::tr("Tag: %1").arg(nameOf(choices.tags, filter.tag)),
            [](storage::EntryFilter &f) { f.tag = {}; });
    if (filter.year)
        add(QString::number(*filter.year), [](storage::EntryFilter &f) { f.year.reset(); });
    if (filter.templates)
        add(Tr::tr("Templates"), [](storage::EntryFilter &f) { f.templates = false; });
    return parts;
}

} // namespace gaceta::ui
