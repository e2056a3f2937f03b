#include "app/site/pages/pagewriter.h"

#include "app/site/plan/cleantext.h"

#include <algorithm>

namespace gaceta::site {

namespace {

std::string headingOf(const Edition &edition, const EntryListFamily &family)
{
    const std::string &name = family.lists[edition.index].name;
    switch (family.kind) {
    case EntryListKind::Year:
        return edition.words->word("news_from_year", {{"{year}", name}});
    case EntryListKind::Month:
        return edition.words->word("news_from_month",
                                   {{"{month}", edition.words->monthName(family.month)},
                                    {"{year}", std::to_string(family.year)}});
    case EntryListKind::Tag:
        return edition.words->word("news_about_tag", {{"{tag}", name}});
    case EntryListKind::School:
        return edition.words->word("news_of_school", {{"{school}", name}});
    case EntryListKind::All:
    case EntryListKind::Kind:
        break;
    }
    return name;
}

// 1 … 4 5 6 … 12: the ends, and two on each side of where one is.
std::vector<size_t> shownPages(size_t count, size_t here)
{
    std::vector<size_t> shown;
    for (size_t page = 0; page < count; ++page) {
        const size_t distance = page > here ? page - here : here - page;
        if (page == 0 || page + 1 == count || distance <= 2)
            shown.push_back(page);
    }
    return shown;
}

Value gapItem()
{
    Value item;
    putFlag(item, "gap", true);
    for (const Name name : {Name("number"), Name("label"), Name("to"), Name("here")})
        putFlag(item, name, false);
    return item;
}

Value pagerValue(const Edition &edition, const EntryList &list, size_t here)
{
    const Wording &words = *edition.words;
    const size_t count = list.paths.size();
    if (count < 2)
        return Value(false);
    Values pages;
    size_t before = 0;
    for (const size_t page : shownPages(count, here)) {
        if (page > before + 1)
            pages.push_back(gapItem());
        before = page;
        const std::string number = words.number(qint64(page) + 1);
        Value item;
        put(item, "number", number);
        put(item, "label", words.word("pager_page", {{"{n}", number}}));
        putOptional(item, "to", page == here ? std::string() : fromRoot(list.paths[page]));
        putFlag(item, "here", page == here);
        putFlag(item, "gap", false);
        pages.push_back(std::move(item));
    }
    Value pager;
    put(pager, "label",
        words.word("pager_label",
                   {{"{n}", words.number(qint64(here) + 1)}, {"{total}", words.number(qint64(count))}}));
    putOptional(pager, "newer", here > 0 ? fromRoot(list.paths[here - 1]) : std::string());
    putOptional(pager, "older", here + 1 < count ? fromRoot(list.paths[here + 1]) : std::string());
    putList(pager, "pages", std::move(pages));
    return pager;
}

const EntryListFamily &yearOf(const SitePlan &plan, int year)
{
    return *std::ranges::find_if(plan.families, [year](const EntryListFamily &family) {
        return family.kind == EntryListKind::Year && family.year == year;
    });
}

// The months of the list's year, as the year goes; nothing for other lists.
Values monthsOf(const SitePlan &plan, const Edition &edition, const EntryListFamily &shown)
{
    Values months;
    if (shown.kind != EntryListKind::Year && shown.kind != EntryListKind::Month)
        return months;
    for (auto family = plan.families.rbegin(); family != plan.families.rend(); ++family) {
        const EntryList &list = family->lists[edition.index];
        if (family->kind != EntryListKind::Month)
            break; // months come last
        if (family->year != shown.year || list.entries.empty())
            continue;
        Value month;
        put(month, "name", edition.words->monthName(family->month));
        put(month, "url", fromRoot(list.paths.front()));
        put(month, "count", edition.words->number(qint64(list.entries.size())));
        putFlag(month, "current", &*family == &shown);
        months.push_back(std::move(month));
    }
    return months;
}

Values breadcrumbs(const SitePlan &plan, const Edition &edition, const EntryListFamily &family)
{
    Values crumbs;
    const auto add = [&crumbs](const std::string &name, const std::string &path) {
        Value crumb;
        put(crumb, "name", name);
        put(crumb, "url", fromRoot(path));
        crumbs.push_back(std::move(crumb));
    };
    if (family.kind == EntryListKind::All)
        return crumbs;
    const EntryList &all = plan.allEntries().lists[edition.index];
    add(all.name, all.paths.front());
    if (family.kind == EntryListKind::Month) {
        const EntryList &year = yearOf(plan, family.year).lists[edition.index];
        add(year.name, year.paths.front());
    }
    if (family.kind == EntryListKind::School) {
        const uint32_t position = plan.schoolPositions.value(family.school->id);
        const SchoolView &school = edition.schools[static_cast<size_t>(edition.schoolAt[position])];
        add(school.name, school.path);
    }
    return crumbs;
}

} // namespace

void PageWriter::news(const Edition &edition, const EntryListFamily &family, size_t page,
                      std::string &target)
{
    const SitePlan &plan = m_site.plan();
    const EditionPieces &pieces = m_site.pieces(edition);
    const EntryList &list = family.lists[edition.index];
    const std::string &news = plan.allEntries().lists[edition.index].paths.front();
    const PageGroup group = family.group(page);
    PageFrame around{edition, group, list.paths[page], news, "news", headingOf(edition, family)};
    if (page > 0) {
        around.title =
            edition.words->word("list_page_title", {{"{list}", around.heading},
                                                    {"{n}", edition.words->number(qint64(page) + 1)}});
    }
    if (family.kind != EntryListKind::All)
        around.list = &list;
    Value value = frame(around);
    putList(value, "breadcrumbs", breadcrumbs(plan, edition, family));
    putFlag(value, "intro_html", false);
    put(value, "count_text", edition.words->counted("entries_count", qint64(list.entries.size())));
    putOptional(value, "filters_html",
                pieces.filters[static_cast<size_t>(&family - plan.families.data())]);
    putList(value, "months", monthsOf(plan, edition, family));
    std::string cards;
    const size_t end = std::min(list.entries.size(), (page + 1) * entriesPerPage);
    for (size_t i = page * entriesPerPage; i < end; ++i)
        cards += m_site.card(edition, list.entries[i]);
    putOptional(value, "cards_html", cards);
    value["pager"] = pagerValue(edition, list, page);
    putOptional(value, "feed_url", list.feeds.exist() ? fromRoot(list.feeds.rss) : std::string());
    finish(TemplateName::News, around, value, target);
}

} // namespace gaceta::site
