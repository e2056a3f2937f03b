#pragma once
// Every saved state of every item, as compressed JSON.

#include "app/storage/connection.h"
#include "app/storage/itemlist.h"

namespace gaceta::storage {

class RevisionLog final
{
public:
    explicit RevisionLog(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] bool holds(ItemKind kind, const QString &item, qint64 version) const;
    // The revision's id is made here.
    void append(const Revision &revision, const QByteArray &json);
    [[nodiscard]] QList<Revision> list(ItemKind kind, const QString &item) const; // newest first
    [[nodiscard]] std::optional<QByteArray> value(const QString &revision) const;
    // False where there is no such revision.
    [[nodiscard]] bool setName(const QString &revision, const QString &name);
    void remove(ItemKind kind, const QString &item);
    // Those who saved anything.
    [[nodiscard]] QStringList authors() const;

private:
    Connection &m_connection;
};

} // namespace gaceta::storage
