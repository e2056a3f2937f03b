#pragma once
// What is the same for items of every kind: lists for people, versions, the trash.

#include "app/storage/connection.h"
#include "app/storage/itemlist.h"
#include "app/storage/repository.h"

namespace gaceta::storage {

// What is stored about an item beside its content.
struct ItemRecord
{
    RowVersion version = 0;
    QDateTime changed;   // UTC
    QDateTime trashedAt; // UTC; invalid: not in the trash
};

class Items final
{
public:
    explicit Items(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<ItemRecord> record(ItemKind kind, const QString &item) const;
    // In the order of arrange() in core/snapshot.h.
    [[nodiscard]] QList<ItemRow> list(ItemKind kind, Trash trash) const;
    [[nodiscard]] QList<ItemVersion> versions(ItemKind kind) const; // the same without the trash
    [[nodiscard]] QList<ItemRow> trashed() const;                   // of every kind, last trashed first
    // True where nothing but the organisation is stored.
    [[nodiscard]] bool areNone() const;

    // `time` invalid: out of the trash.
    void setTrashed(ItemKind kind, const QString &item, const QDateTime &time);
    // The item with its parts, and every mention of it in other items.
    void remove(ItemKind kind, const QString &item);

private:
    void removeMentions(ItemKind kind, const QString &item);
    void readTitles(ItemKind kind, QList<ItemRow> &rows) const;

    Connection &m_connection;
};

} // namespace gaceta::storage
