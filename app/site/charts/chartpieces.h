#pragma once
// What the drawings share: the points in time, and numbers as an SVG wants them.

#include "app/site/pages/site.h"

namespace gaceta::site {

inline constexpr double mostDrawn = 1e300; // from there on no scale can be reckoned

using Points = std::vector<const Observation *>;

// The network's values that can be placed on a line of time, one a day, oldest first.
[[nodiscard]] Points pointsOf(const Statistic &statistic);

// One decimal, no zeros at the end, a point whatever the locale.
[[nodiscard]] std::string coordinate(double value);

// "36% (2008)"
[[nodiscard]] std::string valueAndPeriod(const Edition &edition, const Statistic &statistic,
                                         const Observation &point);

// String chart_title: the label with the first and the last value.
[[nodiscard]] std::string courseTitle(const Edition &edition, const Statistic &statistic,
                                      const Points &points, const std::string &label);

[[nodiscard]] Value lineValue(const Edition &edition, const Statistic &statistic, const Points &points,
                              const std::string &label);

} // namespace gaceta::site
