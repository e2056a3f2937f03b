#pragma once
// What search engines read of a page's place among others and of its lists: schema.org as JSON-LD.

#include "app/site/pages/site.h"

#include <string>
#include <vector>

namespace gaceta::site {

struct NamedPage
{
    std::string_view name;
    std::string_view path; // in the bundle
};

// From the home page down to the page itself. Empty where the site's address is not known.
[[nodiscard]] std::string breadcrumbData(const Site &site, const Edition &edition,
                                         const std::vector<NamedPage> &way);

// The pages a list leads to, in its order. Empty also where it has none.
[[nodiscard]] std::string itemListData(const Site &site, std::string_view name, std::string_view path,
                                       const std::vector<NamedPage> &items);

// The links of a list value as the theme contract has them.
[[nodiscard]] std::vector<NamedPage> namedPages(const Values &links);

} // namespace gaceta::site
