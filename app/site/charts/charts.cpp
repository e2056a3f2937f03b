#include "app/site/charts/charts.h"

#include "app/core/comparison.h"
#include "app/site/charts/chartpieces.h"
#include "app/site/pages/statisticpieces.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace gaceta::site {

namespace {

bool isPercentage(const Statistic &statistic)
{
    return statistic.unit == StatisticUnit::Percent;
}

// As amounts from zero, so that nothing below zero can be drawn.
bool areAmounts(const Points &points)
{
    return std::ranges::all_of(points, [](const Observation *point) { return point->value >= 0; });
}

Value barsValue(const Edition &edition, const Statistic &statistic, const Points &points,
                const std::string &label)
{
    double whole = isPercentage(statistic) ? 100 : 0;
    for (const Observation *point : points)
        whole = std::max(whole, point->value);
    if (!areAmounts(points) || whole <= 0)
        return Value(false);
    Values items;
    for (const Observation *point : points) {
        Value item;
        put(item, "value_text", valueText(edition, statistic, point->value));
        put(item, "period", periodText(*point));
        put(item, "width", coordinate(100 * point->value / whole));
        putFlag(item, "last", point == points.back());
        items.push_back(item);
    }
    Value bars;
    put(bars, "chart_title", courseTitle(edition, statistic, points, label));
    putList(bars, "points", items);
    return bars;
}

Value progressValue(const Edition &edition, const Statistic &statistic, const std::string &label,
                    const QDate &today)
{
    const std::optional<Goal> goal = goalOn(statistic, today);
    const Observation *latest = latestObservation(statistic);
    const auto isDrawn = [](double value) { return value >= 0 && value < mostDrawn; };
    if (!goal || !latest || !(goal->value > 0) || !isDrawn(goal->value) || !isDrawn(latest->value))
        return Value(false);
    const Observation *before = comparedWith(statistic, *latest);
    double whole = isPercentage(statistic) ? 100 : 0;
    for (const double value : {goal->value, latest->value})
        whole = std::max(whole, value);
    if (before && isDrawn(before->value))
        whole = std::max(whole, before->value);
    const auto inPeriod = [&](const Observation &point) {
        return edition.words->word("stat_from", {{"{value}", valueText(edition, statistic, point.value)},
                                                 {"{period}", periodText(point)}});
    };
    const std::string goalText =
        edition.words->word("stat_goal", {{"{value}", valueText(edition, statistic, goal->value)},
                                          {"{year}", std::to_string(goal->year)}});
    Value progress;
    put(progress, "progress_title",
        edition.words->word("progress_title",
                            {{"{label}", label}, {"{value}", inPeriod(*latest)}, {"{goal}", goalText}}));
    put(progress, "width", coordinate(100 * latest->value / whole));
    put(progress, "goal_at", coordinate(100 * goal->value / whole));
    put(progress, "now_text", inPeriod(*latest));
    put(progress, "goal_text", goalText);
    const bool isShown = before && isDrawn(before->value);
    putOptional(progress, "before_at", isShown ? coordinate(100 * before->value / whole) : "");
    putOptional(progress, "before_text", isShown ? inPeriod(*before) : "");
    return progress;
}

Value shareValue(const Edition &edition, const Statistic &statistic, const std::string &label)
{
    const std::vector<const Observation *> all = networkObservations(statistic);
    if (!isPercentage(statistic) || all.size() != 1)
        return Value(false);
    const double value = all.front()->value;
    if (!(value >= 0 && value <= 100))
        return Value(false);
    Value share;
    put(share, "share_title",
        edition.words->word("share_title",
                            {{"{label}", label}, {"{value}", valueText(edition, statistic, value)}}));
    put(share, "width", coordinate(value));
    return share;
}

bool isAsBars(const Statistic &statistic, const Points &points)
{
    if (statistic.chart == StatisticChart::Line || !areAmounts(points))
        return false;
    // Two points make a line that says no more than they do.
    return statistic.chart == StatisticChart::Bars || points.size() == 2;
}

} // namespace

Points pointsOf(const Statistic &statistic)
{
    Points points;
    for (const Observation *observation : networkObservations(statistic)) {
        if (observation->asOf.isValid() && std::abs(observation->value) < mostDrawn &&
            (points.empty() || points.back()->asOf < observation->asOf))
            points.push_back(observation);
    }
    return points;
}

std::string coordinate(double value)
{
    char digits[32];
    const double rounded = std::round(value * 10) / 10;
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, rounded);
    return error == std::errc() ? std::string(digits, end) : std::string("0");
}

std::string valueAndPeriod(const Edition &edition, const Statistic &statistic, const Observation &point)
{
    return valueText(edition, statistic, point.value) + " (" + periodText(point) + ')';
}

std::string courseTitle(const Edition &edition, const Statistic &statistic, const Points &points,
                        const std::string &label)
{
    return edition.words->word("chart_title",
                               {{"{label}", label},
                                {"{first}", valueAndPeriod(edition, statistic, *points.front())},
                                {"{last}", valueAndPeriod(edition, statistic, *points.back())}});
}

void addCharts(Value &stat, const Edition &edition, const Statistic &statistic, const std::string &label,
               const QDate &today)
{
    for (const Name drawing : {Name("chart"), Name("bars"), Name("progress"), Name("share")})
        stat[drawing] = Value(false);
    if (statistic.chart == StatisticChart::None || statistic.unit == StatisticUnit::Year)
        return;
    Value progress = progressValue(edition, statistic, label, today);
    const bool hasProgress = !progress.isFalse();
    stat["progress"] = std::move(progress);
    const Points points = pointsOf(statistic);
    // Towards a goal the value before is shown as well.
    const bool isCourse = points.size() > (hasProgress ? 2U : 1U);
    if (isCourse && isAsBars(statistic, points))
        stat["bars"] = barsValue(edition, statistic, points, label);
    else if (isCourse)
        stat["chart"] = lineValue(edition, statistic, points, label);
    else if (!hasProgress && statistic.chart != StatisticChart::Whole)
        stat["share"] = shareValue(edition, statistic, label);
}

} // namespace gaceta::site
