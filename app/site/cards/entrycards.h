#pragma once
// Which entries get a drawn picture to share, where it lies, and what it says.

#include "app/site/cards/sharecard.h"
#include "app/site/pages/site.h"

namespace gaceta::site {

// True where it has no photo of its own that is large enough.
[[nodiscard]] bool hasCard(const Site &site, const EntryView &view);
[[nodiscard]] std::string cardPath(const EntryView &view); // "cards/en/news/garden.jpg"
[[nodiscard]] ShareCard cardOf(const Site &site, const Edition &edition, const EntryView &view);
// Nothing where it cannot be drawn: that is no reason to have no site. Gives back what went wrong.
[[nodiscard]] Result<> appendCard(const Site &site, const Edition &edition, const EntryView &view,
                                  std::string &target);

} // namespace gaceta::site
