#include "app/site/headless/items.h"

namespace gaceta::site {

namespace {

std::string_view nameOf(ItemFolder folder)
{
    switch (folder) {
    case ItemFolder::News:
        return "news";
    case ItemFolder::Pages:
        return "pages";
    case ItemFolder::Schools:
        return "schools";
    case ItemFolder::SchoolLists:
        break;
    }
    return "school-lists";
}

} // namespace

std::string documentFile(const Edition &edition, ItemFolder folder, std::string_view path)
{
    std::string_view name = path.substr(path.rfind('/') + 1);
    name.remove_suffix(std::string_view(".html").size());
    return edition.code + '/' + std::string(nameOf(folder)) + '/' + std::string(name) + ".json";
}

void addName(Document &document, const Edition &edition, ItemFolder folder, const ItemName &name)
{
    document.addText("id", name.id);
    document.addText("title", name.title);
    document.addText("file", std::string_view(documentFile(edition, folder, name.path)));
    document.addAddress(name.path);
}

ItemName nameOf(const EntryView &view)
{
    return {view.entry->id.text(), view.title, *view.path};
}

ItemName nameOf(const PageView &view)
{
    return {view.page->id.text(), view.title, view.path};
}

ItemName nameOf(const SchoolView &view)
{
    return {view.school->id.text(), view.name, view.path};
}

ItemName nameOf(const SchoolListView &view)
{
    return {view.list->id.text(), view.title, view.path};
}

} // namespace gaceta::site
