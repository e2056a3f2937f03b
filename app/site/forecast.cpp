#include "app/site/forecast.h"

#include "app/site/images/shownmedia.h"
#include "app/site/outputs.h"

#include <QTimeZone>

#include <algorithm>

namespace gaceta::site {

static bool isExpired(const Entry &entry, const QDateTime &asOf)
{
    return entry.expires.isValid() && entry.expires <= asOf;
}

static bool isExpired(const Page &, const QDateTime &)
{
    return false;
}

template <typename T>
static void countLeftOut(EditionForecast &edition, const T &item, const QDateTime &asOf)
{
    const LanguageVersion *version = item.texts.find(edition.language);
    if (!version || !hasText(*version))
        ++edition.missing;
    else if (version->state == WorkflowState::Archived ||
             version->state == WorkflowState::PendingDeletion)
        ++edition.over;
    else if (!isReleased(version->state))
        ++edition.drafts;
    else
        ++(isExpired(item, asOf) ? edition.over : edition.later);
}

static EditionForecast countEdition(const SitePlan &plan, const Edition &edition, const QDateTime &asOf)
{
    EditionForecast counts;
    counts.language = edition.language;
    counts.entries = static_cast<int>(edition.entries.size());
    counts.pages = static_cast<int>(edition.pages.size());
    const auto isBorrowed = [](const auto &view) { return !view.translated; };
    counts.borrowed = static_cast<int>(std::ranges::count_if(edition.entries, isBorrowed) +
                                       std::ranges::count_if(edition.pages, isBorrowed));
    for (size_t i = 0; i < edition.entryAt.size(); ++i) {
        if (edition.entryAt[i] < 0 && !plan.snapshot->entries[static_cast<qsizetype>(i)].isTemplate)
            countLeftOut(counts, plan.snapshot->entries[static_cast<qsizetype>(i)], asOf);
    }
    for (size_t i = 0; i < edition.pageAt.size(); ++i) {
        if (edition.pageAt[i] < 0)
            countLeftOut(counts, plan.snapshot->pages[static_cast<qsizetype>(i)], asOf);
    }
    return counts;
}

// The first moment after `asOf` at which something of the newsroom becomes public or ends.
static QDateTime nextMoment(const Snapshot &snapshot, const QDateTime &asOf)
{
    QDateTime next;
    const auto consider = [&](const QDateTime &moment) {
        if (moment.isValid() && moment > asOf && (!next.isValid() || moment < next))
            next = moment;
    };
    for (const Entry &entry : snapshot.entries) {
        if (entry.isTemplate)
            continue;
        for (const QDateTime &moment : {entry.date, entry.embargo, entry.expires})
            consider(moment);
    }
    const QTimeZone zone(snapshot.organisation.timeZone.toUtf8());
    for (const Statistic &statistic : snapshot.statistics) {
        if (statistic.goal && statistic.goal->validUntil.isValid() && zone.isValid())
            consider(statistic.goal->validUntil.addDays(1).startOfDay(zone).toUTC());
    }
    return next;
}

Result<Forecast> forecast(const Snapshot &snapshot, const Theme &theme, const ExportOptions &options)
{
    const Result<SitePlan> plan = planSite(snapshot, theme, options);
    if (!plan)
        return failure(plan.error());
    const MediaFiles media = shownMedia(*plan);
    const Result<std::unique_ptr<Site>> site = Site::make(*plan, theme, media);
    if (!site)
        return failure(site.error());
    Forecast forecast;
    for (const Edition &edition : plan->editions)
        forecast.editions.append(countEdition(*plan, edition, options.asOf));
    const auto isPage = [](const Output &output) { return output.path.ends_with(".html"); };
    forecast.pages = static_cast<int>(std::ranges::count_if(outputsOf(**site), isPage));
    forecast.changesAt = nextMoment(snapshot, options.asOf);
    return forecast;
}

} // namespace gaceta::site
