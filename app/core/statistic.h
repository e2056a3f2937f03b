#pragma once
// A measure, and its dated values. A number lives once: text prints it through a chip, lists through a
// block.

#include "app/core/described.h"
#include "app/core/id.h"
#include "app/core/item.h"
#include "app/core/localized.h"

#include <QDate>
#include <QList>

#include <optional>

namespace gaceta {

enum class StatisticUnit { Count, Percent, Points, Currency, Ratio, Year };

template <>
struct EnumNames<StatisticUnit>
{
    static constexpr std::array values{
        std::pair{StatisticUnit::Count, "count"},   std::pair{StatisticUnit::Percent, "percent"},
        std::pair{StatisticUnit::Points, "points"}, std::pair{StatisticUnit::Currency, "currency"},
        std::pair{StatisticUnit::Ratio, "ratio"},   std::pair{StatisticUnit::Year, "year"}};
};

// Plain: 9,612. Compact: 10K / 10 mil, $175 million. MoreThan: "more than 9,600", rounded down to two
// figures.
enum class StatisticDisplay { Plain, Compact, MoreThan };

template <>
struct EnumNames<StatisticDisplay>
{
    static constexpr std::array values{std::pair{StatisticDisplay::Plain, "plain"},
                                       std::pair{StatisticDisplay::Compact, "compact"},
                                       std::pair{StatisticDisplay::MoreThan, "more-than"}};
};

// How the site draws it. Automatic: what its values make of it (app/site/pages/charts). Whole: as a part
// of a whole, with the others of its group that are.
enum class StatisticChart { Automatic, Line, Bars, Whole, None };

template <>
struct EnumNames<StatisticChart>
{
    static constexpr std::array values{
        std::pair{StatisticChart::Automatic, "automatic"}, std::pair{StatisticChart::Line, "line"},
        std::pair{StatisticChart::Bars, "bars"}, std::pair{StatisticChart::Whole, "whole"},
        std::pair{StatisticChart::None, "none"}};
};

struct Observation
{
    double value = 0;      // in the statistic's unit: percent 0-100, currency in US dollars
    QDate asOf;            // from this day on the value is in force
    QString period;        // what it covers, as printed: "2022", "2021-22"; empty: the year of asOf
    QString population;    // who was counted: "18 schools"
    SchoolId school;       // null: the whole network
    bool baseline = false; // the value that others are compared with
    QString source;
    QString sourceUrl;
    MediaId file = {}; // what the value was taken from; for the office, never on the site

    friend bool operator==(const Observation &, const Observation &) = default;
};

template <typename Archive, Described<Observation> T>
void describe(Archive &archive, T &observation)
{
    archive.field("value", observation.value);
    archive.field("asOf", observation.asOf);
    archive.field("period", observation.period);
    archive.field("population", observation.population);
    archive.field("school", observation.school);
    archive.field("baseline", observation.baseline);
    archive.field("source", observation.source);
    archive.field("sourceUrl", observation.sourceUrl);
    archive.field("file", observation.file);
}

struct StatisticText
{
    QString label; // "graduation rate": what the number counts, in lower case as inside a sentence
    QString note;

    friend bool operator==(const StatisticText &, const StatisticText &) = default;
};

template <typename Archive, Described<StatisticText> T>
void describe(Archive &archive, T &text)
{
    archive.field("label", text.label);
    archive.field("note", text.note);
}

struct Goal
{
    double value = 0;
    int year = 0;
    QDate validUntil = {}; // it stands until that day; invalid: until it is changed

    friend bool operator==(const Goal &, const Goal &) = default;
};

template <typename Archive, Described<Goal> T>
void describe(Archive &archive, T &goal)
{
    archive.field("value", goal.value);
    archive.field("year", goal.year);
    archive.field("validUntil", goal.validUntil);
}

struct Statistic
{
    StatisticId id;
    RowVersion version = 0;
    QString key;      // slug form; what {{stat:key}} names
    QString group;    // slug form; what {{stats:group}} names
    int position = 0; // within the group
    StatisticUnit unit = StatisticUnit::Count;
    StatisticDisplay display = StatisticDisplay::Plain;
    StatisticChart chart = StatisticChart::Automatic;
    std::optional<Goal> goal;
    QDate reviewBy;                  // a person should look at it again by then
    QList<Observation> observations; // by asOf
    Localized<StatisticText> texts;

    friend bool operator==(const Statistic &, const Statistic &) = default;
};

template <typename Archive, Described<Statistic> T>
void describe(Archive &archive, T &statistic)
{
    archive.field("id", statistic.id);
    archive.field("key", statistic.key);
    archive.field("group", statistic.group);
    archive.field("position", statistic.position);
    archive.field("unit", statistic.unit);
    archive.field("display", statistic.display);
    archive.field("chart", statistic.chart);
    archive.field("goal", statistic.goal);
    archive.field("reviewBy", statistic.reviewBy);
    archive.field("observations", statistic.observations);
    archive.field("texts", statistic.texts);
}

// The network's observation in force on that day: the latest with asOf not after it, else the earliest
// there is. Observations of a single school do not count. Null where there is none.
[[nodiscard]] const Observation *observationOn(const Statistic &statistic, const QDate &day);
[[nodiscard]] const Observation *latestObservation(const Statistic &statistic);

} // namespace gaceta
