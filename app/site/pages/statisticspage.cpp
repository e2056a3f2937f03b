#include "app/site/pages/pagewriter.h"

#include "app/core/rules.h"
#include "app/site/charts/charts.h"
#include "app/site/pages/dataset.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/pages/structureddata.h"
#include "app/site/plan/cleantext.h"

#include <algorithm>

namespace gaceta::site {

namespace {

Value rowValue(const Edition &edition, const Statistic &statistic, const Observation &observation)
{
    Value row;
    put(row, "period", periodText(observation));
    put(row, "value_text", valueText(edition, statistic, observation.value));
    putOptional(row, "population", cleanLine(observation.population));
    putFlag(row, "baseline", observation.baseline);
    putOptional(row, "as_of_text", edition.words->date(observation.asOf));
    putOptional(row, "row_source", cleanLine(observation.source));
    putOptional(row, "row_source_url",
                isWebAddress(observation.sourceUrl) && !observation.source.isEmpty()
                    ? cleanLine(observation.sourceUrl)
                    : std::string());
    return row;
}

std::string goalText(const Edition &edition, const Statistic &statistic, const QDate &today)
{
    const std::optional<Goal> goal = goalOn(statistic, today);
    if (!goal)
        return {};
    return edition.words->word("stat_goal", {{"{value}", valueText(edition, statistic, goal->value)},
                                             {"{year}", std::to_string(goal->year)}});
}

std::string noteHtml(const Edition &edition, const Statistic &statistic)
{
    const std::string note = cleanLine(statistic.texts.value(edition.language).note);
    if (note.empty())
        return {};
    std::string html = "<p>";
    appendEscaped(html, note);
    return html + "</p>";
}

Value statValue(const Edition &edition, const Statistic &statistic, const std::string &label,
                const QDate &today)
{
    std::vector<const Observation *> all = networkObservations(statistic);
    std::ranges::reverse(all);
    const Observation &latest = *latestObservation(statistic);
    Values rows;
    for (const Observation *observation : all)
        rows.push_back(rowValue(edition, statistic, *observation));
    Value value;
    put(value, "stat_id", cleanLine(statistic.key));
    put(value, "label", label);
    put(value, "value_text", valueText(edition, statistic, latest.value));
    putOptional(value, "goal", goalText(edition, statistic, today));
    putOptional(value, "population", cleanLine(latest.population));
    putOptional(value, "period", periodText(latest));
    putOptional(value, "as_of", asOfText(edition, latest));
    putOptional(value, "change", changeText(edition, statistic, latest));
    putOptional(value, "note_html", noteHtml(edition, statistic));
    putOptional(value, "source", cleanLine(latest.source));
    putOptional(value, "source_url",
                isWebAddress(latest.sourceUrl) ? cleanLine(latest.sourceUrl) : std::string());
    putList(value, "rows", rows);
    putFlag(value, "has_sources", std::ranges::any_of(all, [&latest](const Observation *observation) {
                return !observation->source.isEmpty() && observation->source != latest.source;
            }));
    addCharts(value, edition, statistic, label, today);
    return value;
}

} // namespace

void PageWriter::statistics(const Edition &edition, std::string &target)
{
    const SitePlan &plan = m_site.plan();
    const QList<Statistic> &statistics = plan.snapshot->statistics;
    const std::string &path = plan.statistics[edition.index].path;
    const PageFrame around{edition, plan.statistics, path,
                           path,    "statistics",    edition.words->word("menu_statistics")};
    Value value = frame(around);
    Values groups;
    QDate newest;
    for (const std::string &group : statisticGroups(statistics)) {
        Values items;
        std::vector<size_t> shown;
        for (qsizetype i = 0; i < statistics.size(); ++i) {
            const Statistic &statistic = statistics[i];
            const Observation *latest = latestObservation(statistic);
            if (!latest || cleanLine(statistic.group) != group)
                continue;
            const std::string &label = m_site.pieces(edition).statistics[static_cast<size_t>(i)].label;
            items.push_back(statValue(edition, statistic, label, plan.today));
            shown.push_back(static_cast<size_t>(i));
            newest = std::max(newest, latest->asOf);
        }
        Value item;
        put(item, "group_heading", statisticGroupName(edition, group));
        put(item, "anchor", "group-" + (group.empty() ? std::string("other") : group));
        putList(item, "stats", items);
        item["whole"] = wholeValue(m_site, edition, shown);
        put(item, "csv_url", rootMark + datasetPath(edition, group, DatasetFormat::Csv));
        put(item, "json_url", rootMark + datasetPath(edition, group, DatasetFormat::Json));
        groups.push_back(item);
    }
    putFlag(value, "intro_html", false);
    putOptional(value, "as_of",
                newest.isValid()
                    ? edition.words->word("as_of", {{"{date}", edition.words->date(newest)}})
                    : std::string());
    putList(value, "groups", groups);
    putOptional(value, "json_ld", statisticsData(m_site, edition));
    finish(TemplateName::Statistics, around, value, target);
}

} // namespace gaceta::site
