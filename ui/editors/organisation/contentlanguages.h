#pragma once
// The languages a newsroom may be written in: all that can be chosen, and how many items use one.

#include "app/core/languagetag.h"
#include "app/editing/newsroom.h"
#include "ui/widgets/fields/choice.h"

namespace gaceta::ui {

// By name, in the language of the program where it has a word for it.
[[nodiscard]] QList<Choice> languageChoices();
[[nodiscard]] QStringList tagsOf(const QList<LanguageTag> &languages);
[[nodiscard]] QList<LanguageTag> languagesOf(const QStringList &tags);

// Entries, pages and all else that have texts in it.
[[nodiscard]] int itemsWith(const editing::Newsroom &newsroom, const LanguageTag &language);

} // namespace gaceta::ui
