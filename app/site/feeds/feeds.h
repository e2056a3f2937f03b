#pragma once
// Feeds of the newest entries: RSS 2.0 for every list, Atom (RFC 4287) and JSON Feed 1.1 for all news of
// a language. Only for a site whose address is known.

#include "app/site/pages/site.h"

namespace gaceta::site {

// Those it holds, in Edition::entries: newest first, whatever is pinned (a view's number grows with its
// age).
[[nodiscard]] std::vector<uint32_t> entriesInFeed(const EntryList &list);

void appendRss(const Site &site, const Edition &edition, const EntryListFamily &family,
               std::string &target);
void appendAtom(const Site &site, const Edition &edition, std::string &target);
void appendJsonFeed(const Site &site, const Edition &edition, std::string &target);

// "tag:www.example.org,2023-06-29:<id>/es": stays when the title, the slug and the address change
// (RFC 4151).
[[nodiscard]] std::string entryTag(const Site &site, const Edition &edition, const EntryView &view);

} // namespace gaceta::site
