#pragma once
// Numbers as an organisation writes them in a language (housestyle.h). Never the system's locale.

#include "app/core/housestyle.h"
#include "app/core/statistic.h"

#include <QByteArray>
#include <QString>

namespace gaceta::text {

// "9,612", "12.8"; RAE: "9612", "10 000" with a narrow no-break space, "12,8". At most two decimals, no
// zeros at the end. Empty where the value is no finite number.
[[nodiscard]] QString numberText(double value, const HouseStyle &style);

// "88%"; RAE: "88 %" with a no-break space.
[[nodiscard]] QString percentText(double value, const HouseStyle &style);

// A value of a statistic as a chip prints it, in the statistic's unit and display: "9,612", "10K" or
// "10 mil", "$175 million" or "$175 millones", "more than 9,600" or "más de 9,600", "88%",
// "7 percentage points" or "7 puntos porcentuales", "18 to 1" or "18 a 1", "2007".
[[nodiscard]] QString valueText(const Statistic &statistic, double value, const LanguageTag &language,
                                const HouseStyle &style);
[[nodiscard]] QString factText(const Statistic &statistic, const Observation &observation,
                               const LanguageTag &language, const HouseStyle &style);

// The number for machines (HTML's <data value>): shortest digits that give the same value, "9612.5".
[[nodiscard]] QByteArray machineText(double value);

} // namespace gaceta::text
