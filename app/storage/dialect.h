#pragma once
// What database engines do not agree on. Everything else is one SQL text for all of them.

#include <QString>

namespace gaceta::storage {

struct Dialect
{
    QString engine;          // part of the name of a schema file that is for this engine only
    QString beginRead;       // a transaction that sees one state of the database throughout
    QString beginWrite;      // the same, and nobody else may write from now on
    QString schemaVersion;   // reads the number of the last migration; 0 in an empty database
    QString setVersion;      // writes it; %1 is the number
    QString rebuildSearch;   // makes the index anew from search_documents
    QString checkSearch;     // fails where the index and search_documents disagree
    QString holdsBytes;      // whether the bytes %1 hold the bytes %2
    QString changesByOthers; // reads a number that changes when another connection has written
};

[[nodiscard]] const Dialect &sqliteDialect();

} // namespace gaceta::storage
