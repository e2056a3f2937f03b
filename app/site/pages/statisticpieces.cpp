#include "app/site/pages/statisticpieces.h"

#include "app/site/plan/cleantext.h"
#include "app/text/numberformat.h"

#include <algorithm>
#include <cmath>

namespace gaceta::site {

namespace {

std::string labelOf(const Statistic &statistic, const Edition &edition)
{
    const QString &own = statistic.texts.value(edition.language).label;
    const QString &any = statistic.texts.valueOrAny(edition.language).label;
    return cleanLine(!own.isEmpty() ? own : !any.isEmpty() ? any : statistic.key);
}

std::string chipHtml(const Site &site, const Edition &edition, double number, const QString &text,
                     const std::string &url)
{
    Value value;
    put(value, "value", text::machineText(number).toStdString());
    put(value, "value_text", cleanText(text));
    putOptional(value, "to", url);
    std::string html;
    site.render(TemplateName::Fact, edition, value, html);
    while (html.ends_with('\n'))
        html.pop_back();
    return html;
}

std::string factHtml(const Site &site, const Edition &edition, const Statistic &statistic,
                     const Observation &observation, const std::string &url)
{
    return chipHtml(site, edition, observation.value,
                    text::factText(statistic, observation, edition.language, edition.words->style()),
                    url);
}

std::string difference(const Edition &edition, const Statistic &statistic, double change)
{
    if (statistic.unit == StatisticUnit::Percent || statistic.unit == StatisticUnit::Points) {
        const std::string number = text::numberText(change, edition.words->style()).toStdString();
        return edition.words->word(change == 1 ? "points_one" : "points_other", {{"{n}", number}});
    }
    Statistic plain;
    plain.unit = statistic.unit;
    if (statistic.display == StatisticDisplay::Compact)
        plain.display = StatisticDisplay::Compact;
    return valueText(edition, plain, change);
}

} // namespace

std::string valueText(const Edition &edition, const Statistic &statistic, double value)
{
    return cleanText(text::valueText(statistic, value, edition.language, edition.words->style()));
}

std::string periodText(const Observation &observation)
{
    return cleanLine(periodOf(observation));
}

std::string asOfText(const Edition &edition, const Observation &observation)
{
    if (!observation.asOf.isValid())
        return {};
    return edition.words->word("as_of", {{"{date}", edition.words->date(observation.asOf)}});
}

const Observation *newestAt(const Statistic &statistic, const SchoolId &school)
{
    const Observation *newest = nullptr;
    for (const Observation &observation : statistic.observations) {
        if (observation.school == school && (!newest || observation.asOf >= newest->asOf))
            newest = &observation;
    }
    return newest;
}

std::vector<const Observation *> networkObservations(const Statistic &statistic)
{
    std::vector<const Observation *> list;
    for (const Observation &observation : statistic.observations) {
        if (observation.school.isNull())
            list.push_back(&observation);
    }
    std::ranges::stable_sort(list, {}, &Observation::asOf);
    return list;
}

std::string changeText(const Edition &edition, const Statistic &statistic, const Observation &now)
{
    const Observation *before = comparedWith(statistic, now);
    // A ratio neither rises nor falls in a way worth a sentence.
    if (!before || statistic.unit == StatisticUnit::Ratio)
        return {};
    const double change = changeBetween(*before, now);
    const std::string value = valueText(edition, statistic, before->value);
    const std::string period = periodText(*before);
    if (change == 0)
        return edition.words->word("stat_from", {{"{value}", value}, {"{period}", period}});
    return edition.words->word(change > 0 ? "stat_up" : "stat_down",
                               {{"{change}", difference(edition, statistic, std::abs(change))},
                                {"{value}", value},
                                {"{period}", period}});
}

std::string derivedFact(const Site &site, const Edition &edition, size_t statistic,
                        const Observation &observation, text::FactForm form, const QDate &day)
{
    const Statistic &item = site.plan().snapshot->statistics[qsizetype(statistic)];
    const std::optional<text::FactPrint> print =
        text::factPrint(item, observation, form, {edition.language, edition.words->style(), day});
    if (!print)
        return {};
    return chipHtml(site, edition, print->number, print->text,
                    site.pieces(edition).statistics[statistic].url);
}

std::string statisticCard(const Site &site, const Edition &edition, size_t statistic,
                          const Observation &observation)
{
    const Statistic &item = site.plan().snapshot->statistics[qsizetype(statistic)];
    const StatisticPieces &pieces = site.pieces(edition).statistics[statistic];
    Value card;
    put(card, "value_text", valueText(edition, item, observation.value));
    put(card, "label", pieces.label);
    putOptional(card, "as_of", asOfText(edition, observation));
    putOptional(card, "period", periodText(observation));
    putOptional(card, "change", changeText(edition, item, observation));
    putOptional(card, "url", pieces.url);
    std::string html;
    site.render(TemplateName::StatCard, edition, card, html);
    return html;
}

void addStatistics(Site &site, const Edition &edition)
{
    const QList<Statistic> &statistics = site.plan().snapshot->statistics;
    const std::string &page = site.plan().statistics[edition.index].path;
    std::vector<StatisticPieces> &all = site.pieces(edition).statistics;
    all.resize(static_cast<size_t>(statistics.size()));
    for (size_t i = 0; i < all.size(); ++i) {
        const Statistic &statistic = statistics[qsizetype(i)];
        StatisticPieces &pieces = all[i];
        pieces.label = labelOf(statistic, edition);
        if (!networkObservations(statistic).empty())
            pieces.url = fromRoot(page) + '#' + cleanLine(statistic.key);
        for (const Observation &observation : statistic.observations)
            pieces.facts.push_back(factHtml(site, edition, statistic, observation, pieces.url));
        if (const Observation *latest = latestObservation(statistic))
            pieces.card = statisticCard(site, edition, i, *latest);
    }
}

} // namespace gaceta::site
