#pragma once
// Moving a page within the tree: among its siblings, below another, or up beside its parent.

#include "app/core/page.h"

#include <QList>

namespace gaceta {

enum class PageStep { Up, Down, Indent, Outdent };

// The pages that such a move changes, as they become; none where there is no place to go. What is not in
// the list (in the trash) does not count: pages below it stand at the top.
[[nodiscard]] QList<Page> pagesAfterStep(const QList<Page> &pages, const PageId &page, PageStep step);

// The same for a page that comes below `parent` (null: to the top), before the page `before` (null: at
// the end). None where it would stand below itself, or stands there already.
[[nodiscard]] QList<Page> pagesAfterMove(const QList<Page> &pages, const PageId &page,
                                         const PageId &parent, const PageId &before);

} // namespace gaceta
