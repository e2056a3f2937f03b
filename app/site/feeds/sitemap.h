#pragma once
// sitemap.xml with the other languages of each page. A file of it holds at most 50,000 addresses
// (sitemaps.org). A larger site gets an index, and a file for each year of its entries: search engines
// read again, and an export writes again, only what has changed.

#include "app/site/incremental/fingerprint.h"
#include "app/site/pages/site.h"

#include <QDateTime>

#include <map>
#include <string>
#include <vector>

namespace gaceta::site {

// A page in one language.
struct ListedPage
{
    const PageGroup *group = nullptr;
    size_t edition = 0;
    QDateTime modified; // invalid: not known
};

struct SiteMapFile
{
    std::string name;
    std::vector<ListedPage> pages; // in the order of their addresses; of the index: none
    QDateTime modified;            // of the newest page; invalid: not known
    Fingerprint inputs;            // of all that its bytes depend on
};

// A site whose address is not known, or one with drafts, has no site map.
[[nodiscard]] bool hasSiteMap(const SitePlan &plan);

// Holds on to the plan.
class SiteMap final
{
public:
    explicit SiteMap(const SitePlan &plan);

    // sitemap.xml is the first.
    [[nodiscard]] const std::vector<SiteMapFile> &files() const { return m_files; }
    void append(const Site &site, const SiteMapFile &file, std::string &target) const;

private:
    using ByYear = std::map<int, std::vector<ListedPage>>; // 0: what is not an entry

    [[nodiscard]] ByYear listed();
    void list(std::vector<ListedPage> &pages, const PageGroup &group, const QDateTime &modified) const;
    void addFile(std::string name, std::vector<ListedPage> pages);
    void appendIndex(const Site &site, std::string &target) const;

    const SitePlan &m_plan;
    std::vector<PageGroup> m_lists;
    std::vector<SiteMapFile> m_files;
};

void appendRobots(const Site &site, std::string &target);

} // namespace gaceta::site
