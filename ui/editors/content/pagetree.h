#pragma once
// The tree of pages, as a form needs it: where a page may stand, and beside which others.

#include "app/core/page.h"

#include <optional>

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

// The position that puts a page one place up (-1) or down (1) among those, itself among them; nothing
// where there is no place, or no number is left between the two it would stand between.
[[nodiscard]] std::optional<int> positionBeside(const QList<Page> &siblings, const PageId &page, int by);

// The others in the same order, with numbers between all of them. The page itself keeps its own.
[[nodiscard]] QList<Page> spreadAround(const QList<Page> &siblings, const PageId &page);

} // namespace gaceta::ui
