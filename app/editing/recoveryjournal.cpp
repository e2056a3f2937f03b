#include "app/editing/recoveryjournal.h"

#include "app/core/id.h"
#include "app/editing/livingmark.h"
#include "app/editing/tr.h"
#include "app/storage/query.h"
#include "app/storage/stamp.h"
#include "app/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <set>

using namespace Qt::StringLiterals;

namespace gaceta::editing {

using storage::Access;
using storage::Connection;
using storage::Durability;
using storage::Query;
using storage::Transaction;

struct RecoveryJournal::Private
{
    LivingMark mark;
    QString owner;
    QString path; // without its ending
    std::unique_ptr<Connection> connection;

    [[nodiscard]] static QString markOf(const QString &path, const QString &owner)
    {
        return path + u'.' + owner + u".running"_s;
    }
    [[nodiscard]] bool isLiving(const QString &other) const
    {
        return other != owner && LivingMark::isHeld(markOf(path, other));
    }
    // Within a transaction: takes away what is remembered for the item, apart from what other living
    // programs have.
    void clear(ItemKind kind, const QString &item) const;
};

void RecoveryJournal::Private::clear(ItemKind kind, const QString &item) const
{
    QStringList owners;
    Query query(*connection, u"SELECT owner FROM items WHERE kind = ? AND item = ?"_s);
    query.bind(QString(enumName(kind))).bind(item);
    while (query.next())
        owners.append(query.text(0));
    owners.removeIf([this](const QString &each) { return isLiving(each); });
    for (const QString &each : owners) {
        Query(*connection, u"DELETE FROM items WHERE kind = ? AND item = ? AND owner = ?"_s)
            .bind(QString(enumName(kind)))
            .bind(item)
            .bind(each)
            .run();
    }
}

namespace {

Result<> prepare(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    Query(connection, u"CREATE TABLE IF NOT EXISTS items (kind TEXT NOT NULL, item TEXT NOT NULL, "
                      "owner TEXT NOT NULL, version BIGINT NOT NULL, time TEXT NOT NULL, "
                      "value BYTEA NOT NULL, PRIMARY KEY (kind, item, owner))"_s)
        .run();
    // A table of another form counts as damage here, not with the first keystroke.
    Query(connection, u"SELECT owner FROM items LIMIT 0"_s).run();
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

// A journal that cannot be read must not keep new text from being remembered.
void keepAside(const QString &path)
{
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    QFile::rename(path, aside);
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
}

} // namespace

Result<std::unique_ptr<RecoveryJournal>> RecoveryJournal::open(const QString &folder,
                                                               const QString &newsroomId)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NoPermission, Tr::tr("The folder for unsaved text could not be made."),
                       folder);
    const QString place = QDir(folder).filePath(newsroomId);
    const QString path = place + u".recovery"_s;
    Result<std::unique_ptr<Connection>> connection = openJournal(path);
    if (!connection && isBroken(connection.error())) {
        keepAside(path);
        connection = openJournal(path);
    }
    if (!connection)
        return failure(connection.error());
    const QString owner = newUuid().toString(QUuid::WithoutBraces);
    Result<LivingMark> mark = LivingMark::make(Private::markOf(place, owner));
    if (!mark)
        return failure(mark.error());
    return std::unique_ptr<RecoveryJournal>(new RecoveryJournal(
        std::unique_ptr<Private>(new Private{std::move(*mark), owner, place, std::move(*connection)})));
}

RecoveryJournal::RecoveryJournal(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

RecoveryJournal::~RecoveryJournal() = default;

Result<> RecoveryJournal::remember(const RecoveredItem &item)
{
    Transaction transaction(*d->connection, Transaction::Kind::Write);
    d->clear(item.kind, item.item);
    Query(*d->connection,
          u"INSERT INTO items (kind, item, owner, version, time, value) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(QString(enumName(item.kind)))
        .bind(item.item)
        .bind(d->owner)
        .bind(QVariant(item.version))
        .bind(storage::timeText(item.time))
        .bind(item.value)
        .run();
    return transaction.commit();
}

Result<> RecoveryJournal::forget(ItemKind kind, const QString &item)
{
    Transaction transaction(*d->connection, Transaction::Kind::Write);
    d->clear(kind, item);
    return transaction.commit();
}

Result<QList<RecoveredItem>> RecoveryJournal::items() const
{
    QList<RecoveredItem> items;
    QHash<QString, bool> living;
    std::set<std::pair<ItemKind, QString>> seen;
    Transaction transaction(*d->connection, Transaction::Kind::Read);
    Query query(*d->connection,
                u"SELECT kind, item, version, time, value, owner FROM items ORDER BY time DESC"_s);
    while (query.next()) {
        const QString owner = query.text(5);
        if (!living.contains(owner))
            living.insert(owner, d->isLiving(owner));
        const auto kind = enumValue<ItemKind>(query.text(0));
        if (kind && !living.value(owner) && seen.emplace(*kind, query.text(1)).second)
            items.append({*kind, query.text(1), query.integer(2), storage::timeFromText(query.text(3)),
                          query.bytes(4)});
    }
    return transaction.commit(std::move(items));
}

} // namespace gaceta::editing
