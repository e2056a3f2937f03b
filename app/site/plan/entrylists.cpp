#include "app/site/plan/entrylists.h"

#include "app/site/plan/cleantext.h"
#include "app/site/plan/pathnames.h"

#include <algorithm>
#include <map>

namespace gaceta::site {

namespace {

EntryListFamily makeFamily(const SitePlan &plan, EntryListKind kind)
{
    EntryListFamily family;
    family.kind = kind;
    family.lists.resize(plan.editions.size());
    return family;
}

void addFamilies(SitePlan &plan)
{
    plan.families.push_back(makeFamily(plan, EntryListKind::All));
    for (const auto &[kind, name] : EnumNames<EntryKind>::values) {
        plan.families.push_back(makeFamily(plan, EntryListKind::Kind));
        plan.families.back().entryKind = kind;
    }
    for (const Term &term : plan.snapshot->terms) {
        plan.tagFamilies.insert(term.id, static_cast<uint32_t>(plan.families.size()));
        plan.families.push_back(makeFamily(plan, EntryListKind::Tag));
        plan.families.back().term = &term;
    }
    for (const School &school : plan.snapshot->schools) {
        plan.schoolFamilies.insert(school.id, static_cast<uint32_t>(plan.families.size()));
        plan.families.push_back(makeFamily(plan, EntryListKind::School));
        plan.families.back().school = &school;
    }
}

struct Times
{
    std::map<int, size_t, std::greater<>> years; // newest first; where their family is
    std::map<std::pair<int, int>, size_t, std::greater<>> months;
};

// Years and months come last: which there are shows only here.
Times addTimes(SitePlan &plan)
{
    Times times;
    for (const Edition &edition : plan.editions) {
        for (const EntryView &view : edition.entries) {
            if (!view.entry->date.isValid())
                continue;
            const QDate day = plan.localDates[view.position].date();
            times.years.emplace(day.year(), 0);
            times.months.emplace(std::pair(day.year(), day.month()), 0);
        }
    }
    for (auto &[year, family] : times.years) {
        family = plan.families.size();
        plan.families.push_back(makeFamily(plan, EntryListKind::Year));
        plan.families.back().year = year;
    }
    for (auto &[month, family] : times.months) {
        family = plan.families.size();
        plan.families.push_back(makeFamily(plan, EntryListKind::Month));
        plan.families.back().year = month.first;
        plan.families.back().month = month.second;
    }
    return times;
}

void fill(SitePlan &plan)
{
    const Times times = addTimes(plan);
    for (const Edition &edition : plan.editions) {
        const auto add = [&](size_t family, uint32_t entry) {
            std::vector<uint32_t> &list = plan.families[family].lists[edition.index].entries;
            if (list.empty() || list.back() != entry) // an entry may name a tag twice
                list.push_back(entry);
        };
        for (uint32_t i = 0; i < edition.entries.size(); ++i) {
            const Entry &entry = *edition.entries[i].entry;
            add(0, i);
            add(1 + static_cast<size_t>(entry.kind), i);
            if (entry.date.isValid()) {
                const QDate day = plan.localDates[edition.entries[i].position].date();
                add(times.years.at(day.year()), i);
                add(times.months.at({day.year(), day.month()}), i);
            }
            for (const TermId &tag : entry.tags) {
                if (const auto found = plan.tagFamilies.constFind(tag); found != plan.tagFamilies.cend())
                    add(*found, i);
            }
            for (const SchoolId &school : entry.schools) {
                if (const auto found = plan.schoolFamilies.constFind(school);
                    found != plan.schoolFamilies.cend())
                    add(*found, i);
            }
        }
    }
}

// What is pinned comes first where all news stands.
void movePinned(SitePlan &plan)
{
    for (const Edition &edition : plan.editions) {
        std::vector<uint32_t> &all = plan.families.front().lists[edition.index].entries;
        std::ranges::stable_partition(
            all, [&](uint32_t entry) { return isPinned(*edition.entries[entry].entry, plan.today); });
    }
}

std::string nameOf(const EntryListFamily &family, const Edition &edition)
{
    switch (family.kind) {
    case EntryListKind::All:
        return edition.words->word("menu_news");
    case EntryListKind::Kind:
        return edition.words->kindsHeading(family.entryKind);
    case EntryListKind::Year:
        return std::to_string(family.year);
    case EntryListKind::Month:
        return edition.words->word("date_month", {{"{month}", edition.words->monthName(family.month)},
                                                  {"{year}", std::to_string(family.year)}});
    case EntryListKind::Tag: {
        const QString &own = family.term->texts.value(edition.language).name;
        const QString &any = family.term->texts.valueOrAny(edition.language).name;
        return cleanLine(!own.isEmpty() ? own : !any.isEmpty() ? any : family.term->key);
    }
    case EntryListKind::School:
        break;
    }
    return {};
}

// The address of the first page without its ending; the others lie in a folder of that name.
std::string stemOf(const EntryListFamily &family, const Edition &edition)
{
    const PathNames &names = pathNames(edition.language);
    const std::string news = edition.code + '/' + names.news + '/';
    switch (family.kind) {
    case EntryListKind::All:
        return news + "index";
    case EntryListKind::Kind:
        return news + names.kind + '/' + pathName(family.entryKind, edition.language);
    case EntryListKind::Year:
        return news + std::to_string(family.year);
    case EntryListKind::Month:
        return news + std::to_string(family.year) + (family.month < 10 ? "/0" : "/") +
               std::to_string(family.month);
    case EntryListKind::Tag: {
        const TermText &text = family.term->texts.value(edition.language);
        return news + names.tag + '/' +
               slugFor(text.slug.isEmpty() ? family.term->key : text.slug, text.name,
                       family.term->id.text());
    }
    case EntryListKind::School: {
        const SchoolText &text = family.school->texts.value(edition.language);
        return news + names.school + '/' +
               slugFor(text.slug.isEmpty() ? family.school->key : text.slug, text.name,
                       family.school->id.text());
    }
    }
    return {};
}

FeedAddresses feedsIn(const std::string &folder)
{
    return {folder + "feed.xml", folder + "atom.xml", folder + "feed.json"};
}

void address(SitePlan &plan, EntryListFamily &family, const Edition &edition)
{
    EntryList &list = family.lists[edition.index];
    const bool all = family.kind == EntryListKind::All;
    if (list.entries.empty() && !all)
        return;
    const PathNames &names = pathNames(edition.language);
    list.paths.push_back(plan.addresses.take(stemOf(family, edition)));
    const std::string stem = list.paths.front().substr(0, list.paths.front().size() - 5);
    const std::string folder = all ? edition.code + '/' + names.news + '/' : stem + '/';
    for (size_t first = entriesPerPage; first < list.entries.size(); first += entriesPerPage) {
        list.paths.push_back(
            plan.addresses.take(folder + names.page + '-' + std::to_string(list.paths.size() + 1)));
    }
    // Nothing new comes into a year that is over.
    const bool isOfTime = family.kind == EntryListKind::Year || family.kind == EntryListKind::Month;
    if (!plan.baseUrl.empty() && plan.drafts == Drafts::LeaveOut && !isOfTime)
        list.feeds = feedsIn(all ? edition.code + '/' : folder);
}

} // namespace

void addEntryLists(SitePlan &plan)
{
    addFamilies(plan);
    fill(plan);
    movePinned(plan);
    for (EntryListFamily &family : plan.families) {
        for (const Edition &edition : plan.editions) {
            EntryList &list = family.lists[edition.index];
            list.name = family.kind == EntryListKind::School
                            ? edition
                                  .schools[static_cast<size_t>(
                                      edition.schoolAt[plan.schoolPositions.value(family.school->id)])]
                                  .name
                            : nameOf(family, edition);
            address(plan, family, edition);
        }
    }
}

} // namespace gaceta::site
