#pragma once
// The filters of the news list as people read them: what can be chosen, and what is set.

#include "app/editing/newsroom.h"

namespace gaceta::ui {

// What the newsroom offers to filter by.
struct FilterChoices
{
    QList<LanguageTag> languages;
    QList<std::pair<SchoolId, QString>> schools; // by name
    QList<std::pair<TermId, QString>> tags;      // by name
    storage::EntryCounts counts;
};

[[nodiscard]] FilterChoices filterChoices(const editing::Newsroom &newsroom);

// One filter that is set, and what is left without it.
struct FilterPart
{
    QString text; // "Kind: Press release"
    storage::EntryFilter without;
};

// In the order kind, state, translation, language, school, tag, year. Words are no part of it.
[[nodiscard]] QList<FilterPart> partsOf(const storage::EntryFilter &filter,
                                        const FilterChoices &choices);

} // namespace gaceta::ui
