#include "app/text/numberformat.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gaceta::text {

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);
constexpr QChar minusSign(0x2212);
constexpr double million = 1e6;
constexpr double billion = 1e9;

// What the words of a number depend on.
struct Voice
{
    bool spanish = false;
    HouseStyle style;
};

struct Digits
{
    QString whole;
    QString fraction;
};

// Digits of a positive number, rounded to `decimals` places, without zeros at the end.
Digits digitsOf(double value, int decimals)
{
    const QString text = QString::number(value, 'f', decimals);
    const qsizetype point = text.indexOf(u'.');
    Digits result{point < 0 ? text : text.left(point), point < 0 ? QString() : text.mid(point + 1)};
    while (result.fraction.endsWith(u'0'))
        result.fraction.chop(1);
    return result;
}

QString grouped(const QString &whole, NumberStyle style)
{
    const bool academy = style == NumberStyle::Academy;
    if (whole.size() < (academy ? 5 : 4))
        return whole;
    QString result;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            result += academy ? narrowNoBreakSpace : QChar(u',');
        result += whole.at(i);
    }
    return result;
}

QString positiveText(double value, const HouseStyle &style, int decimals)
{
    const Digits digits = digitsOf(value, decimals);
    const QString whole = grouped(digits.whole, style.numbers);
    if (digits.fraction.isEmpty())
        return whole;
    return whole + (style.numbers == NumberStyle::Academy ? u',' : u'.') + digits.fraction;
}

QString percentSign(const HouseStyle &style)
{
    return style.percent == PercentStyle::Spaced ? QString(noBreakSpace) + u'%' : u"%"_s;
}

// Down to two figures: 9,612 gives 9,600. The small addition makes up for values like 0.29 that lie a
// hair below what was typed.
double roundedDown(double value)
{
    if (value <= 0)
        return value;
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::floor(value / step + 1e-9) * step;
}

// "1.5 million", "2 millones", "1,200 millones": Spanish has no word for a thousand millions.
QString millionsText(double value, const Voice &voice)
{
    if (!voice.spanish && value >= billion)
        return positiveText(value / billion, voice.style, 1) + u" billion"_s;
    const QString count = positiveText(value / million, voice.style, 1);
    if (!voice.spanish)
        return count + u" million"_s;
    return count + (count == u"1"_s ? u" millón"_s : u" millones"_s);
}

QString compactCount(double value, const Voice &voice)
{
    // 999,960 would be printed as 1,000K.
    if (value >= million - 50)
        return millionsText(std::max(value, million), voice);
    if (value < 1000)
        return positiveText(value, voice.style, 1);
    return positiveText(value / 1000, voice.style, 1) + (voice.spanish ? u" mil"_s : u"K"_s);
}

// Money below a million is not shortened: "$12,500".
QString moneyText(double value, bool compact, const Voice &voice)
{
    if (compact && value >= million)
        return u'$' + millionsText(value, voice);
    const bool cents = digitsOf(value, 2).fraction.size() > 0;
    QString text = u'$' + positiveText(value, voice.style, 2);
    if (cents && digitsOf(value, 2).fraction.size() == 1)
        text += u'0';
    return text;
}

QString pointsText(double value, const Voice &voice)
{
    const QString count = positiveText(value, voice.style, 2);
    const bool one = count == u"1"_s;
    if (voice.spanish)
        return count + (one ? u" punto porcentual"_s : u" puntos porcentuales"_s);
    return count + (one ? u" percentage point"_s : u" percentage points"_s);
}

QString unitText(StatisticUnit unit, StatisticDisplay display, double value, const Voice &voice)
{
    const bool plain = display == StatisticDisplay::Plain;
    switch (unit) {
    case StatisticUnit::Count:
        return display == StatisticDisplay::Compact ? compactCount(value, voice)
                                                    : positiveText(value, voice.style, 2);
    case StatisticUnit::Percent:
        return positiveText(value, voice.style, 2) + percentSign(voice.style);
    case StatisticUnit::Points:
        return pointsText(value, voice);
    case StatisticUnit::Currency:
        return moneyText(value, !plain, voice);
    case StatisticUnit::Ratio:
        return positiveText(value, voice.style, 2) + (voice.spanish ? u" a 1"_s : u" to 1"_s);
    case StatisticUnit::Year:
        return QString::number(value, 'f', 0);
    }
    return {};
}

} // namespace

QString numberText(double value, const HouseStyle &style)
{
    if (!std::isfinite(value))
        return {};
    const QString text = positiveText(std::abs(value), style, 2);
    return value < 0 && text != u"0"_s ? minusSign + text : text;
}

QString percentText(double value, const HouseStyle &style)
{
    const QString number = numberText(value, style);
    return number.isEmpty() ? number : number + percentSign(style);
}

QString valueText(const Statistic &statistic, double value, const LanguageTag &language,
                  const HouseStyle &style)
{
    if (!std::isfinite(value))
        return {};
    const Voice voice{language.language() == u"es", style};
    const bool moreThan =
        statistic.display == StatisticDisplay::MoreThan && statistic.unit != StatisticUnit::Year;
    const double size = std::abs(value);
    QString text =
        unitText(statistic.unit, statistic.display, moreThan ? roundedDown(size) : size, voice);
    if (value < 0)
        text.prepend(minusSign);
    else if (moreThan && value > 0)
        text.prepend(voice.spanish ? u"más de "_s : u"more than "_s);
    return text;
}

QString factText(const Statistic &statistic, const Observation &observation, const LanguageTag &language,
                 const HouseStyle &style)
{
    return valueText(statistic, observation.value, language, style);
}

QByteArray machineText(double value)
{
    if (!std::isfinite(value))
        return {};
    // Digits without an exponent as long as that stays readable.
    const char format = std::abs(value) < 1e15 && (value == 0 || std::abs(value) >= 1e-4) ? 'f' : 'g';
    return QByteArray::number(value, format, QLocale::FloatingPointShortest);
}

} // namespace gaceta::text
