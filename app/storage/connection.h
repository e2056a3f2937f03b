#pragma once
// One connection to a database file, and the only class that sees QSqlDatabase. It belongs to the thread
// that opened it.
//
// The first statement that fails inside a transaction fails the whole transaction: what follows is
// skipped, reading finds nothing, and committing gives that first error (PostgreSQL behaves like this by
// itself). So code between begin and commit reads straight on and need not look at every statement.

#include "app/core/result.h"
#include "app/storage/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

namespace gaceta::storage {

// Immutable: for a file in a folder where nothing may be written, not even a lock.
enum class Access { ReadWrite, ReadOnly, Immutable };

// Full: what is committed outlives a power failure. Process: it outlives a killed program.
enum class Durability { Full, Process };

class Connection final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const QString &path, Access access, Durability durability = Durability::Full);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const Dialect &dialect() const { return sqliteDialect(); }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] QString path() const { return m_database.databaseName(); } // Immutable: a URI

    // One statement without values.
    Result<> execute(const QString &sql);

    // The first error since the transaction began, or since it was last taken.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] std::optional<Error> takeError() { return std::exchange(m_error, {}); }
    void forgetError() { m_error.reset(); }

private:
    friend class Query;
    friend class Transaction;

    Connection(const QString &name, Access access)
        : m_name(name)
        , m_access(access)
    {
    }
    [[nodiscard]] std::optional<Error> prepareSession(Durability durability);
    // A prepared statement, used again where one lies ready.
    [[nodiscard]] std::unique_ptr<QSqlQuery> lend(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> statement);
    void fail(const Error &error);

    QString m_name;
    QSqlDatabase m_database;
    Access m_access;
    std::optional<Error> m_error;
    bool m_inTransaction = false;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_ready;
};

} // namespace gaceta::storage
