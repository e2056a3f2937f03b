#pragma once
// The checks of a theme's files one by one: words in templates that nobody can translate, files that are
// not there, and other computers that a page would ask.

#include "app/site/themes/themesources.h"

namespace gaceta::site {

[[nodiscard]] ThemeFaults checkMarkup(const ThemeSources &sources);
// Scripts and styles in templates that browsers will not run, because the site's own rules forbid it.
[[nodiscard]] ThemeFaults checkInlineCode(const ThemeSources &sources);
[[nodiscard]] ThemeFaults checkAssets(const ThemeSources &sources);

// Its words: keys that nobody asks for, places in them that nobody fills, languages that lack some.
[[nodiscard]] ThemeFaults checkStrings(const ThemeSources &sources);

// The colors that theme.json says stand on each other (WCAG 2.2: 4.5 to 1).
[[nodiscard]] ThemeFaults checkColors(const ThemeSources &sources);

} // namespace gaceta::site
