#pragma once
// What people read for the releases of a picture, in the language of the program.

#include "app/core/releasestanding.h"

namespace gaceta::ui {

[[nodiscard]] QString peopleName(PeopleShown shown);
[[nodiscard]] QString roleName(PersonRole role);
[[nodiscard]] QString stateName(ReleaseState state);
[[nodiscard]] QString useName(ReleaseUse use);
// "Release missing"; short, for a badge and a filter.
[[nodiscard]] QString standingName(ReleaseStanding standing);
// One sentence: what is wrong and what to do. Empty where nothing is.
[[nodiscard]] QString standingSentence(const Media &media, const QDate &day);

} // namespace gaceta::ui
