#include "app/core/pageorder.h"

#include <algorithm>

namespace gaceta {

namespace {

constexpr int spread = 10;

class Tree final
{
public:
    explicit Tree(const QList<Page> &pages)
        : m_pages(pages)
    {
    }

    [[nodiscard]] const Page *find(const PageId &id) const
    {
        const auto found = std::ranges::find(m_pages, id, &Page::id);
        return id.isNull() || found == m_pages.end() ? nullptr : &*found;
    }
    [[nodiscard]] PageId parentOf(const Page &page) const
    {
        return find(page.parent) ? page.parent : PageId();
    }
    [[nodiscard]] QList<Page> below(const PageId &parent) const
    {
        QList<Page> siblings;
        for (const Page &page : m_pages) {
            if (parentOf(page) == parent)
                siblings.append(page);
        }
        std::ranges::stable_sort(siblings, {}, [](const Page &page) { return page.position; });
        return siblings;
    }
    [[nodiscard]] bool isBelow(PageId id, const PageId &above) const
    {
        for (qsizetype steps = 0; !id.isNull() && steps <= m_pages.size(); ++steps) {
            if (id == above)
                return true;
            const Page *page = find(id);
            id = page ? page->parent : PageId();
        }
        return false;
    }

private:
    const QList<Page> &m_pages;
};

qsizetype placeOf(const QList<Page> &siblings, const PageId &page)
{
    return std::distance(siblings.begin(), std::ranges::find(siblings, page, &Page::id));
}

} // namespace

QList<Page> pagesAfterMove(const QList<Page> &pages, const PageId &id, const PageId &parent,
                           const PageId &before)
{
    const Tree tree(pages);
    const Page *page = tree.find(id);
    if (!page || tree.isBelow(parent, id) || before == id)
        return {};
    QList<Page> siblings = tree.below(parent);
    siblings.removeIf([&id](const Page &each) { return each.id == id; });
    const qsizetype place = before.isNull() ? siblings.size() : placeOf(siblings, before);
    if (tree.parentOf(*page) == parent && placeOf(tree.below(parent), id) == place)
        return {};
    Page moved = *page;
    moved.parent = parent;
    siblings.insert(place, moved);
    QList<Page> changed;
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        Page next = siblings.at(i);
        next.position = int(i) * spread;
        if (const Page *was = tree.find(next.id); !(*was == next))
            changed.append(next);
    }
    return changed;
}

QList<Page> pagesAfterStep(const QList<Page> &pages, const PageId &id, PageStep step)
{
    const Tree tree(pages);
    const Page *page = tree.find(id);
    if (!page)
        return {};
    const PageId parent = tree.parentOf(*page);
    const QList<Page> siblings = tree.below(parent);
    const qsizetype place = placeOf(siblings, id);
    const auto at = [](const QList<Page> &list, qsizetype index) { return list.value(index).id; };
    switch (step) {
    case PageStep::Up:
        return place == 0 ? QList<Page>() : pagesAfterMove(pages, id, parent, at(siblings, place - 1));
    case PageStep::Down:
        return place + 1 == siblings.size() ? QList<Page>()
                                            : pagesAfterMove(pages, id, parent, at(siblings, place + 2));
    case PageStep::Indent:
        return place == 0 ? QList<Page>() : pagesAfterMove(pages, id, at(siblings, place - 1), {});
    case PageStep::Outdent: {
        const Page *above = tree.find(parent);
        if (!above)
            return {};
        const QList<Page> uncles = tree.below(tree.parentOf(*above));
        return pagesAfterMove(pages, id, tree.parentOf(*above), at(uncles, placeOf(uncles, parent) + 1));
    }
    }
    return {};
}

} // namespace gaceta
