#include "app/site/feeds/sitemap.h"

#include "app/site/feeds/newssitemap.h"
#include "app/text/dateformat.h"

#include <QTimeZone>

#include <algorithm>

namespace gaceta::site {

namespace {

// Below the limit by far, so that the size (50 MB) is kept as well.
constexpr size_t addressesInFile = 20000;

struct Listed
{
    const PageGroup *group = nullptr;
    size_t edition = 0;
    QDateTime modified;
};

// Only pages in their own language: what shows another language's text is not a page to find.
class Pages final
{
public:
    explicit Pages(const SitePlan &plan)
        : m_plan(plan)
    {
        add(plan.homes, {});
        add(plan.schoolIndexes, {});
        add(plan.statistics, {});
        add(plan.factSheets, {});
        for (size_t i = 0; i < plan.entryGroups.size(); ++i) {
            const Entry &entry = plan.snapshot->entries[qsizetype(i)];
            add(plan.entryGroups[i], std::max(entry.date, lastUpdate(entry)));
        }
        for (size_t i = 0; i < plan.pageGroups.size(); ++i)
            add(plan.pageGroups[i], plan.snapshot->pages[qsizetype(i)].updated);
        for (const PageGroup &group : plan.schoolGroups)
            add(group, {});
        for (const PageGroup &group : plan.schoolListGroups)
            add(group, {});
        // The first page of each list leads to the others.
        m_lists.reserve(plan.families.size());
        for (const EntryListFamily &family : plan.families) {
            m_lists.push_back(family.group(0));
            add(m_lists.back(), {});
        }
    }

    [[nodiscard]] size_t count() const { return m_all.size(); }
    // In the order of their addresses.
    [[nodiscard]] const std::vector<Listed> &sorted()
    {
        std::ranges::sort(m_all, [](const Listed &left, const Listed &right) {
            return (*left.group)[left.edition].path < (*right.group)[right.edition].path;
        });
        return m_all;
    }

private:
    void add(const PageGroup &group, const QDateTime &modified)
    {
        for (const Edition &edition : m_plan.editions) {
            if (group[edition.index].exists() && group[edition.index].translated)
                m_all.push_back({&group, edition.index, modified});
        }
    }

    const SitePlan &m_plan;
    std::vector<Listed> m_all;
    std::vector<PageGroup> m_lists;
};

void appendAddress(const Site &site, const Listed &page, std::string &target)
{
    const PageGroup &group = *page.group;
    target += "<url>\n<loc>";
    appendEscaped(target, site.absolute(group[page.edition].path));
    target += "</loc>\n";
    // The schema wants the links of other languages after everything else.
    if (page.modified.isValid()) {
        target += "<lastmod>" + text::isoDateTime(page.modified, QTimeZone::utc()).toStdString() +
                  "</lastmod>\n";
    }
    const auto link = [&](const std::string &language, const std::string &path) {
        target += "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"";
        appendEscaped(target, site.absolute(path));
        target += "\"/>\n";
    };
    const std::string *first = nullptr;
    for (const Edition &edition : site.plan().editions) {
        const PageAddress &address = group[edition.index];
        if (!address.exists() || !address.translated)
            continue;
        link(edition.code, address.path);
        first = first ? first : &address.path;
    }
    link("x-default", &group == &site.plan().homes ? "index.html" : *first);
    target += "</url>\n";
}

void appendIndex(const Site &site, const std::vector<std::string> &files, std::string &target)
{
    target += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for (size_t i = 1; i < files.size(); ++i) {
        target += "<sitemap><loc>";
        appendEscaped(target, site.absolute(files[i]));
        target += "</loc></sitemap>\n";
    }
    target += "</sitemapindex>\n";
}

} // namespace

std::vector<std::string> sitemapFiles(const SitePlan &plan)
{
    if (plan.baseUrl.empty() || plan.drafts == Drafts::Include)
        return {};
    std::vector<std::string> files{"sitemap.xml"};
    const size_t count = Pages(plan).count();
    for (size_t first = 0; count > addressesInFile && first < count; first += addressesInFile)
        files.push_back("sitemap-" + std::to_string(files.size()) + ".xml");
    return files;
}

void appendSitemap(const Site &site, const std::string &file, std::string &target)
{
    const std::vector<std::string> files = sitemapFiles(site.plan());
    const auto part = static_cast<size_t>(std::ranges::find(files, file) - files.begin());
    if (part == 0 && files.size() > 1) {
        appendIndex(site, files, target);
        return;
    }
    Pages listed(site.plan());
    const std::vector<Listed> &pages = listed.sorted();
    const size_t first = part == 0 ? 0 : (part - 1) * addressesInFile;
    const size_t end = std::min(pages.size(), first + addressesInFile);
    target += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
              "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for (size_t i = first; i < end; ++i)
        appendAddress(site, pages[i], target);
    target += "</urlset>\n";
}

void appendRobots(const Site &site, std::string &target)
{
    const bool drafts = site.plan().drafts == Drafts::Include;
    target += drafts ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nDisallow:\n";
    if (!sitemapFiles(site.plan()).empty())
        target += "Sitemap: " + site.absolute("sitemap.xml") + '\n';
    if (hasNewsSitemap(site.plan()))
        target += "Sitemap: " + site.absolute(newsSitemapName) + '\n';
}

} // namespace gaceta::site
