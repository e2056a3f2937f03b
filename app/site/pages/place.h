#pragma once
// What a theme sees on every page of a language: names, links, menus, colours, and the head, header and
// footer made of them.

#include "app/site/pages/site.h"

namespace gaceta::site {

void addPlace(Site &site, const Edition &edition);

// The header for a page that lies under that item of the menu; `self` where it is the item itself.
[[nodiscard]] Value sectionValue(const Site &site, const Edition &edition, std::string_view menuPath,
                                 bool self);

// The item of the menu that an organisation page lies under; empty: none.
[[nodiscard]] std::string menuPathOf(const SitePlan &plan, const Edition &edition, const PageView &page);

// The page of the newsroom that is the press room, in that language; null: none.
[[nodiscard]] const PageView *pressRoom(const Edition &edition);

} // namespace gaceta::site
