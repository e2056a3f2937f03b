#include "app/storage/connection.h"

#include "app/storage/sqlerror.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

constexpr size_t mostReadyStatements = 120;

// SQLite counts the bytes it uses behind a lock that all connections share: two that read at a time
// take longer than one after the other. Nobody asks for the count. Only before the first use.
void leaveMemoryUncounted()
{
    static const int result = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(result) // refused where SQLite is in use already: slower, not wrong
}

QString optionsFor(Access access)
{
    // A person waits for a save: long enough for another program's save, short enough to be told.
    QString options = u"QSQLITE_BUSY_TIMEOUT=3000"_s;
    // Who only reads is kept from writing by query_only: opened for reading alone, the file would keep a
    // log and a lock file beside it that nobody may remove.
    if (access == Access::Immutable)
        options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    return options;
}

QString nameFor(const QString &path, Access access)
{
    if (access != Access::Immutable)
        return path;
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(u"immutable=1"_s);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access,
                                                     Durability durability)
{
    leaveMemoryUncounted();
    const QString name = u"gaceta-"_s + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Connection> connection(new Connection(name, access));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(nameFor(path, access));
    database.setConnectOptions(optionsFor(access));
    connection->m_database = database;
    if (!database.open())
        return failure(errorFromSql(database.lastError(), path));
    if (std::optional<Error> error = connection->prepareSession(durability))
        return failure(std::move(*error));
    return connection;
}

Connection::~Connection()
{
    m_ready.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<Error> Connection::prepareSession(Durability durability)
{
    QStringList statements{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                           u"PRAGMA cache_size = -16000"_s};
    if (m_access == Access::ReadWrite) {
        statements.append(u"PRAGMA journal_mode = WAL"_s);
        statements.append(durability == Durability::Full ? u"PRAGMA synchronous = FULL"_s
                                                         : u"PRAGMA synchronous = OFF"_s);
    } else {
        statements.append(u"PRAGMA query_only = ON"_s);
    }
    for (const QString &statement : statements) {
        if (const Result<> done = execute(statement); !done)
            return takeError();
    }
    return std::nullopt;
}

Result<> Connection::execute(const QString &sql)
{
    if (m_error)
        return failure(*m_error);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        fail(errorFromSql(query.lastError(), sql));
        return failure(*m_error);
    }
    return {};
}

std::unique_ptr<QSqlQuery> Connection::lend(const QString &sql)
{
    if (const auto place = m_ready.find(sql); place != m_ready.end()) {
        std::unique_ptr<QSqlQuery> statement = std::move(place->second);
        m_ready.erase(place);
        return statement;
    }
    auto statement = std::make_unique<QSqlQuery>(m_database);
    statement->setForwardOnly(true);
    if (!statement->prepare(sql)) {
        fail(errorFromSql(statement->lastError(), sql));
        return nullptr;
    }
    return statement;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> statement)
{
    statement->finish();
    if (m_ready.size() < mostReadyStatements)
        m_ready.emplace(sql, std::move(statement));
}

void Connection::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

} // namespace gaceta::storage
