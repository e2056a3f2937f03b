#pragma once
// The way from addresses that items once had: a page that leads on, and the same as rules for servers
// (serverfiles.h).

#include "app/site/plan/siteplan.h"

namespace gaceta::site {

struct Forward
{
    std::string from;
    std::string to;
    std::string title;
    std::string source; // "entry:<id>"
    size_t edition = 0;
};

// Those that lead to a page of the site and whose address nothing else has taken since.
[[nodiscard]] std::vector<Forward> forwardsOf(const SitePlan &plan);

} // namespace gaceta::site
