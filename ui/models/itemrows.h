#pragma once
// Turns the items of a small kind into the rows a list shows, in their order (pages as a tree).

#include "app/editing/newsroom.h"
#include "ui/models/listrow.h"

namespace gaceta::ui {

[[nodiscard]] Result<QList<ListRow>> itemRows(const editing::Newsroom &newsroom, ItemKind kind);
[[nodiscard]] Result<QList<ListRow>> trashedRows(const editing::Newsroom &newsroom, ItemKind kind);
// The trait of schools with that tag.
[[nodiscard]] QString tagTrait(const TermId &tag);
// Of all kinds.
[[nodiscard]] Result<QList<ListRow>> trashedRows(const editing::Newsroom &newsroom);

} // namespace gaceta::ui
