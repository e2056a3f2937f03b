#include "app/site/charts/chartpieces.h"

#include "app/site/pages/statisticpieces.h"

#include <algorithm>
#include <cmath>

namespace gaceta::site {

namespace {

constexpr size_t labelledPoints = 6;
constexpr double labelWidth = 8; // of 100, on a wide screen

struct Scale
{
    double low = 0;
    double high = 1;
    double step = 1;
};

// A scale of round numbers with three or four lines. It always holds zero: the area below the line is
// read as an amount, and a scale cut off below would make six points look like a rise to the sky.
Scale scaleFor(double low, double high)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high <= low)
        high = low + 1;
    const double rough = (high - low) / 3;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        step = factor * power;
        if (step >= rough)
            break;
    }
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

double height(const Scale &scale, double value)
{
    return 100 - 100 * (value - scale.low) / (scale.high - scale.low);
}

Values gridOf(const Edition &edition, const Statistic &statistic, const Scale &scale)
{
    Values grid;
    const int lines = static_cast<int>(std::lround((scale.high - scale.low) / scale.step));
    for (int i = 0; i <= lines && i <= 8; ++i) {
        const double value = scale.low + i * scale.step;
        Value line;
        put(line, "y", coordinate(height(scale, value)));
        put(line, "grid_text", valueText(edition, statistic, value));
        grid.push_back(line);
    }
    return grid;
}

} // namespace

Value lineValue(const Edition &edition, const Statistic &statistic, const Points &points,
                const std::string &label)
{
    const auto [low, high] = std::ranges::minmax(points, {}, &Observation::value);
    const Scale scale = scaleFor(low->value, high->value);
    const auto first = points.front()->asOf.toJulianDay();
    const auto days = double(points.back()->asOf.toJulianDay() - first);
    std::string line;
    double labelled = -labelWidth;
    Values items;
    for (const Observation *point : points) {
        const double across = 100 * double(point->asOf.toJulianDay() - first) / days;
        const bool isEnd = point == points.front() || point == points.back();
        const bool isQuiet = !isEnd && (across - labelled < labelWidth || 100 - across < labelWidth);
        labelled = isQuiet ? labelled : across;
        const std::string x = coordinate(across);
        const std::string y = coordinate(height(scale, point->value));
        line += (line.empty() ? "" : " ") + x + ',' + y;
        Value item;
        put(item, "x", x);
        put(item, "y", y);
        put(item, "value_text", valueText(edition, statistic, point->value));
        put(item, "period", periodText(*point));
        putFlag(item, "first", point == points.front());
        putFlag(item, "last", point == points.back());
        putFlag(item, "quiet", isQuiet);
        items.push_back(item);
    }
    Value chart;
    put(chart, "chart_title", courseTitle(edition, statistic, points, label));
    put(chart, "line", line);
    put(chart, "area", "0,100 " + line + " 100,100");
    putFlag(chart, "many", points.size() > labelledPoints);
    putList(chart, "points", items);
    putList(chart, "grid", gridOf(edition, statistic, scale));
    return chart;
}

} // namespace gaceta::site
