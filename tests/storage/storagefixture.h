#pragma once
// A newsroom file in a temporary folder, with an open connection, for tests below the editing layer.

#include "app/core/entry.h"
#include "app/storage/connection.h"
#include "app/storage/entryrows.h"
#include "app/storage/searchindex.h"

#include <QTemporaryDir>

namespace gaceta::tests {

class StorageFixture final
{
public:
    StorageFixture();

    [[nodiscard]] storage::Connection &connection() { return *m_connection; }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("test.gaceta")) const;
    [[nodiscard]] std::unique_ptr<storage::Connection>
    another(storage::Access access = storage::Access::ReadWrite) const;
    void close() { m_connection.reset(); }

    // In a transaction of its own: the entry with its row for lists and its place in the search index.
    void store(const Entry &entry, const QDateTime &changed = {}, bool trashed = false);

    // One statement and its first column, each in a transaction of its own; fails the program.
    void execute(const QString &sql);
    [[nodiscard]] QString value(const QString &sql);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Connection> m_connection;
};

// In English, titled like that.
[[nodiscard]] Entry entryTitled(const QString &title, const QByteArray &body = {});

} // namespace gaceta::tests
