#pragma once
// The languages a newsroom may be written in: all that can be chosen, and what there is in one.

#include "app/core/languagetag.h"
#include "app/editing/newsroom.h"
#include "ui/widgets/fields/choice.h"

namespace gaceta::ui {

// By name, in the language of the program where it has a word for it.
[[nodiscard]] QList<Choice> languageChoices();
[[nodiscard]] QStringList tagsOf(const QList<LanguageTag> &languages);
[[nodiscard]] QList<LanguageTag> languagesOf(const QStringList &tags);

// What there is in a language, of entries, pages and all else.
struct LanguageTexts
{
    int items = 0;     // with texts in it
    int originals = 0; // of those, written in it first
};
[[nodiscard]] LanguageTexts textsIn(const editing::Newsroom &newsroom, const LanguageTag &language);

} // namespace gaceta::ui
