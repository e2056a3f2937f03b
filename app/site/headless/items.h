#pragma once
// How documents of the headless form name each other: the file of an item, and links to it.

#include "app/site/headless/document.h"

namespace gaceta::site {

enum class ItemFolder { News, Pages, Schools, SchoolLists };

// "en/news/a-title.json" for what the site shows at "en/news/a-title.html". The folders have the same
// names in all languages.
[[nodiscard]] std::string documentFile(const Edition &edition, ItemFolder folder, std::string_view path);

// What an item is called and where it is: into an open object.
struct ItemName
{
    QString id;
    std::string_view title;
    std::string_view path;
};
void addName(Document &document, const Edition &edition, ItemFolder folder, const ItemName &name);

[[nodiscard]] ItemName nameOf(const EntryView &view);
[[nodiscard]] ItemName nameOf(const PageView &view);
[[nodiscard]] ItemName nameOf(const SchoolView &view);
[[nodiscard]] ItemName nameOf(const SchoolListView &view);

// The list "translations": the item in the other languages that have it. `views` gives its view there.
template <typename Views>
void addTranslations(Document &document, const Edition &edition, ItemFolder folder,
                     const PageGroup &group, const Views &viewIn)
{
    document.openList("translations");
    for (const Edition &other : document.site().plan().editions) {
        if (&other == &edition || !group[other.index].exists() || !group[other.index].translated)
            continue;
        document.openItem();
        document.addText("language", std::string_view(other.code));
        addName(document, other, folder, nameOf(viewIn(other)));
        document.close();
    }
    document.closeList();
}

} // namespace gaceta::site
