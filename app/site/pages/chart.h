#pragma once
// The drawing of a statistic over time, as numbers for the theme's SVG: x and y from 0 to 100, y down.

#include "app/site/pages/site.h"

namespace gaceta::site {

// False where fewer than two observations can be placed on a line of time.
[[nodiscard]] Value chartValue(const Edition &edition, const Statistic &statistic,
                               const std::string &label);

// A bar for a percentage with a single observation; else false.
[[nodiscard]] Value shareValue(const Edition &edition, const Statistic &statistic,
                               const std::string &label);

} // namespace gaceta::site
