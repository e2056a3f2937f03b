#pragma once
// Fills the search index with items that it does not know yet, many with one statement: the index writes
// what it has gathered to the file after every statement, which for single documents takes longer than
// all the rest of an import.

#include "app/storage/searchrow.h"

#include <QSet>

#include <vector>

namespace gaceta::storage {

class SearchFill final
{
public:
    // The index must be empty.
    explicit SearchFill(Connection &connection)
        : m_connection(connection)
    {
    }

    void add(const SearchItem &item, const QList<SearchDocument> &documents);
    // After the last item; what was not finished is not in the index.
    void finish();

private:
    [[nodiscard]] qint64 freeSlot(const SearchItem &item);

    Connection &m_connection;
    std::vector<SearchRow> m_waiting;
    QSet<qint64> m_taken;
};

} // namespace gaceta::storage
