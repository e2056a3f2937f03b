#pragma once
// How a value of a statistic reads: a row for each way of writing it and for each form of the chip, a
// column for each language.

#include "app/text/factform.h"

#include <QList>
#include <QString>

namespace gaceta::ui {

// "In full", "Short", "More than".
[[nodiscard]] QString displayName(StatisticDisplay display);
[[nodiscard]] QString chartName(StatisticChart chart);
// "Change", "Share of the goal".
[[nodiscard]] QString formName(text::FactForm form);

// A table in rich text; the way of writing that is chosen stands out. Rows that have nothing to print
// are left out.
[[nodiscard]] QString readingTable(const Statistic &statistic, const Observation &observation,
                                   const QList<text::FactVoice> &voices);

} // namespace gaceta::ui
