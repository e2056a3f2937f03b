#pragma once
// Rows of search_documents, the table that the search index follows.

#include "app/storage/searchindex.h"

#include <span>

namespace gaceta::storage {

struct SearchRow
{
    qint64 id = 0; // see searchslot.h
    SearchItem item;
    SearchDocument document;
};

// With one statement: after every statement the index writes to the file what it has gathered.
void insertRows(Connection &connection, std::span<const SearchRow> rows);

// Notes in the entry's row for lists where its documents begin; nothing to do for other kinds.
void tellSlot(Connection &connection, const SearchItem &item, qint64 slot);

} // namespace gaceta::storage
