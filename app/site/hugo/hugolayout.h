#pragma once
// Where everything lies in content for Hugo. Each language has a folder of its own; below it, entries,
// pages and lists are bundles (a folder with index.md and its pictures), and schools are the terms of a
// taxonomy, so that each has its page with the news about it. Paths follow the site's addresses.

#include "app/site/images/mediafiles.h"
#include "app/site/plan/siteplan.h"

#include <unordered_map>

namespace gaceta::site {

// The folders of one language.
struct HugoFolders
{
    std::string news;
    std::string pages;
    std::string schools; // also the name of the taxonomy
    std::string school;  // one of them
    std::string lists;
    std::string statistics;
};
[[nodiscard]] HugoFolders hugoFolders(const LanguageTag &language);

class HugoLayout final
{
public:
    explicit HugoLayout(const SitePlan &plan);

    [[nodiscard]] const HugoFolders &folders(const Edition &edition) const
    {
        return m_folders[edition.index];
    }

    // From the root of a language's content: "news/a-title".
    [[nodiscard]] std::string path(const Edition &edition, const EntryView &view) const;
    [[nodiscard]] std::string path(const Edition &edition, const PageView &view) const;
    [[nodiscard]] std::string path(const Edition &edition, const SchoolView &view) const;
    [[nodiscard]] std::string path(const Edition &edition, const SchoolListView &view) const;
    // Empty where the edition does not have it.
    [[nodiscard]] std::string path(const Edition &edition, ItemKind kind, const QString &id) const;

    // The last part of a page's address, which no section has.
    [[nodiscard]] const std::string &slug(const Edition &edition, const PageView &view) const;
    // Addresses the item had before, as Hugo serves them: "/en/news/an-old-title/".
    [[nodiscard]] std::vector<std::string> aliases(std::string_view sitePath) const;

private:
    const SitePlan &m_plan;
    std::vector<HugoFolders> m_folders;                                  // by edition
    std::vector<std::vector<std::string>> m_slugs;                       // of pages, by edition
    std::unordered_map<std::string, std::vector<std::string>> m_aliases; // by the item's site path
};

// "a-title" of "en/news/a-title.html"
[[nodiscard]] std::string stemOf(std::string_view sitePath);
// "content/en/" and the path
[[nodiscard]] std::string contentFile(const Edition &edition, const std::string &path);

// Media that stand in a bundle, in the order of their mention, each once.
[[nodiscard]] std::vector<MediaId> mediaOf(const SitePlan &plan, const Edition &edition,
                                           const EntryView &view);
[[nodiscard]] std::vector<MediaId> mediaOf(const SitePlan &plan, const Edition &edition,
                                           const PageView &view);
[[nodiscard]] std::vector<MediaId> mediaOf(const Edition &edition, const SchoolView &view);
[[nodiscard]] std::vector<MediaId> mediaOf(const Edition &edition, const SchoolListView &view);

// "roosevelt-1a2b3c4d.png": its name in a bundle.
[[nodiscard]] std::string localName(const MediaFile &file);
// Every place where a file of that name of the site has to lie.
using MediaPlaces = std::unordered_map<std::string, std::vector<std::string>>;
[[nodiscard]] MediaPlaces hugoMediaPlaces(const SitePlan &plan, const MediaFiles &media);

} // namespace gaceta::site
