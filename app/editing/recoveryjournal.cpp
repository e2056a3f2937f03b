#include "app/editing/recoveryjournal.h"

#include "app/editing/tr.h"
#include "app/storage/query.h"
#include "app/storage/stamp.h"
#include "app/storage/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gaceta::editing {

using storage::Access;
using storage::Connection;
using storage::Durability;
using storage::Query;
using storage::Transaction;

struct RecoveryJournal::Private
{
    std::unique_ptr<Connection> connection;
};

namespace {

Result<> prepare(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    Query(connection, u"CREATE TABLE IF NOT EXISTS items (kind TEXT NOT NULL, item TEXT NOT NULL, "
                      "version BIGINT NOT NULL, time TEXT NOT NULL, value BYTEA NOT NULL, "
                      "PRIMARY KEY (kind, item))"_s)
        .run();
    return transaction.commit();
}

// What was once remembered takes no room for ever.
void compact(Connection &connection)
{
    if (!connection.execute(u"VACUUM"_s))
        connection.forgetError();
}

Result<std::unique_ptr<Connection>> openJournal(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(path, Access::ReadWrite, Durability::Process);
    if (!connection)
        return connection;
    if (const Result<> prepared = prepare(**connection); !prepared)
        return failure(prepared.error());
    compact(**connection);
    return connection;
}

bool isBroken(const Error &error)
{
    return error.code == ErrorCode::Damaged;
}

} // namespace

Result<std::unique_ptr<RecoveryJournal>> RecoveryJournal::open(const QString &folder,
                                                               const QString &newsroomId)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NoPermission, Tr::tr("The folder for unsaved text could not be made."),
                       folder);
    const QString path = QDir(folder).filePath(newsroomId + u".recovery"_s);
    Result<std::unique_ptr<Connection>> connection = openJournal(path);
    if (!connection && isBroken(connection.error())) {
        // A journal that cannot be read must not keep new text from being remembered; it is kept aside.
        const QString aside = path + u".damaged"_s;
        QFile::remove(aside);
        QFile::rename(path, aside);
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
        connection = openJournal(path);
    }
    if (!connection)
        return failure(connection.error());
    auto d = std::make_unique<Private>();
    d->connection = std::move(*connection);
    return std::unique_ptr<RecoveryJournal>(new RecoveryJournal(std::move(d)));
}

RecoveryJournal::RecoveryJournal(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

RecoveryJournal::~RecoveryJournal() = default;

Result<> RecoveryJournal::remember(const RecoveredItem &item)
{
    Transaction transaction(*d->connection, Transaction::Kind::Write);
    Query(*d->connection, u"INSERT INTO items (kind, item, version, time, value) VALUES (?, ?, ?, ?, ?) "
                          "ON CONFLICT (kind, item) DO UPDATE SET version = excluded.version, "
                          "time = excluded.time, value = excluded.value"_s)
        .bind(QString(enumName(item.kind)))
        .bind(item.item)
        .bind(QVariant(item.version))
        .bind(storage::timeText(item.time))
        .bind(item.value)
        .run();
    return transaction.commit();
}

Result<> RecoveryJournal::forget(ItemKind kind, const QString &item)
{
    Transaction transaction(*d->connection, Transaction::Kind::Write);
    Query(*d->connection, u"DELETE FROM items WHERE kind = ? AND item = ?"_s)
        .bind(QString(enumName(kind)))
        .bind(item)
        .run();
    return transaction.commit();
}

Result<QList<RecoveredItem>> RecoveryJournal::items() const
{
    QList<RecoveredItem> items;
    Transaction transaction(*d->connection, Transaction::Kind::Read);
    Query query(*d->connection,
                u"SELECT kind, item, version, time, value FROM items ORDER BY time DESC"_s);
    while (query.next()) {
        if (const auto kind = enumValue<ItemKind>(query.text(0)))
            items.append({*kind, query.text(1), query.integer(2), storage::timeFromText(query.text(3)),
                          query.bytes(4)});
    }
    return transaction.commit(std::move(items));
}

} // namespace gaceta::editing
