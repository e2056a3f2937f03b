#pragma once
// What search engines read: schema.org as JSON-LD, ready to stand in a script element.

#include "app/site/pages/site.h"

namespace gaceta::site {

// Empty where the site's address is not known: every address in it has to be absolute.
[[nodiscard]] std::string entryData(const Site &site, const Edition &edition, const EntryView &view);
[[nodiscard]] std::string organisationData(const Site &site, const Edition &edition);
[[nodiscard]] std::string schoolData(const Site &site, const Edition &edition, const SchoolView &view);

// The groups of the statistics page as datasets with their files.
[[nodiscard]] std::string statisticsData(const Site &site, const Edition &edition);

} // namespace gaceta::site
