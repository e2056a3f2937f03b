#include "ui/editors/content/pagetree.h"

#include <algorithm>

namespace gaceta::ui {

static bool isBefore(const Page &left, const Page &right)
{
    return left.position != right.position ? left.position < right.position : left.key < right.key;
}

static QList<Page> below(const QList<Page> &pages, const PageId &parent)
{
    QList<Page> result;
    std::copy_if(pages.begin(), pages.end(), std::back_inserter(result),
                 [&](const Page &page) { return page.parent == parent; });
    std::stable_sort(result.begin(), result.end(), isBefore);
    return result;
}

static void place(const QList<Page> &pages, const PageId &parent, const PageId &without, int depth,
                  QList<PlacedPage> &result)
{
    for (const Page &page : below(pages, parent)) {
        if (page.id == without)
            continue;
        result.append({page, depth});
        place(pages, page.id, without, depth + 1, result);
    }
}

QList<PlacedPage> pageTree(const QList<Page> &pages, const PageId &without)
{
    QList<PlacedPage> result;
    place(pages, {}, without, 0, result);
    return result;
}

QList<Page> siblingsOf(const QList<Page> &pages, const Page &page)
{
    QList<Page> all;
    for (const Page &each : pages) {
        if (each.id != page.id)
            all.append(each);
    }
    all.append(page);
    return below(all, page.parent);
}

QList<Page> movedBy(QList<Page> siblings, const PageId &page, int by)
{
    const auto self = std::find_if(siblings.begin(), siblings.end(),
                                   [&](const Page &each) { return each.id == page; });
    const qsizetype from = std::distance(siblings.begin(), self);
    const qsizetype to = from + by;
    if (from < siblings.size() && to >= 0 && to < siblings.size())
        siblings.move(from, to);
    for (qsizetype i = 0; i < siblings.size(); ++i)
        siblings[i].position = static_cast<int>(i);
    return siblings;
}

} // namespace gaceta::ui
