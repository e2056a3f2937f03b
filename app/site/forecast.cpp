#include "app/site/forecast.h"

#include "app/site/images/shownmedia.h"
#include "app/site/outputs.h"
#include "app/site/plan/views.h"

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

static bool mayShowAt(const Entry &entry, const LanguageTag &language, const SitePlan &plan,
                      const QDateTime &asOf)
{
    return mayShow(entry, language, plan.drafts, asOf);
}

static bool mayShowAt(const Page &page, const LanguageTag &language, const SitePlan &plan,
                      const QDateTime &)
{
    return mayShow(page, language, plan.drafts);
}

template <typename T>
static void countLeftOut(EditionForecast &edition, const T &item, const SitePlan &plan,
                         const QDateTime &asOf)
{
    const LanguageVersion *version = item.texts.find(edition.language);
    if (mayShowAt(item, edition.language, plan, asOf))
        ++edition.held;
    else if (!version || !hasText(*version))
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
            countLeftOut(counts, plan.snapshot->entries[static_cast<qsizetype>(i)], plan, asOf);
    }
    for (size_t i = 0; i < edition.pageAt.size(); ++i) {
        if (edition.pageAt[i] < 0)
            countLeftOut(counts, plan.snapshot->pages[static_cast<qsizetype>(i)], plan, asOf);
    }
    return counts;
}

// What time alone changes of an entry.
struct Standing
{
    std::vector<std::optional<LanguageChoice>> shown; // by edition
    bool embargoed = false;
    bool pinned = false;

    friend bool operator==(const Standing &, const Standing &) = default;
};

static Standing standingAt(const SitePlan &plan, const Entry &entry, const QDateTime &time)
{
    Standing standing;
    bool isShown = false;
    for (const Edition &edition : plan.editions) {
        standing.shown.push_back(choiceFor(plan, entry, edition.language, time));
        isShown |= standing.shown.back().has_value();
    }
    standing.embargoed = isShown && isEmbargoed(entry, time);
    standing.pinned = isShown && isPinned(entry, time.toTimeZone(plan.zone).date());
    return standing;
}

// The first moment after `asOf` at which something of the newsroom becomes public or ends.
static QDateTime nextMoment(const SitePlan &plan, const QDateTime &asOf)
{
    QDateTime next;
    const auto isNext = [&](const QDateTime &moment) {
        return moment.isValid() && moment > asOf && (!next.isValid() || moment < next);
    };
    const auto dayAfter = [&plan](const QDate &day) {
        return day.isValid() ? day.addDays(1).startOfDay(plan.zone).toUTC() : QDateTime();
    };
    for (const Entry &entry : plan.snapshot->entries) {
        for (const QDateTime &moment :
             {entry.date, entry.embargo, entry.expires, dayAfter(entry.pinnedUntil)}) {
            if (isNext(moment) &&
                standingAt(plan, entry, moment.addMSecs(-1)) != standingAt(plan, entry, moment))
                next = moment;
        }
    }
    for (const Statistic &statistic : plan.snapshot->statistics) {
        const QDateTime end = statistic.goal ? dayAfter(statistic.goal->validUntil) : QDateTime();
        if (isNext(end))
            next = end;
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
    forecast.changesAt = nextMoment(*plan, options.asOf);
    return forecast;
}

} // namespace gaceta::site
