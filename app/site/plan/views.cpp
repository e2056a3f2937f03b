#include "app/site/plan/views.h"

#include "app/site/parallel.h"
#include "app/site/plan/cleantext.h"
#include "app/site/plan/pathnames.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace gaceta::site {

namespace {

// What a reader of `language` gets: the version in that language, else by the site's policy the source,
// else any that may be shown.
template <typename MayShow>
std::optional<LanguageChoice> choose(const SitePlan &plan, TranslationLag lag,
                                     const LanguageTag &language, const LanguageTag &source,
                                     const MayShow &may)
{
    if (lag == TranslationLag::Hold && plan.drafts == Drafts::LeaveOut) {
        const auto isReady = [&may](const Edition &each) { return may(each.language); };
        if (!std::ranges::all_of(plan.editions, isReady))
            return std::nullopt;
    }
    if (may(language))
        return LanguageChoice{language, true};
    if (missingTranslation(lag, plan.missing) == MissingTranslation::LeaveOut)
        return std::nullopt;
    if (may(source))
        return LanguageChoice{source, false};
    for (const Edition &other : plan.editions) {
        if (may(other.language))
            return LanguageChoice{other.language, false};
    }
    return std::nullopt;
}

// The order in which items were made: whoever came first keeps the short address.
template <typename Items>
std::vector<uint32_t> byId(const Items &items)
{
    std::vector<uint32_t> order(static_cast<size_t>(items.size()));
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(
        order, [&items](uint32_t left, uint32_t right) { return items[left].id < items[right].id; });
    return order;
}

template <typename Views, typename Positions>
void index(const Views &views, size_t count, Positions &at)
{
    at.assign(count, -1);
    for (size_t i = 0; i < views.size(); ++i)
        at[views[i].position] = static_cast<int>(i);
}

std::string schoolName(const School &school, const LanguageTag &language)
{
    for (const QString &name : {school.texts.value(language).name, school.officialName,
                                school.texts.valueOrAny(language).name, school.key}) {
        if (!name.trimmed().isEmpty())
            return cleanLine(name);
    }
    return school.id.text().toStdString();
}

std::string titleOf(const LanguageVersion &version, const QString &fallback)
{
    const std::string title = cleanLine(version.title);
    return title.empty() ? cleanLine(fallback) : title;
}

// An entry before its address is taken; view.entry is null where the edition does not have it.
struct EntryDraft
{
    EntryView view;
    std::string stem; // of its address
};

EntryDraft draftOf(const SitePlan &plan, const Edition &edition, uint32_t position,
                   const QDateTime &asOf)
{
    const Entry &entry = plan.snapshot->entries[position];
    const auto choice = choiceFor(plan, entry, edition.language, asOf);
    if (!choice)
        return {};
    const LanguageVersion &version = *entry.texts.find(choice->language);
    const PathNames &names = pathNames(edition.language);
    EntryView view{&entry, &version, choice->language, choice->translated, nullptr, {},
                   {},     {},       position};
    view.title = titleOf(version, entry.id.text());
    view.summary = cleanLine(version.summary);
    view.embargoed = isEmbargoed(entry, asOf);
    view.dateText = edition.words->date(plan.localDates[position].date());
    return {std::move(view), edition.code + '/' + names.news + '/' +
                                 slugFor(version.slug, version.title, entry.id.text(), names.page)};
}

void addSchoolLists(SitePlan &plan, Edition &edition)
{
    const QList<SchoolList> &lists = plan.snapshot->schoolLists;
    const PathNames &names = pathNames(edition.language);
    for (const uint32_t position : byId(lists)) {
        const SchoolList &list = lists[position];
        if (!list.published)
            continue;
        const SchoolListText &own = list.texts.value(edition.language);
        const SchoolListText &text = own.title.isEmpty() ? list.texts.valueOrAny(edition.language) : own;
        const std::string slug =
            slugFor(text.slug.isEmpty() ? list.key : text.slug, text.title, list.id.text());
        SchoolListView view;
        view.list = &list;
        view.position = position;
        view.title = cleanLine(text.title.isEmpty() ? list.key : text.title);
        view.path =
            plan.addresses.take(edition.code + '/' + names.schools + '/' + names.lists + '/' + slug);
        for (const School *school : schoolsOf(list, plan.snapshot->schools)) {
            const int at = edition.schoolAt[plan.schoolPositions.value(school->id)];
            view.schools.push_back(static_cast<uint32_t>(at));
        }
        plan.schoolListGroups[position][edition.index] = {view.path, true};
        edition.schoolLists.push_back(std::move(view));
    }
    std::ranges::sort(edition.schoolLists, {}, &SchoolListView::position);
}

} // namespace

bool mayShow(const Entry &entry, const LanguageTag &language, Drafts drafts, const QDateTime &asOf)
{
    if (entry.isTemplate)
        return false;
    if (drafts == Drafts::LeaveOut)
        return isPublic(entry, language, asOf);
    const LanguageVersion *version = entry.texts.find(language);
    return version && hasText(*version);
}

std::optional<LanguageChoice> choiceFor(const SitePlan &plan, const Entry &entry,
                                        const LanguageTag &language, const QDateTime &asOf)
{
    const TranslationLag lag = translationLag(plan.snapshot->organisation, entry.kind);
    return choose(plan, lag, language, entry.source,
                  [&](const LanguageTag &each) { return mayShow(entry, each, plan.drafts, asOf); });
}

bool isEmbargoed(const Entry &entry, const QDateTime &asOf)
{
    return entry.embargo.isValid() && entry.embargo > asOf;
}

bool mayShow(const Page &page, const LanguageTag &language, Drafts drafts)
{
    if (drafts == Drafts::LeaveOut)
        return isPublic(page, language);
    const LanguageVersion *version = page.texts.find(language);
    return version && hasText(*version);
}

void addSchools(SitePlan &plan)
{
    const QList<School> &schools = plan.snapshot->schools;
    const PageGroup none(plan.editions.size());
    plan.schoolGroups.assign(static_cast<size_t>(schools.size()), none);
    plan.schoolListGroups.assign(static_cast<size_t>(plan.snapshot->schoolLists.size()), none);
    for (qsizetype i = 0; i < schools.size(); ++i)
        plan.schoolPositions.insert(schools[i].id, static_cast<uint32_t>(i));
    const std::vector<uint32_t> order = byId(schools);
    for (Edition &edition : plan.editions) {
        for (const uint32_t position : order) {
            const School &school = schools[position];
            const SchoolText &text = school.texts.value(edition.language);
            SchoolView view{&school, {}, schoolName(school, edition.language), position};
            const std::string slug =
                slugFor(text.slug.isEmpty() ? school.key : text.slug, text.name, school.id.text());
            view.path = plan.addresses.take(edition.code + '/' + pathNames(edition.language).schools +
                                            '/' + slug);
            plan.schoolGroups[position][edition.index] = {view.path, true};
            edition.schools.push_back(std::move(view));
        }
        std::ranges::sort(edition.schools, [](const SchoolView &left, const SchoolView &right) {
            return left.name != right.name ? left.name < right.name : left.position < right.position;
        });
        index(edition.schools, static_cast<size_t>(schools.size()), edition.schoolAt);
        addSchoolLists(plan, edition);
    }
}

void addPages(SitePlan &plan)
{
    const QList<Page> &pages = plan.snapshot->pages;
    plan.pageGroups.assign(static_cast<size_t>(pages.size()), PageGroup(plan.editions.size()));
    const TranslationLag lag = translationLag(plan.snapshot->organisation, {});
    const std::vector<uint32_t> order = byId(pages);
    for (Edition &edition : plan.editions) {
        for (const uint32_t position : order) {
            const Page &page = pages[position];
            const auto choice =
                choose(plan, lag, edition.language, page.source, [&](const LanguageTag &language) {
                    return mayShow(page, language, plan.drafts);
                });
            if (!choice)
                continue;
            const LanguageVersion &version = page.texts.value(choice->language);
            PageView view{&page, &version, choice->language, choice->translated, {}, {}, {}, position};
            view.title = titleOf(version, page.key);
            view.summary = cleanLine(version.summary);
            view.path = plan.addresses.take(edition.code + '/' +
                                            slugFor(version.slug.isEmpty() ? page.key : version.slug,
                                                    version.title, page.id.text()));
            plan.pageGroups[position][edition.index] = {view.path, view.translated};
            edition.pages.push_back(std::move(view));
        }
        std::ranges::sort(edition.pages, {}, &PageView::position);
        index(edition.pages, static_cast<size_t>(pages.size()), edition.pageAt);
    }
}

void addEntries(SitePlan &plan, const ExportOptions &options)
{
    const QList<Entry> &entries = plan.snapshot->entries;
    const auto count = static_cast<size_t>(entries.size());
    plan.entryGroups.assign(count, PageGroup(plan.editions.size()));
    plan.entryPositions.reserve(entries.size());
    for (size_t i = 0; i < count; ++i)
        plan.entryPositions.insert(entries[qsizetype(i)].id, static_cast<uint32_t>(i));
    plan.localDates.resize(count);
    const size_t width = plan.editions.size();
    std::vector<EntryDraft> drafts(count * width);
    inParallel(count, threadCount(options.threads), [&](size_t i) {
        plan.localDates[i] = entries[qsizetype(i)].date.toTimeZone(plan.zone);
        for (const Edition &edition : plan.editions)
            drafts[i * width + edition.index] =
                draftOf(plan, edition, static_cast<uint32_t>(i), options.asOf);
    });
    const std::vector<uint32_t> order = byId(entries);
    plan.addresses.expect(2 * drafts.size()); // with those of lists
    for (Edition &edition : plan.editions) {
        edition.entries.reserve(count);
        for (const uint32_t position : order) {
            EntryDraft &draft = drafts[position * width + edition.index];
            if (!draft.view.entry)
                continue;
            PageAddress &address = plan.entryGroups[position][edition.index];
            address = {plan.addresses.take(draft.stem), draft.view.translated};
            draft.view.path = &address.path;
            edition.entries.push_back(std::move(draft.view));
        }
        std::ranges::sort(edition.entries, {}, &EntryView::position);
        index(edition.entries, count, edition.entryAt);
    }
}

} // namespace gaceta::site
