// Into the trash of a newsroom, out of it, and away for ever.

#include "app/editing/newsroom.h"
#include "app/editing/newsroomprivate.h"
#include "app/editing/tr.h"
#include "app/storage/ignoredfindings.h"
#include "app/storage/mediastore.h"
#include "app/storage/newsroominfo.h"
#include "app/storage/redirects.h"
#include "app/storage/revisionlog.h"
#include "app/storage/searchindex.h"

namespace gaceta::editing {

using storage::Connection;
using storage::Transaction;

Result<> Newsroom::trash(ItemKind kind, const QString &item)
{
    return changeTrash({{kind, item}}, ChangeType::Trashed);
}

Result<> Newsroom::restore(ItemKind kind, const QString &item)
{
    return changeTrash({{kind, item}}, ChangeType::Restored);
}

Result<> Newsroom::trashAll(const QList<ItemName> &items)
{
    return changeTrash(items, ChangeType::Trashed);
}

Result<> Newsroom::restoreAll(const QList<ItemName> &items)
{
    return changeTrash(items, ChangeType::Restored);
}

Result<> Newsroom::changeTrash(const QList<ItemName> &items, ChangeType type)
{
    if (const Result<> may = ready(); !may)
        return may;
    const bool trashing = type == ChangeType::Trashed;
    QList<ItemName> moved;
    {
        Transaction transaction(*d->connection, Transaction::Kind::Write);
        ItemWriter writer(*d->connection, d->authorship({}), Origin::Edit);
        for (const ItemName &each : items) {
            const auto record = storage::Items(*d->connection).record(each.kind, each.item);
            if (!record || each.kind == ItemKind::Organisation)
                return failure(d->reasonFor(Private::notFound()));
            if (record->trashedAt.isValid() == trashing)
                continue;
            writer.setTrashed(each.kind, each.item, trashing);
            moved.append(each);
        }
        if (moved.isEmpty())
            return {};
        storage::changeContentToken(*d->connection);
        if (const Result<> done = transaction.commit(); !done)
            return done;
    }
    for (const ItemName &each : moved)
        emit changed({type, each.kind, each.item});
    return {};
}

Result<> Newsroom::deleteForever(ItemKind kind, const QString &item)
{
    return remove({{kind, item}});
}

Result<int> Newsroom::emptyTrash(const QDateTime &before)
{
    const Result<QList<storage::ItemRow>> rows = trashed();
    if (!rows)
        return failure(rows.error());
    QList<ItemName> items;
    for (const storage::ItemRow &row : *rows) {
        if (!before.isValid() || row.trashedAt < before)
            items.append({row.kind, row.id});
    }
    if (items.isEmpty())
        return 0;
    const Result<> removed = remove(items);
    return removed ? Result<int>(static_cast<int>(items.size())) : failure(removed.error());
}

Result<> Newsroom::remove(const QList<ItemName> &items)
{
    if (const Result<> may = ready(); !may)
        return may;
    {
        Connection &connection = *d->connection;
        Transaction transaction(connection, Transaction::Kind::Write);
        for (const auto &[kind, item] : items) {
            const auto record = storage::Items(connection).record(kind, item);
            if (!record)
                return failure(d->reasonFor(Private::notFound()));
            if (!record->trashedAt.isValid())
                return failure(ErrorCode::InvalidInput,
                               Tr::tr("Only what lies in the trash can be deleted."));
            storage::Items(connection).remove(kind, item);
            storage::SearchIndex(connection).remove(kind, item);
            storage::RevisionLog(connection).remove(kind, item);
            storage::Redirects(connection).removeAll(kind, item);
            storage::IgnoredFindings(connection).removeAll(kind, item);
            if (kind == ItemKind::Media)
                storage::MediaStore(connection).removeUnused();
        }
        storage::changeContentToken(connection);
        if (const Result<> done = transaction.commit(); !done)
            return done;
    }
    for (const auto &[kind, item] : items)
        emit changed({ChangeType::Deleted, kind, item});
    return {};
}

} // namespace gaceta::editing
