#include "app/text/factform.h"

#include "app/text/numberformat.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace gaceta::text {

namespace {

bool isSpanish(const FactVoice &voice)
{
    return voice.language.language() == u"es";
}

// What one percent more or less does not matter to is told in whole percents, small changes with a
// tenth.
double forReading(double value)
{
    return std::abs(value) >= 10 ? std::round(value) : std::round(value * 10) / 10;
}

// How far it moved, without a direction: "52 points", "10", "$75 million". Empty where that says
// nothing.
QString distanceText(const Statistic &statistic, double distance, const FactVoice &voice)
{
    switch (statistic.unit) {
    case StatisticUnit::Percent:
    case StatisticUnit::Points: {
        const QString number = numberText(distance, voice.style);
        const bool one = number == u"1"_s;
        if (isSpanish(voice))
            return number + (one ? u" punto"_s : u" puntos"_s);
        return number + (one ? u" point"_s : u" points"_s);
    }
    case StatisticUnit::Count:
    case StatisticUnit::Currency: {
        Statistic exact;
        exact.unit = statistic.unit;
        exact.display = statistic.display == StatisticDisplay::Compact ? StatisticDisplay::Compact
                                                                       : StatisticDisplay::Plain;
        return valueText(exact, distance, voice.language, voice.style);
    }
    case StatisticUnit::Ratio:
    case StatisticUnit::Year:
        break;
    }
    return {};
}

QString directed(const QString &distance, bool up, const FactVoice &voice)
{
    if (isSpanish(voice))
        return distance + (up ? u" más"_s : u" menos"_s);
    return (up ? u"up "_s : u"down "_s) + distance;
}

QString unchanged(const FactVoice &voice)
{
    return isSpanish(voice) ? u"sin cambio"_s : u"unchanged"_s;
}

std::optional<FactPrint> changePrint(const Statistic &statistic, const Observation &now,
                                     const FactVoice &voice)
{
    const Observation *before = comparedWith(statistic, now);
    if (!before)
        return std::nullopt;
    const double change = changeBetween(*before, now);
    const QString distance = distanceText(statistic, std::abs(change), voice);
    if (distance.isEmpty())
        return std::nullopt;
    return FactPrint{change == 0 ? unchanged(voice) : directed(distance, change > 0, voice), change};
}

std::optional<FactPrint> percentPrint(const Statistic &statistic, const Observation &now,
                                      const FactVoice &voice)
{
    const Observation *before = comparedWith(statistic, now);
    const std::optional<double> change = before ? percentChange(*before, now) : std::nullopt;
    if (!change || statistic.unit == StatisticUnit::Ratio)
        return std::nullopt;
    const double shown = forReading(*change);
    const QString distance = percentText(std::abs(shown), voice.style);
    return FactPrint{shown == 0 ? unchanged(voice) : directed(distance, shown > 0, voice), *change};
}

// "1 times" and "0.7 times" are no way to speak.
std::optional<FactPrint> factorPrint(const Statistic &statistic, const Observation &now,
                                     const FactVoice &voice)
{
    const Observation *before = comparedWith(statistic, now);
    const std::optional<double> factor = before ? factorBetween(*before, now) : std::nullopt;
    if (!factor || forReading(*factor) <= 1 || statistic.unit == StatisticUnit::Ratio)
        return std::nullopt;
    const QString number = numberText(forReading(*factor), voice.style);
    return FactPrint{number + (isSpanish(voice) ? u" veces"_s : u" times"_s), *factor};
}

// Rounded down: what has not reached the goal must not read as 100%.
std::optional<FactPrint> sharePrint(const Statistic &statistic, const Observation &now,
                                    const FactVoice &voice)
{
    const std::optional<double> share = shareOfGoal(statistic, now, voice.day);
    if (!share || statistic.unit == StatisticUnit::Ratio)
        return std::nullopt;
    return FactPrint{percentText(std::floor(*share), voice.style) +
                         (isSpanish(voice) ? u" de la meta"_s : u" of the goal"_s),
                     *share};
}

FactPrint sentencePrint(const Statistic &statistic, const Observation &now, const FactVoice &voice)
{
    const QString value = factText(statistic, now, voice.language, voice.style);
    const std::optional<FactPrint> change = changePrint(statistic, now, voice);
    const Observation *before = comparedWith(statistic, now);
    const QString period = before ? periodOf(*before).simplified() : QString();
    if (!change || period.isEmpty())
        return {value, now.value};
    if (change->number == 0)
        return {value + (isSpanish(voice) ? u", igual que en "_s : u", the same as in "_s) + period,
                now.value};
    return {value + u", "_s + change->text + (isSpanish(voice) ? u" que en "_s : u" since "_s) + period,
            now.value};
}

} // namespace

FactName factName(QByteArrayView argument)
{
    const qsizetype space = argument.indexOf(' ');
    if (space < 0)
        return {argument, FactForm::Value};
    const QByteArrayView word = argument.sliced(space).trimmed();
    return {argument.first(space), enumValue<FactForm>(QString::fromUtf8(word))};
}

QString factArgument(const QString &key, FactForm form)
{
    return form == FactForm::Value ? key : key + u' ' + enumName(form);
}

std::optional<FactPrint> factPrint(const Statistic &statistic, const Observation &observation,
                                   FactForm form, const FactVoice &voice)
{
    switch (form) {
    case FactForm::Value:
        return FactPrint{factText(statistic, observation, voice.language, voice.style),
                         observation.value};
    case FactForm::Change:
        return changePrint(statistic, observation, voice);
    case FactForm::Percent:
        return percentPrint(statistic, observation, voice);
    case FactForm::Factor:
        return factorPrint(statistic, observation, voice);
    case FactForm::Share:
        return sharePrint(statistic, observation, voice);
    case FactForm::Sentence:
        return sentencePrint(statistic, observation, voice);
    }
    return std::nullopt;
}

} // namespace gaceta::text
