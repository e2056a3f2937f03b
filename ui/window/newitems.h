#pragma once
// What can be made in a newsroom: one action per kind, for menus, with what the new item starts with.

#include "ui/editors/itemeditor.h"
#include "ui/window/rooms.h"

#include <QMenu>

namespace gaceta::ui {

using MakeItem = std::function<void(ItemKind kind, const NewItem &start)>;

// The kinds of news the newsroom writes, as they are offered for something new.
[[nodiscard]] QList<EntryKind> offeredKinds(const editing::Newsroom &newsroom);
// "New article", "New school": what a button or menu says.
[[nodiscard]] QString newItemText(ItemKind kind);
// Fills the menu anew with what can be made in that room; without a room, with everything.
void fillNewMenu(QMenu *menu, std::optional<Room> room, const QList<EntryKind> &kinds,
                 const MakeItem &make);
// Adds what can be begun from the newsroom's templates, at the end; nothing where it has none.
void addTemplates(QMenu *menu, const editing::Newsroom &newsroom, const MakeItem &make);

} // namespace gaceta::ui
