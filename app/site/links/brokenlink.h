#pragma once
// A link of the site that leads nowhere, as people are told of it: on what it stands, what it says, and
// what is wrong.

#include "app/core/item.h"
#include "app/core/languagetag.h"
#include "app/core/snapshot.h"
#include "app/site/bundle/manifest.h"
#include "app/site/links/linkcheck.h"

#include <QStringList>

namespace gaceta::site {

struct BrokenLink
{
    QString page; // its path in the bundle
    ItemKind kind = ItemKind::Organisation;
    QString item;         // that the page shows, where it shows one
    LanguageTag language; // of the page; null: all
    QString title;        // of the item; empty: the page has none
    QString address;      // as it is written
    QString target;       // path in the bundle, and the place after #
    LinkFault fault = LinkFault::NoFile;
    int pages = 1; // that hold it; where it is many, the theme or a menu does
};

// By page. A link that stands on many pages is told once. `numbered` are the files whose numbers the
// links hold.
[[nodiscard]] std::vector<BrokenLink> brokenLinks(const std::vector<FoundLink> &found,
                                                  const std::vector<BundleFile> &numbered,
                                                  const Snapshot *snapshot);

// One sentence each: where it stands, what it says and what is wrong with it.
[[nodiscard]] QString sentence(const BrokenLink &link);
// Of the first `most`, and how many more there are.
[[nodiscard]] QStringList sentences(const std::vector<BrokenLink> &links, int most);

} // namespace gaceta::site

template <>
struct gaceta::EnumNames<gaceta::site::LinkFault>
{
    using Fault = site::LinkFault;
    static constexpr std::array values{std::pair{Fault::NoFile, "no-file"},
                                       std::pair{Fault::NoPlace, "no-place"}};
};
