#include "app/site/feeds/redirects.h"

#include "app/core/slug.h"
#include "app/site/plan/pathnames.h"

#include <algorithm>

namespace gaceta::site {

namespace {

bool leadToEntry(const SitePlan &plan, const Edition &edition, const QString &item, Forward &forward)
{
    const auto id = EntryId::parse(item);
    const auto position = id ? plan.entryPositions.constFind(*id) : plan.entryPositions.cend();
    const int at = position == plan.entryPositions.cend() ? -1 : edition.entryAt[*position];
    if (at < 0)
        return false;
    const EntryView &view = edition.entries[static_cast<size_t>(at)];
    forward.from = edition.code + '/' + pathNames(edition.language).news + '/';
    forward.to = *view.path;
    forward.title = view.title;
    forward.source = "entry:";
    return true;
}

bool leadToPage(const Edition &edition, const QString &item, Forward &forward)
{
    const auto view = std::ranges::find_if(
        edition.pages, [&item](const PageView &candidate) { return candidate.page->id.text() == item; });
    if (view == edition.pages.end())
        return false;
    forward.from = edition.code + '/';
    forward.to = view->path;
    forward.title = view->title;
    forward.source = "page:";
    return true;
}

bool leadToSchool(const SitePlan &plan, const Edition &edition, const QString &item, Forward &forward)
{
    const auto id = SchoolId::parse(item);
    const auto position = id ? plan.schoolPositions.constFind(*id) : plan.schoolPositions.cend();
    if (position == plan.schoolPositions.cend())
        return false;
    const SchoolView &view = edition.schools[static_cast<size_t>(edition.schoolAt[*position])];
    forward.from = edition.code + '/' + pathNames(edition.language).schools + '/';
    forward.to = view.path;
    forward.title = view.name;
    forward.source = "school:";
    return true;
}

bool leadToList(const Edition &edition, const QString &item, Forward &forward)
{
    const auto view =
        std::ranges::find_if(edition.schoolLists, [&item](const SchoolListView &candidate) {
            return candidate.list->id.text() == item;
        });
    if (view == edition.schoolLists.end())
        return false;
    const PathNames &names = pathNames(edition.language);
    forward.from = edition.code + '/' + names.schools + '/' + names.lists + '/';
    forward.to = view->path;
    forward.title = view->title;
    forward.source = "school-list:";
    return true;
}

bool fill(const SitePlan &plan, const Edition &edition, const Redirect &redirect, Forward &forward)
{
    const bool leads =
        redirect.kind == ItemKind::Entry  ? leadToEntry(plan, edition, redirect.item, forward)
        : redirect.kind == ItemKind::Page ? leadToPage(edition, redirect.item, forward)
        : redirect.kind == ItemKind::School
            ? leadToSchool(plan, edition, redirect.item, forward)
            : redirect.kind == ItemKind::SchoolList && leadToList(edition, redirect.item, forward);
    if (!leads)
        return false;
    forward.source += redirect.item.toStdString();
    forward.from += redirect.slug.toStdString() + ".html";
    forward.edition = edition.index;
    return forward.from != forward.to;
}

} // namespace

std::vector<Forward> forwardsOf(const SitePlan &plan)
{
    std::vector<Forward> forwards;
    Addresses taken; // by forwards
    for (const Redirect &redirect : plan.snapshot->redirects) {
        const auto edition = std::ranges::find(plan.editions, redirect.language, &Edition::language);
        Forward forward;
        if (edition == plan.editions.end() || !isSlug(redirect.slug) ||
            !fill(plan, *edition, redirect, forward) || plan.addresses.isTaken(forward.from) ||
            !taken.takeExactly(forward.from))
            continue;
        forwards.push_back(std::move(forward));
    }
    std::ranges::sort(forwards, {}, &Forward::from);
    return forwards;
}

} // namespace gaceta::site
