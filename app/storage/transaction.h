#pragma once
// A transaction that ends with its scope: rolled back unless it was committed. The error of the first
// statement that failed inside it comes out of commit() (see connection.h). Transactions do not nest:
// one inside another makes both fail.

#include "app/storage/connection.h"

namespace gaceta::storage {

class Transaction final
{
public:
    enum class Kind { Read, Write };

    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<> commit();

    // The value where all went well.
    template <typename T>
    [[nodiscard]] Result<T> commit(T value)
    {
        if (const Result<> done = commit(); !done)
            return failure(done.error());
        return value;
    }

private:
    void rollBack();

    Connection &m_connection;
    bool m_open = true;
    bool m_nested = false;
};

} // namespace gaceta::storage
