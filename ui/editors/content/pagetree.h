#pragma once
// The tree of pages, as a form needs it: where a page may stand, and beside which others.

#include "app/core/page.h"

namespace gaceta::ui {

struct PlacedPage
{
    Page page;
    int depth = 0;
};

// In the order of the menu, without that page and all below it. Pages whose parents form a circle are
// left out.
[[nodiscard]] QList<PlacedPage> pageTree(const QList<Page> &pages, const PageId &without);

// The pages that stand beside this one, itself among them as given, in their order.
[[nodiscard]] QList<Page> siblingsOf(const QList<Page> &pages, const Page &page);

// The same with one moved, and all numbered from 0.
[[nodiscard]] QList<Page> movedBy(QList<Page> siblings, const PageId &page, int by);

} // namespace gaceta::ui
