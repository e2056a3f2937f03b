// What is read from a newsroom on a connection of its own, from any thread.

#include "app/editing/newsroom.h"
#include "app/editing/tr.h"
#include "app/storage/mediastore.h"
#include "app/storage/newsroomfile.h"
#include "app/storage/snapshotreader.h"
#include "app/storage/transaction.h"

namespace gaceta::editing {

using storage::Connection;
using storage::Transaction;

namespace {

class DatabaseMediaSource final : public MediaSource
{
public:
    explicit DatabaseMediaSource(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    [[nodiscard]] Result<QByteArray> bytes(const MediaId &id) const override
    {
        Transaction transaction(*m_connection, Transaction::Kind::Read);
        std::optional<QByteArray> found = storage::MediaStore(*m_connection).read(id);
        if (const Result<> done = transaction.commit(); !done)
            return failure(done.error());
        if (!found)
            return failure(ErrorCode::NotFound, Tr::tr("This image or file is not in the newsroom."),
                           id.text());
        return std::move(*found);
    }

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace

Result<std::shared_ptr<const Snapshot>> readSnapshot(const QString &path)
{
    const Result<std::unique_ptr<Connection>> connection =
        storage::openFile(path, storage::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    Transaction transaction(**connection, Transaction::Kind::Read);
    std::shared_ptr<const Snapshot> snapshot =
        std::make_shared<const Snapshot>(storage::readSnapshot(**connection));
    return transaction.commit(std::move(snapshot));
}

Result<std::unique_ptr<MediaSource>> openMediaSource(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = storage::openFile(path, storage::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    return std::unique_ptr<MediaSource>(new DatabaseMediaSource(std::move(*connection)));
}

} // namespace gaceta::editing
