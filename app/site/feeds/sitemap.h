#pragma once
// sitemap.xml with the other languages of each page, and robots.txt. A site map holds at most 50,000
// addresses (sitemaps.org); a larger site gets several and an index.

#include "app/site/pages/site.h"

namespace gaceta::site {

// None for a site whose address is not known, or one with drafts.
[[nodiscard]] std::vector<std::string> sitemapFiles(const SitePlan &plan);
void appendSitemap(const Site &site, const std::string &file, std::string &target);
void appendRobots(const Site &site, std::string &target);

} // namespace gaceta::site
