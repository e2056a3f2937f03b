#include "app/storage/migrator.h"

#include "app/storage/query.h"
#include "app/storage/tr.h"
#include "app/storage/transaction.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

int numberIn(Connection &connection)
{
    Query query(connection, connection.dialect().schemaVersion);
    return query.next() ? int(query.integer(0)) : 0;
}

} // namespace

Migrator Migrator::fromResources(const Dialect &dialect)
{
    // "001_newsroom.sql" is for every engine, "002_search.sqlite.sql" for one.
    QList<Migration> migrations;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const QStringList parts = name.split(u'.');
        if (parts.size() == 3 && parts.at(1) != dialect.engine)
            continue;
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.first(3).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return Migrator(migrations);
}

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
    std::ranges::sort(m_migrations, {}, &Migration::number);
}

int Migrator::latest() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.last().number;
}

Result<int> Migrator::version(Connection &connection) const
{
    Transaction transaction(connection, Transaction::Kind::Read);
    return transaction.commit(numberIn(connection));
}

Result<MigrationOutcome> Migrator::migrate(Connection &connection, const QString &copyPath) const
{
    const Result<int> found = version(connection);
    if (!found)
        return failure(found.error());
    if (*found > latest()) {
        return failure(ErrorCode::NewerVersion,
                       Tr::tr("This newsroom was saved by a newer Gaceta. Update this one to open it."),
                       u"schema %1, known %2"_s.arg(*found).arg(latest()));
    }
    if (*found == latest())
        return MigrationOutcome::AlreadyCurrent;
    if (*found > 0) {
        const QString quoted = QString(copyPath).replace(u'\'', u"''"_s);
        if (const Result<> copied = connection.execute(u"VACUUM INTO '"_s + quoted + u'\''); !copied)
            return failure(*connection.takeError());
    }
    for (const Migration &migration : m_migrations) {
        if (migration.number <= *found)
            continue;
        if (const Result<> applied = apply(connection, migration); !applied)
            return failure(applied.error());
    }
    return MigrationOutcome::Migrated;
}

Result<> Migrator::apply(Connection &connection, const Migration &migration)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    // Another program may have brought it up to date while this one waited for its turn.
    if (numberIn(connection) >= migration.number)
        return transaction.commit();
    // A failed statement keeps the rest from running; commit() tells.
    for (const QString &statement : migration.statements)
        static_cast<void>(connection.execute(statement));
    static_cast<void>(connection.execute(connection.dialect().setVersion.arg(migration.number)));
    return transaction.commit();
}

QStringList statementsOf(const QString &file)
{
    QStringList statements(QString{});
    for (const QString &line : file.split(u'\n')) {
        if (line.trimmed() == u"-- next")
            statements.append(QString());
        else
            statements.last() += line + u'\n';
    }
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

} // namespace gaceta::storage
