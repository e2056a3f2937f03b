#pragma once
// Feeds of a list's newest entries: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, with the full text, what
// was corrected, and the files that go with it. Only for a site whose address is known.

#include "app/site/feeds/feeditem.h"

namespace gaceta::site {

void appendRss(PageWriter &writer, const Edition &edition, const EntryList &list, std::string &target);
void appendAtom(PageWriter &writer, const Edition &edition, const EntryList &list, std::string &target);
void appendJsonFeed(PageWriter &writer, const Edition &edition, const EntryList &list,
                    std::string &target);

} // namespace gaceta::site
