#pragma once
// What the change signal of a newsroom tells: which item, and what became of it; and where a change
// comes from.

#include "app/core/item.h"

#include <QMetaType>
#include <QString>

namespace gaceta::editing {

enum class ChangeType { Saved, Trashed, Restored, Deleted, Reloaded };

// Edit: what a person saves. Undo: an edit is taken back or made again; the times its texts were changed
// at come back with them. Import: what comes from elsewhere is stored as it is; its own times and
// redirects come with it.
enum class Origin { Edit, Undo, Import };

struct Change
{
    ChangeType type =
        ChangeType::Reloaded; // Reloaded: anything may have changed (an import, another program)
    ItemKind kind = ItemKind::Entry;
    QString item; // text of its id; empty for Reloaded
};

// One item among those of all kinds.
struct ItemName
{
    ItemKind kind = ItemKind::Entry;
    QString item; // text of its id

    friend bool operator==(const ItemName &, const ItemName &) = default;
};

} // namespace gaceta::editing

Q_DECLARE_METATYPE(gaceta::editing::Change)
