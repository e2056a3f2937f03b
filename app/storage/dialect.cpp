#include "app/storage/dialect.h"

using namespace Qt::StringLiterals;

namespace gaceta::storage {

const Dialect &sqliteDialect()
{
    static const Dialect dialect{
        .engine = u"sqlite"_s,
        .beginRead = u"BEGIN"_s,
        .beginWrite = u"BEGIN IMMEDIATE"_s,
        .schemaVersion = u"PRAGMA user_version"_s,
        .setVersion = u"PRAGMA user_version = %1"_s,
        .rebuildSearch = u"INSERT INTO search_index (search_index) VALUES ('rebuild')"_s,
        .checkSearch = u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s,
        .holdsBytes = u"instr(%1, %2) > 0"_s,
        .changesByOthers = u"PRAGMA data_version"_s,
    };
    return dialect;
}

} // namespace gaceta::storage
