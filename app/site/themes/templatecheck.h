#pragma once
// Holds the tags of a theme's templates against the contract: variables that nobody fills, sections that
// are not closed, words that are missing.

#include "app/site/themes/themesources.h"

namespace gaceta::site {

// Of the theme's own templates, in the order of the files.
[[nodiscard]] ThemeFaults checkTemplates(const ThemeSources &sources);

} // namespace gaceta::site
