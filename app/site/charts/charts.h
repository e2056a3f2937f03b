#pragma once
// The drawings of statistics, as numbers for the theme's SVG: from 0 to 100, y down. Which one is drawn
// follows from the values, unless the statistic says it.

#include "app/site/pages/site.h"

namespace gaceta::site {

// "chart" (a line over time), "bars", "progress" (towards the goal) and "share" (of a hundred) of the
// theme contract; what is not drawn is false. The goal counts where it stands on `today`.
void addCharts(Value &stat, const Edition &edition, const Statistic &statistic, const std::string &label,
               const QDate &today);

// The parts of a whole among those statistics, side by side; false where they make none: fewer than
// two, of different units or days, or more than a hundred percent.
[[nodiscard]] Value wholeValue(const Site &site, const Edition &edition,
                               const std::vector<size_t> &statistics);

} // namespace gaceta::site
