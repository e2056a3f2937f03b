#pragma once
// The tables of statistics and their observations.

#include "app/core/described.h"
#include "app/core/statistic.h"
#include "app/storage/tables/table.h"

namespace gaceta::storage {

template <>
struct Table<Statistic>
{
    using Text = StatisticText;
    static constexpr ItemKind kind = ItemKind::Statistic;
    static constexpr auto name = "statistics";
    static constexpr auto texts = "statistic_texts";
    static constexpr auto order = "\"group\", position, \"key\", id";

    template <typename Archive>
    static void lists(Archive &archive)
    {
        archive.list("observations", "", &Statistic::observations);
    }
};

template <typename Archive, Described<Statistic> T>
void columns(Archive &archive, T &statistic)
{
    archive.column("key", statistic.key);
    archive.column("group", statistic.group);
    archive.column("position", statistic.position);
    archive.column("unit", statistic.unit);
    archive.column("display", statistic.display);
    archive.column("chart", statistic.chart);
    archive.column("review_by", statistic.reviewBy);
    bool hasGoal = statistic.goal.has_value();
    Goal goal = statistic.goal.value_or(Goal());
    archive.column("has_goal", hasGoal);
    archive.column("goal_value", goal.value);
    archive.column("goal_year", goal.year);
    archive.column("goal_valid_until", goal.validUntil);
    if constexpr (!std::is_const_v<T>)
        statistic.goal = hasGoal ? std::optional(goal) : std::nullopt;
}

template <typename Archive, Described<StatisticText> T>
void columns(Archive &archive, T &text)
{
    archive.column("label", text.label);
    archive.column("note", text.note);
}

template <typename Archive, Described<Observation> T>
void columns(Archive &archive, const char *, T &observation)
{
    archive.column("value", observation.value);
    archive.column("as_of", observation.asOf);
    archive.column("period", observation.period);
    archive.column("population", observation.population);
    archive.column("school", observation.school);
    archive.column("baseline", observation.baseline);
    archive.column("source", observation.source);
    archive.column("source_url", observation.sourceUrl);
    archive.column("file", observation.file);
}

} // namespace gaceta::storage
