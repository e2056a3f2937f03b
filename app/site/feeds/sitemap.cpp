#include "app/site/feeds/sitemap.h"

#include "app/site/feeds/newssitemap.h"
#include "app/site/incremental/fingerprinter.h"
#include "app/text/dateformat.h"

#include <QTimeZone>

#include <algorithm>
#include <ranges>
#include <span>

namespace gaceta::site {

namespace {

constexpr const char *siteMapName = "sitemap";
constexpr size_t addressesWithoutIndex = 2000;
// Below the limit by far, so that the size (50 MB) is kept as well.
constexpr size_t addressesInFile = 20000;

const std::string &pathOf(const ListedPage &page)
{
    return (*page.group)[page.edition].path;
}

void appendModified(const QDateTime &modified, std::string &target)
{
    if (modified.isValid())
        target +=
            "<lastmod>" + text::isoDateTime(modified, QTimeZone::utc()).toStdString() + "</lastmod>";
}

void appendPage(const Site &site, const ListedPage &page, std::string &target)
{
    target += "<url>\n<loc>";
    appendEscaped(target, site.absolute(pathOf(page)));
    target += "</loc>\n";
    // The schema wants the links of other languages after everything else.
    if (page.modified.isValid()) {
        appendModified(page.modified, target);
        target += '\n';
    }
    const auto link = [&](const std::string &language, const std::string &path) {
        target += "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"";
        appendEscaped(target, site.absolute(path));
        target += "\"/>\n";
    };
    const std::string *first = nullptr;
    for (const Edition &edition : site.plan().editions) {
        const PageAddress &address = (*page.group)[edition.index];
        if (!address.exists() || !address.translated)
            continue;
        link(edition.code, address.path);
        first = first ? first : &address.path;
    }
    link("x-default", page.group == &site.plan().homes ? "index.html" : *first);
    target += "</url>\n";
}

QDateTime newest(std::span<const ListedPage> pages)
{
    QDateTime newest;
    for (const ListedPage &page : pages) {
        if (!newest.isValid() || page.modified > newest)
            newest = page.modified;
    }
    return newest;
}

Fingerprint inputsOf(const SitePlan &plan, const std::vector<ListedPage> &pages)
{
    Fingerprinter fingerprinter;
    fingerprinter.write(std::string_view(plan.baseUrl));
    for (const Edition &edition : plan.editions)
        fingerprinter.write(edition.language);
    for (const ListedPage &page : pages) {
        fingerprinter.write(page.edition);
        fingerprinter.write(page.modified);
        for (const PageAddress &address : *page.group) {
            fingerprinter.write(std::string_view(address.path));
            fingerprinter.write(address.translated);
        }
    }
    return fingerprinter.take();
}

Fingerprint inputsOf(const SitePlan &plan, const std::vector<SiteMapFile> &files)
{
    Fingerprinter fingerprinter;
    fingerprinter.write(std::string_view(plan.baseUrl));
    for (const SiteMapFile &file : files) {
        fingerprinter.write(std::string_view(file.name));
        fingerprinter.write(file.modified);
    }
    return fingerprinter.take();
}

} // namespace

bool hasSiteMap(const SitePlan &plan)
{
    return !plan.baseUrl.empty() && plan.drafts == Drafts::LeaveOut;
}

SiteMap::SiteMap(const SitePlan &plan)
    : m_plan(plan)
{
    if (!hasSiteMap(plan))
        return;
    ByYear years = listed();
    size_t count = 0;
    for (const auto &[year, pages] : years)
        count += pages.size();
    if (count <= addressesWithoutIndex) {
        std::vector<ListedPage> all;
        for (const auto &[year, pages] : years)
            all.insert(all.end(), pages.begin(), pages.end());
        addFile(siteMapName, std::move(all));
        return;
    }
    m_files.push_back({std::string(siteMapName) + ".xml", {}, {}, {}});
    QDateTime newestEntry;
    for (auto &[year, pages] : years) {
        newestEntry = std::max(newestEntry, newest(pages));
        addFile(std::string(siteMapName) + '-' + (year == 0 ? "pages" : std::to_string(year)),
                std::move(pages));
    }
    // The home page and the lists show the entries.
    m_files[1].modified = newestEntry;
    m_files.front().inputs = inputsOf(plan, m_files);
}

// Only pages in their own language: what shows another language's text is not a page to find.
SiteMap::ByYear SiteMap::listed()
{
    ByYear years;
    std::vector<ListedPage> &others = years[0];
    for (const PageGroup *group :
         {&m_plan.homes, &m_plan.schoolIndexes, &m_plan.statistics, &m_plan.factSheets})
        list(others, *group, {});
    for (size_t i = 0; i < m_plan.pageGroups.size(); ++i)
        list(others, m_plan.pageGroups[i], m_plan.snapshot->pages[qsizetype(i)].updated);
    for (const PageGroup &group : m_plan.schoolGroups)
        list(others, group, {});
    for (const PageGroup &group : m_plan.schoolListGroups)
        list(others, group, {});
    // The first page of each list leads to the others.
    m_lists.reserve(m_plan.families.size());
    for (const EntryListFamily &family : m_plan.families)
        list(others, m_lists.emplace_back(family.group(0)), {});
    for (size_t i = 0; i < m_plan.entryGroups.size(); ++i) {
        const Entry &entry = m_plan.snapshot->entries[qsizetype(i)];
        list(years[entry.date.toUTC().date().year()], m_plan.entryGroups[i],
             std::max(entry.date, lastUpdate(entry)));
    }
    return years;
}

void SiteMap::list(std::vector<ListedPage> &pages, const PageGroup &group,
                   const QDateTime &modified) const
{
    for (const Edition &edition : m_plan.editions) {
        if (group[edition.index].exists() && group[edition.index].translated)
            pages.push_back({&group, edition.index, modified});
    }
}

void SiteMap::addFile(std::string name, std::vector<ListedPage> pages)
{
    std::ranges::sort(pages, {}, pathOf);
    for (size_t first = 0; first < pages.size(); first += addressesInFile) {
        const auto begin = pages.begin() + std::ptrdiff_t(first);
        const auto end = begin + std::ptrdiff_t(std::min(addressesInFile, pages.size() - first));
        std::vector<ListedPage> part(begin, end);
        const std::string number = first == 0 ? "" : '-' + std::to_string(first / addressesInFile + 1);
        QDateTime modified = newest(part);
        const Fingerprint inputs = inputsOf(m_plan, part);
        m_files.push_back({name + number + ".xml", std::move(part), std::move(modified), inputs});
    }
}

void SiteMap::append(const Site &site, const SiteMapFile &file, std::string &target) const
{
    target += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    if (file.pages.empty()) {
        appendIndex(site, target);
        return;
    }
    target += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
              "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for (const ListedPage &page : file.pages)
        appendPage(site, page, target);
    target += "</urlset>\n";
}

void SiteMap::appendIndex(const Site &site, std::string &target) const
{
    target += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for (const SiteMapFile &file : m_files | std::views::drop(1)) {
        target += "<sitemap><loc>";
        appendEscaped(target, site.absolute(file.name));
        target += "</loc>";
        appendModified(file.modified, target);
        target += "</sitemap>\n";
    }
    target += "</sitemapindex>\n";
}

void appendRobots(const Site &site, std::string &target)
{
    const bool drafts = site.plan().drafts == Drafts::Include;
    target += drafts ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nDisallow:\n";
    if (hasSiteMap(site.plan()))
        target += "Sitemap: " + site.absolute(std::string(siteMapName) + ".xml") + '\n';
    if (hasNewsSitemap(site.plan()))
        target += "Sitemap: " + site.absolute(newsSitemapName) + '\n';
}

} // namespace gaceta::site
