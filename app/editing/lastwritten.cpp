#include "app/editing/lastwritten.h"

#include "app/storage/items.h"
#include "app/storage/newsroomfile.h"
#include "app/storage/transaction.h"

namespace gaceta::editing {

Result<QDateTime> lastWritten(const QString &path, ItemKind kind, const QString &item)
{
    const auto connection = storage::openFile(path, storage::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    storage::Transaction transaction(**connection, storage::Transaction::Kind::Read);
    const auto record = storage::Items(**connection).record(kind, item);
    return transaction.commit(record ? record->changed : QDateTime());
}

} // namespace gaceta::editing
