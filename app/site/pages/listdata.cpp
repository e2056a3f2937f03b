#include "app/site/pages/listdata.h"

#include "app/site/pages/linkeddata.h"
#include "app/site/plan/cleantext.h"

namespace gaceta::site {

namespace {

// Google wants the address as "item" in a way, and as "url" in a list.
void addItems(LinkedData &data, const Site &site, const std::vector<NamedPage> &items,
              const char *address)
{
    data.openList("itemListElement");
    int position = 0;
    for (const NamedPage &item : items) {
        data.openItem("ListItem");
        data.addNumber("position", ++position);
        data.add("name", item.name);
        data.add(address, site.absolute(item.path));
        data.close();
    }
    data.closeList();
}

} // namespace

std::string breadcrumbData(const Site &site, const Edition &edition, const std::vector<NamedPage> &way)
{
    const SitePlan &plan = site.plan();
    if (plan.baseUrl.empty())
        return {};
    const std::string home =
        cleanLine(plan.snapshot->organisation.texts.valueOrAny(edition.language).name);
    std::vector<NamedPage> items{{home, plan.homes[edition.index].path}};
    items.insert(items.end(), way.begin(), way.end());
    LinkedData data("BreadcrumbList");
    addItems(data, site, items, "item");
    return data.take();
}

std::string itemListData(const Site &site, std::string_view name, std::string_view path,
                         const std::vector<NamedPage> &items)
{
    if (site.plan().baseUrl.empty() || items.empty())
        return {};
    LinkedData data("ItemList");
    data.add("name", name);
    data.add("url", site.absolute(path));
    data.addNumber("numberOfItems", static_cast<double>(items.size()));
    addItems(data, site, items, "url");
    return data.take();
}

std::vector<NamedPage> namedPages(const Values &links)
{
    std::vector<NamedPage> pages;
    for (const Value &link : links) {
        const Value *name = link.find("name");
        const Value *url = link.find("url");
        if (name && name->text() && url && url->text())
            pages.push_back({*name->text(), std::string_view(*url->text()).substr(1)}); // the root mark
    }
    return pages;
}

} // namespace gaceta::site
