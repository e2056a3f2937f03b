#pragma once
// The forms in which a chip can print a statistic. {{stat:graduation-rate}} prints the value; a word
// after the key asks for what follows from it: {{stat:graduation-rate change}}. All of it is reckoned
// from the observations, so it is right again as soon as one of them is corrected.

#include "app/core/comparison.h"
#include "app/core/enumnames.h"
#include "app/core/housestyle.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace gaceta::text {

// Of 88% in 2022 with a baseline of 36% in 2008 and a goal of 90%:
enum class FactForm {
    Value,   // "88%"
    Change,  // "up 52 points", "52 puntos más"
    Percent, // "up 144%", "144% más"
    Factor,  // "2.4 times", "2.4 veces"
    Share,   // "98% of the goal", "98% de la meta"
    Sentence // "88%, up 52 points since 2008", "88%, 52 puntos más que en 2008"
};

} // namespace gaceta::text

template <>
struct gaceta::EnumNames<gaceta::text::FactForm>
{
    using Form = text::FactForm;
    static constexpr std::array values{
        std::pair{Form::Value, "value"},     std::pair{Form::Change, "change"},
        std::pair{Form::Percent, "percent"}, std::pair{Form::Factor, "factor"},
        std::pair{Form::Share, "share"},     std::pair{Form::Sentence, "sentence"}};
};

namespace gaceta::text {

// What stands after "stat:" in a chip.
struct FactName
{
    QByteArrayView key;
    std::optional<FactForm> form = FactForm::Value; // none: a word that is no form
};
[[nodiscard]] FactName factName(QByteArrayView argument);
// "graduation-rate change"; the value needs no word.
[[nodiscard]] QString factArgument(const QString &key, FactForm form);

// What the form prints and the number it is about, for machines. None where there is nothing to print:
// no earlier value, no growth to tell a factor of, no goal that stands on `day` (an invalid one: at any
// time). A sentence without an earlier value is the value alone.
struct FactPrint
{
    QString text;
    double number = 0;
};
struct FactVoice
{
    LanguageTag language;
    HouseStyle style;
    QDate day;
};
[[nodiscard]] std::optional<FactPrint> factPrint(const Statistic &statistic,
                                                 const Observation &observation, FactForm form,
                                                 const FactVoice &voice);

} // namespace gaceta::text
