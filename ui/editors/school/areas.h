#pragma once
// The neighborhood of a school: each language has its own name for it, one key says which schools are in
// the same. People type names; the key follows from them.

#include "app/core/school.h"

namespace gaceta::ui {

// What was typed as the neighborhood's name in that language is in `next`. In the first of the languages
// that has a name, it decides: the name of another school's neighborhood puts this one there, with that
// neighborhood's names in the other languages; any other name is a neighborhood of its own. A name in
// a further language only says how that language calls it.
void followArea(School &next, const School &former, const LanguageTag &language,
                const QList<LanguageTag> &languages, const QList<School> &all);

// A language that begins to be written takes the name that other schools have there.
void nameArea(School &next, const LanguageTag &language, const QList<School> &all);

// The names that schools have for their neighborhoods in that language, each once.
[[nodiscard]] QStringList areaNames(const QList<School> &all, const LanguageTag &language);

// The neighborhoods by key, with their names; ordered by name.
[[nodiscard]] QList<std::pair<QString, QString>> areasOf(const QList<School> &all,
                                                         const LanguageTag &language);

} // namespace gaceta::ui
