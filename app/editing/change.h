#pragma once
// What the change signal of a newsroom tells: which item, and what became of it.

#include "app/core/item.h"

#include <QMetaType>
#include <QString>

namespace gaceta::editing {

enum class ChangeType { Saved, Trashed, Restored, Deleted, Reloaded };

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
