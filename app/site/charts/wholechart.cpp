#include "app/site/charts/chartpieces.h"
#include "app/site/charts/charts.h"
#include "app/site/pages/statisticpieces.h"

#include <cmath>

namespace gaceta::site {

namespace {

constexpr size_t tones = 3;
constexpr double leastRest = 0.05; // below that it is rounding

struct Part
{
    const Statistic *statistic = nullptr;
    const Observation *value = nullptr;
    const std::string *label = nullptr;
};

std::vector<Part> partsOf(const Site &site, const Edition &edition,
                          const std::vector<size_t> &statistics)
{
    std::vector<Part> parts;
    for (const size_t i : statistics) {
        const Statistic &statistic = site.plan().snapshot->statistics[qsizetype(i)];
        const Observation *value = latestObservation(statistic);
        if (statistic.chart == StatisticChart::Whole && value)
            parts.push_back({&statistic, value, &site.pieces(edition).statistics[i].label});
    }
    return parts;
}

// Of one kind, of one day and none below zero; else they are no parts of the same whole.
bool belongTogether(const std::vector<Part> &parts)
{
    for (const Part &part : parts) {
        if (part.statistic->unit != parts.front().statistic->unit || !(part.value->value >= 0) ||
            part.value->value >= mostDrawn || part.value->asOf != parts.front().value->asOf)
            return false;
    }
    const StatisticUnit unit = parts.front().statistic->unit;
    return unit == StatisticUnit::Percent || unit == StatisticUnit::Count ||
           unit == StatisticUnit::Currency;
}

} // namespace

Value wholeValue(const Site &site, const Edition &edition, const std::vector<size_t> &statistics)
{
    const std::vector<Part> parts = partsOf(site, edition, statistics);
    if (parts.size() < 2 || !belongTogether(parts))
        return Value(false);
    const Statistic &first = *parts.front().statistic;
    double sum = 0;
    for (const Part &part : parts)
        sum += part.value->value;
    const bool ofHundred = first.unit == StatisticUnit::Percent;
    const double whole = ofHundred ? 100 : sum;
    if (!(whole > 0) || !std::isfinite(whole) || sum > whole + leastRest)
        return Value(false);
    Values items;
    std::string title;
    double at = 0;
    const auto add = [&](const std::string &value, const std::string &label, double size, size_t tone) {
        Value item;
        put(item, "value_text", value);
        put(item, "part_label", label);
        put(item, "x", coordinate(at));
        put(item, "width", coordinate(size));
        putOptional(item, "tone", tone ? std::to_string(tone) : std::string());
        items.push_back(item);
        title += (title.empty() ? "" : "; ") + value + ' ' + label;
        at += size;
    };
    for (size_t i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        add(valueText(edition, *part.statistic, part.value->value), *part.label,
            100 * part.value->value / whole, 1 + i % tones);
    }
    if (whole - sum > leastRest)
        add(valueText(edition, first, std::round((whole - sum) * 10) / 10),
            edition.words->word("whole_rest"), 100 - at, 0);
    Value value;
    put(value, "whole_title", title);
    putList(value, "parts", items);
    putOptional(value, "whole_as_of", asOfText(edition, *parts.front().value));
    return value;
}

} // namespace gaceta::site
