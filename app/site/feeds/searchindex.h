#pragma once
// What the search page looks through: scripts that call gacetaIndex(), as resources/themes/README.md
// describes. A large index comes in parts, cut from the oldest entry on, so that a new entry changes the
// last part alone.

#include "app/site/pages/site.h"

namespace gaceta::site {

// Their addresses; the newest entries are in the first.
[[nodiscard]] std::vector<std::string> searchIndexFiles(const SitePlan &plan, const Edition &edition);
// Those that the file holds, in Edition::entries.
struct EntryRange
{
    size_t first = 0;
    size_t end = 0;
};
[[nodiscard]] EntryRange entriesInPart(const Edition &edition, size_t file);
void appendSearchIndex(const Site &site, const Edition &edition, size_t file, std::string &target);

} // namespace gaceta::site
