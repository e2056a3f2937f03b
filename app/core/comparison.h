#pragma once
// What follows from a statistic's values by reckoning: what a value is compared with, how far it moved,
// how much of the goal is reached. Nobody types these numbers.

#include "app/core/statistic.h"

namespace gaceta {

// What a value is compared with: the latest baseline before it, else the value before it; of the whole
// network, or of the same school. Null where there is nothing earlier, and for a year.
[[nodiscard]] const Observation *comparedWith(const Statistic &statistic, const Observation &now);

// What the value covers, as printed: its period, else the year of its day; empty where neither is known.
[[nodiscard]] QString periodOf(const Observation &observation);

// `now` less `before`, to the hundredth: sums of decimal fractions are not exact.
[[nodiscard]] double changeBetween(const Observation &before, const Observation &now);
// The change in percent of the value before (36 to 88: 144.44). None where that is not above zero.
[[nodiscard]] std::optional<double> percentChange(const Observation &before, const Observation &now);
// How many times the value before (36 to 88: 2.44). None where either is not above zero.
[[nodiscard]] std::optional<double> factorBetween(const Observation &before, const Observation &now);

// The goal as it stands on that day (an invalid one: at any time): none where there is none, or where it
// stood until an earlier day.
[[nodiscard]] std::optional<Goal> goalOn(const Statistic &statistic, const QDate &day);
// The value in percent of the goal (88 of 90: 97.78). None without a goal above zero, and where less is
// better: of a rate that should fall the share says nothing.
[[nodiscard]] std::optional<double> shareOfGoal(const Statistic &statistic, const Observation &now,
                                                const QDate &day);

// What a person most likely adds next: a year after the network's latest value, with the next period
// ("2022" after "2021", "2022-23" after "2021-22"), but not later than today.
[[nodiscard]] Observation nextObservation(const Statistic &statistic, const QDate &today);

} // namespace gaceta
