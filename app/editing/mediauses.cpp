#include "app/editing/mediauses.h"

#include "app/storage/mediauses.h"
#include "app/storage/newsroomfile.h"
#include "app/storage/transaction.h"

namespace gaceta::editing {

template <typename Read>
static auto reading(const QString &path, Read read)
    -> Result<std::invoke_result_t<Read, storage::MediaUses &>>
{
    const auto connection = storage::openFile(path, storage::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    storage::Transaction transaction(**connection, storage::Transaction::Kind::Read);
    storage::MediaUses uses(**connection);
    auto found = read(uses);
    return transaction.commit(std::move(found));
}

Result<QList<storage::MediaUse>> mediaUses(const QString &path, const MediaId &media)
{
    return reading(path, [&media](const storage::MediaUses &uses) { return uses.of(media); });
}

Result<QSet<MediaId>> usedMedia(const QString &path)
{
    return reading(path, [](const storage::MediaUses &uses) { return uses.all(); });
}

} // namespace gaceta::editing
