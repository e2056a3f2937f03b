#pragma once
// What the newsroom offers to choose from, as choices with names in a language.

#include "ui/editors/content/newsroomcontent.h"
#include "ui/widgets/fields/choice.h"

namespace gaceta::ui {

[[nodiscard]] QList<Choice> tagChoices(const NewsroomContent &content, const LanguageTag &language);
[[nodiscard]] QList<Choice> schoolChoices(const NewsroomContent &content, const LanguageTag &language);
[[nodiscard]] QList<Choice> contactChoices(const NewsroomContent &content, const LanguageTag &language);
[[nodiscard]] QList<Choice> boilerplateChoices(const NewsroomContent &content,
                                               const LanguageTag &language);

// The names of those ids, for a difference: "Graduation, Watts".
[[nodiscard]] QString namesOf(const QList<Choice> &choices, const QStringList &ids);

// The language people choose in: the program's where the newsroom has it, else its first.
[[nodiscard]] LanguageTag choosingLanguage(const NewsroomContent &content);

// A tag of that name, saved. One that is there already, whatever its case and accents, is given back.
[[nodiscard]] Result<TermId> tagNamed(const NewsroomContent &content, const LanguageTag &language,
                                      const QString &name);

} // namespace gaceta::ui
