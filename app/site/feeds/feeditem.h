#pragma once
// An entry as feeds show it, and what all feeds have in common: which entries are in them, and their
// full text, whose links lead to the site from anywhere.

#include "app/site/images/mediafiles.h"
#include "app/site/pages/pagewriter.h"

#include <string>
#include <vector>

namespace gaceta::site {

// A file that comes with an item.
struct Enclosure
{
    std::string url;
    std::string type;
    std::string title;
    qint64 size = 0; // bytes
    bool isImage = false;
};

struct FeedItem
{
    const EntryView *view = nullptr;
    std::string tag; // its lasting identity
    std::string url;
    std::string summary;                 // with what was corrected since
    std::vector<std::string> categories; // its kind, then its tags
    std::vector<Enclosure> enclosures;   // the lead image first
    QDateTime changed;
    const std::string *html = nullptr;
};

// In Edition::entries: the newest of a list, whatever is pinned (a view's number grows with its age).
[[nodiscard]] std::vector<uint32_t> entriesInFeed(const EntryList &list);
[[nodiscard]] std::vector<FeedItem> feedItems(PageWriter &writer, const Edition &edition,
                                              const EntryList &list);
[[nodiscard]] std::string organisationName(const Site &site, const Edition &edition);
[[nodiscard]] std::string feedTitle(const Site &site, const Edition &edition, const EntryList &list);
// Invalid for no items.
[[nodiscard]] QDateTime newestChange(const std::vector<FeedItem> &items);

// "tag:www.example.org,2023-06-29:<id>/es": stays when the title, the slug and the address change
// (RFC 4151).
[[nodiscard]] std::string entryTag(const Site &site, const Edition &edition, const EntryView &view);

} // namespace gaceta::site
