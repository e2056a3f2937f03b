#include "app/core/comparison.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace gaceta {

static double toHundredth(double value)
{
    return std::round(value * 100) / 100;
}

const Observation *comparedWith(const Statistic &statistic, const Observation &now)
{
    // Nobody asks by how much the year of the founding rose.
    if (statistic.unit == StatisticUnit::Year || !now.asOf.isValid())
        return nullptr;
    const Observation *best = nullptr;
    for (const Observation &other : statistic.observations) {
        if (other.school != now.school || !other.asOf.isValid() || other.asOf >= now.asOf)
            continue;
        const bool better =
            !best || (other.baseline != best->baseline ? other.baseline : other.asOf >= best->asOf);
        if (better)
            best = &other;
    }
    return best;
}

QString periodOf(const Observation &observation)
{
    if (!observation.period.isEmpty())
        return observation.period;
    return observation.asOf.isValid() ? QString::number(observation.asOf.year()) : QString();
}

double changeBetween(const Observation &before, const Observation &now)
{
    return toHundredth(now.value - before.value);
}

std::optional<double> percentChange(const Observation &before, const Observation &now)
{
    if (!(before.value > 0))
        return std::nullopt;
    return toHundredth((now.value - before.value) / before.value * 100);
}

std::optional<double> factorBetween(const Observation &before, const Observation &now)
{
    if (!(before.value > 0) || !(now.value > 0))
        return std::nullopt;
    return toHundredth(now.value / before.value);
}

std::optional<Goal> goalOn(const Statistic &statistic, const QDate &day)
{
    if (!statistic.goal)
        return std::nullopt;
    const QDate end = statistic.goal->validUntil;
    return end.isValid() && day.isValid() && day > end ? std::nullopt : statistic.goal;
}

std::optional<double> shareOfGoal(const Statistic &statistic, const Observation &now, const QDate &day)
{
    const std::optional<Goal> goal = goalOn(statistic, day);
    if (!goal || !(goal->value > 0) || statistic.unit == StatisticUnit::Year)
        return std::nullopt;
    const Observation *before = comparedWith(statistic, now);
    if (goal->value < (before ? before->value : now.value))
        return std::nullopt;
    return toHundredth(now.value / goal->value * 100);
}

// Every year in it one later: "2021-22" gives "2022-23". Empty where it is no year or school year.
static QString nextPeriod(const QString &period)
{
    static const QRegularExpression years(QStringLiteral("^(\\d{4})(?:([-–/])(\\d{2}|\\d{4}))?$"));
    const QRegularExpressionMatch match = years.match(period.trimmed());
    if (!match.hasMatch())
        return {};
    QString next = QString::number(match.captured(1).toInt() + 1);
    if (const QString end = match.captured(3); !end.isEmpty()) {
        const int year = end.size() == 2 ? (end.toInt() + 1) % 100 : end.toInt() + 1;
        next += match.captured(2) + QString::number(year).rightJustified(end.size(), u'0');
    }
    return next;
}

Observation nextObservation(const Statistic &statistic, const QDate &today)
{
    Observation next;
    next.asOf = today;
    const Observation *latest = latestObservation(statistic);
    if (!latest || !latest->asOf.isValid())
        return next;
    next.asOf = std::min(latest->asOf.addYears(1), today);
    next.period = nextPeriod(latest->period);
    return next;
}

} // namespace gaceta
