#include "app/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    m_connection.m_error.reset();
    const Dialect &dialect = connection.dialect();
    // A failure is kept by the connection and comes out of commit().
    const Result<> begun =
        m_connection.execute(kind == Kind::Write ? dialect.beginWrite : dialect.beginRead);
    m_open = begun.has_value();
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
    m_connection.m_error.reset();
}

Result<> Transaction::commit()
{
    if (!m_connection.error()) {
        if (m_connection.execute(u"COMMIT"_s)) {
            m_open = false;
            return {};
        }
    }
    const Error error = *m_connection.error();
    if (m_open)
        rollBack();
    return failure(error);
}

void Transaction::rollBack()
{
    m_open = false;
    m_connection.m_error.reset();
    // SQLite has rolled back by itself after some errors (a full disk); then there is nothing to do.
    const Result<> done = m_connection.execute(u"ROLLBACK"_s);
    m_connection.m_error.reset();
    static_cast<void>(done);
}

} // namespace gaceta::storage
