#include "app/storage/transaction.h"

#include "app/storage/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    if (m_connection.m_inTransaction) {
        // Ours to mend; until then neither of the two writes half of what it should.
        m_open = false;
        m_nested = true;
        m_connection.fail({ErrorCode::Internal, Tr::tr("The newsroom file could not be used."),
                           u"a transaction within a transaction"_s});
        return;
    }
    m_connection.m_error.reset();
    const Dialect &dialect = connection.dialect();
    // A failure is kept by the connection and comes out of commit().
    const Result<> begun =
        m_connection.execute(kind == Kind::Write ? dialect.beginWrite : dialect.beginRead);
    m_open = begun.has_value();
    m_connection.m_inTransaction = m_open;
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
    if (!m_nested)
        m_connection.m_error.reset();
}

Result<> Transaction::commit()
{
    if (!m_connection.error()) {
        if (m_connection.execute(u"COMMIT"_s)) {
            m_open = false;
            m_connection.m_inTransaction = false;
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
    m_connection.m_inTransaction = false;
    m_connection.m_error.reset();
    // SQLite has rolled back by itself after some errors (a full disk); then there is nothing to do.
    const Result<> done = m_connection.execute(u"ROLLBACK"_s);
    m_connection.m_error.reset();
    static_cast<void>(done);
}

} // namespace gaceta::storage
