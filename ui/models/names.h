#pragma once
// What people read for kinds and states, in the language of the program. The icon of each is named as
// the value is in files (enumName).

#include "app/core/entry.h"
#include "app/core/school.h"
#include "app/core/statistic.h"

namespace gaceta::ui {

[[nodiscard]] QString kindName(EntryKind kind);
[[nodiscard]] QString kindName(ItemKind kind);
[[nodiscard]] QString stateName(WorkflowState state);
[[nodiscard]] QString stateName(TranslationState state);
[[nodiscard]] QString levelName(SchoolLevel level);
[[nodiscard]] QString unitName(StatisticUnit unit);
// "Spanish", "español", in the language of the program.
[[nodiscard]] QString languageName(const LanguageTag &language);
// "ES", where there is little room.
[[nodiscard]] QString languageLetters(const LanguageTag &language);
// "Untitled", for what has no title yet.
[[nodiscard]] QString untitled();

// "Oct 11, 2022", "11 oct 2022": a day as the language of the program writes it, short.
[[nodiscard]] QString shortDay(const QDate &day);

[[nodiscard]] QString iconName(EntryKind kind);
[[nodiscard]] QString iconName(ItemKind kind);

} // namespace gaceta::ui
