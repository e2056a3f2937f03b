#include "app/site/pages/pagewriter.h"

#include "app/site/pages/socialimage.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/pages/structureddata.h"
#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

#include <algorithm>
#include <array>

namespace gaceta::site {

namespace {

constexpr size_t cardsShown = 6;
constexpr size_t statisticsShown = 6;
constexpr size_t schoolsShown = 6;

Value leadValue(const Site &site, const Edition &edition, const EntryView &view)
{
    Value lead;
    put(lead, "url", fromRoot(*view.path));
    put(lead, "kind_label", edition.words->kindLabel(view.entry->kind));
    put(lead, "title", view.title);
    putOptional(lead, "title_lang",
                view.translated ? std::string() : view.language.text().toStdString());
    putOptional(lead, "summary", view.summary);
    put(lead, "date_iso", text::isoDate(site.plan().localDates[view.position].date()).toStdString());
    put(lead, "date_text", view.dateText);
    lead["image"] = imageValue(site, edition, view.entry->leadImage, PhotoUse::Card);
    return lead;
}

void addNews(Value &value, const Site &site, const Edition &edition)
{
    if (edition.entries.empty()) {
        putFlag(value, "lead", false);
        putFlag(value, "cards_html", false);
        return;
    }
    const std::vector<uint32_t> &news = site.plan().allEntries().lists[edition.index].entries;
    putObject(value, "lead", leadValue(site, edition, edition.entries[news.front()]));
    std::string cards;
    for (size_t i = 1; i < news.size() && i <= cardsShown; ++i)
        cards += site.card(edition, news[i]);
    putOptional(value, "cards_html", cards);
}

// The group "summary" where there is one, else whatever comes first.
void addStatistics(Value &value, const Site &site, const Edition &edition)
{
    const QList<Statistic> &statistics = site.plan().snapshot->statistics;
    const bool summary = std::ranges::any_of(
        statistics, [](const Statistic &item) { return item.group == QLatin1String("summary"); });
    std::string cards;
    size_t count = 0;
    for (qsizetype i = 0; i < statistics.size() && count < statisticsShown; ++i) {
        const std::string &card = site.pieces(edition).statistics[static_cast<size_t>(i)].card;
        if (card.empty() || (summary && statistics[i].group != QLatin1String("summary")))
            continue;
        cards += card;
        ++count;
    }
    putOptional(value, "stats_html", cards);
    putFlag(value, "stats_as_of", false);
}

void addSchools(Value &value, const Site &site, const Edition &edition)
{
    const std::string &page = site.plan().schoolIndexes[edition.index].path;
    std::string cards;
    size_t shown = 0;
    std::array<qint64, EnumNames<SchoolLevel>::values.size()> counts{};
    for (size_t i = 0; i < edition.schools.size(); ++i) {
        const School &school = *edition.schools[i].school;
        if (school.yearLeft)
            continue;
        ++counts[static_cast<size_t>(school.level)];
        if (shown++ < schoolsShown)
            cards += site.pieces(edition).schoolCards[i];
    }
    Values levels;
    for (const SchoolLevel level : {SchoolLevel::Elementary, SchoolLevel::Middle, SchoolLevel::Span,
                                    SchoolLevel::High, SchoolLevel::Unknown}) {
        const qint64 count = counts[static_cast<size_t>(level)];
        if (count == 0)
            continue;
        Value item;
        put(item, "name", edition.words->levelsHeading(level));
        put(item, "count", edition.words->number(count));
        put(item, "url", fromRoot(page) + '#' + enumName(level).latin1());
        levels.push_back(item);
    }
    putList(value, "levels", levels);
    put(value, "schools_count", edition.words->counted("schools_count", qint64(shown)));
    putOptional(value, "schools_html", cards);
}

void addPages(Value &value, const Edition &edition)
{
    Values pages;
    for (const PageView &view : edition.pages) {
        if (!view.page->parent.isNull() || !view.page->inMenu)
            continue;
        Value page;
        put(page, "name", view.title);
        put(page, "url", fromRoot(view.path));
        putOptional(page, "summary", view.summary);
        pages.push_back(page);
    }
    putList(value, "pages", pages);
}

} // namespace

void PageWriter::home(const Edition &edition, std::string &target)
{
    const SitePlan &plan = m_site.plan();
    const OrganisationText &text = plan.snapshot->organisation.texts.valueOrAny(edition.language);
    const auto first = std::ranges::find_if(edition.pages, [](const PageView &view) {
        return view.page->parent.isNull() && view.page->kind == PageKind::Plain;
    });
    const bool known = first != edition.pages.end();
    PageFrame around{edition, plan.homes, plan.homes[edition.index].path,
                     {},      "home",     cleanLine(text.name)};
    around.description = known && !first->summary.empty() ? first->summary : cleanLine(text.tagline);
    Value value = frame(around);
    putOptional(value, "intro", known ? first->summary : std::string());
    putOptional(value, "intro_url", known ? fromRoot(first->path) : std::string());
    putOptional(value, "intro_link", known ? first->title : std::string());
    value["hero"] = known ? imageValue(m_site, edition, first->page->leadImage) : Value(false);
    addNews(value, m_site, edition);
    addStatistics(value, m_site, edition);
    addSchools(value, m_site, edition);
    addPages(value, edition);
    if (known)
        addSocialImage(value, m_site, edition, first->page->leadImage);
    putOptional(value, "json_ld", organisationData(m_site, edition));
    finish(TemplateName::Home, around, value, target);
}

} // namespace gaceta::site
