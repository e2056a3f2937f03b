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

static constexpr int spread = 10;

static qsizetype placeOf(const QList<Page> &siblings, const PageId &page)
{
    const auto self = std::find_if(siblings.begin(), siblings.end(),
                                   [&](const Page &each) { return each.id == page; });
    return std::distance(siblings.begin(), self);
}

std::optional<int> positionBeside(const QList<Page> &siblings, const PageId &page, int by)
{
    const qsizetype from = placeOf(siblings, page);
    const qsizetype passed = from + by;
    const qsizetype beyond = passed + by;
    if (from == siblings.size() || passed < 0 || passed >= siblings.size())
        return {};
    const int near = siblings.at(passed).position;
    if (beyond < 0 || beyond >= siblings.size())
        return near + by * spread;
    const int middle = near + (siblings.at(beyond).position - near) / 2;
    return middle == near || middle == siblings.at(beyond).position ? std::nullopt
                                                                    : std::optional(middle);
}

QList<Page> spreadAround(const QList<Page> &siblings, const PageId &page)
{
    const qsizetype self = placeOf(siblings, page);
    QList<Page> others;
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        if (i == self)
            continue;
        others.append(siblings.at(i));
        others.last().position = siblings.at(self).position + static_cast<int>(i - self) * spread;
    }
    return others;
}

} // namespace gaceta::ui
