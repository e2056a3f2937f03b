#pragma once
// Which entries a reader of one may like next: those that a person named, else recent ones that share
// most tags.

#include "app/site/plan/siteplan.h"

#include <cstdint>
#include <vector>

namespace gaceta::site {

// At most three, as positions in Edition::entries.
[[nodiscard]] std::vector<uint32_t> relatedEntries(const SitePlan &plan, const Edition &edition,
                                                   const EntryView &view);

} // namespace gaceta::site
