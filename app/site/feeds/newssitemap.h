#pragma once
// news-sitemap.xml: the entries of today and yesterday, as two days are all that search engines take for
// news (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).

#include "app/site/pages/site.h"

namespace gaceta::site {

inline constexpr const char *newsSitemapName = "news-sitemap.xml";

// What came out before is no longer news on that day.
[[nodiscard]] QDateTime newsSince(const QDate &today, const QTimeZone &zone);

// Nothing of drafts, nothing without an address, no file without an entry.
[[nodiscard]] bool hasNewsSitemap(const SitePlan &plan);
void appendNewsSitemap(const Site &site, std::string &target);

} // namespace gaceta::site
