#pragma once
// How statistics are shown wherever they turn up: the chip in a text, the card in a list, the item on
// the statistics page.

#include "app/site/pages/site.h"
#include "app/text/factform.h"

namespace gaceta::site {

void addStatistics(Site &site, const Edition &edition);

// A card with that value; `latest` decides whether the change since the value before is told.
[[nodiscard]] std::string statisticCard(const Site &site, const Edition &edition, size_t statistic,
                                        const Observation &observation);

// What another form of the chip prints (factform.h): "up 52 points"; empty where there is nothing to
// print. A goal counts where it stands on `day`.
[[nodiscard]] std::string derivedFact(const Site &site, const Edition &edition, size_t statistic,
                                      const Observation &observation, text::FactForm form,
                                      const QDate &day);

[[nodiscard]] std::string valueText(const Edition &edition, const Statistic &statistic, double value);
// "2022", or the year of the day from which the value holds.
[[nodiscard]] std::string periodText(const Observation &observation);
// "As of Oct. 11, 2022"; empty where the day is not known.
[[nodiscard]] std::string asOfText(const Edition &edition, const Observation &observation);
// "Up 7 percentage points from 81% in 2019"; empty where there is nothing to compare with.
[[nodiscard]] std::string changeText(const Edition &edition, const Statistic &statistic,
                                     const Observation &now);
// The newest that was observed at that school; null: none.
[[nodiscard]] const Observation *newestAt(const Statistic &statistic, const SchoolId &school);
// The network's observations, oldest first.
[[nodiscard]] std::vector<const Observation *> networkObservations(const Statistic &statistic);

} // namespace gaceta::site
