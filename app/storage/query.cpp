#include "app/storage/query.h"

#include "app/storage/sqlerror.h"

#include <QSqlError>

namespace gaceta::storage {

Query::Query(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
{
    if (!connection.error())
        m_statement = connection.lend(sql);
}

Query::~Query()
{
    if (m_statement)
        m_connection.giveBack(m_sql, std::move(m_statement));
}

bool Query::execute()
{
    if (!m_statement || m_connection.error())
        return false;
    m_bound = 0;
    if (m_statement->exec())
        return true;
    m_connection.fail(errorFromSql(m_statement->lastError(), m_sql));
    return false;
}

void Query::run()
{
    if (execute())
        m_statement->finish();
    m_running = false;
}

bool Query::next()
{
    if (!m_running) {
        if (!execute())
            return false;
        m_running = true;
    }
    if (m_statement->next())
        return true;
    if (m_statement->lastError().isValid())
        m_connection.fail(errorFromSql(m_statement->lastError(), m_sql));
    m_running = false;
    return false;
}

} // namespace gaceta::storage
