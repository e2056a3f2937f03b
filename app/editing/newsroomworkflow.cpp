// What a newsroom knows of work to be done, and changes to many entries at once.

#include "app/editing/newsroom.h"
#include "app/editing/newsroomprivate.h"
#include "app/editing/tr.h"
#include "app/storage/newsroominfo.h"
#include "app/storage/revisionlog.h"
#include "app/storage/versionlister.h"

#include <algorithm>

namespace gaceta::editing {

using storage::Connection;
using storage::Repository;
using storage::Transaction;
using storage::VersionLister;

namespace {

constexpr qsizetype toldOneByOne = 50; // changes; more are told as a whole

} // namespace

Result<storage::VersionWindow> Newsroom::versions(const storage::VersionFilter &filter,
                                                  storage::VersionOrder order,
                                                  const std::optional<storage::EntryCursor> &after,
                                                  int limit) const
{
    return d->reading([&](Connection &connection) {
        return VersionLister(connection).window(filter, order, after, limit);
    });
}

Result<int> Newsroom::versionCount(const storage::VersionFilter &filter) const
{
    return d->reading([&](Connection &connection) { return VersionLister(connection).count(filter); });
}

QString Newsroom::author() const
{
    return d->context.author;
}

Result<QStringList> Newsroom::people() const
{
    return d->reading([this](Connection &connection) {
        QStringList people = storage::RevisionLog(connection).authors();
        people += VersionLister(connection).assignees();
        for (const Contact &contact : Repository<Contact>(connection).loadAll())
            people += contact.name.simplified();
        people += d->context.author;
        people.removeAll(QString());
        std::ranges::sort(people, [](const QString &a, const QString &b) {
            const int order = a.localeAwareCompare(b);
            return order == 0 ? a < b : order < 0;
        });
        people.removeDuplicates();
        return people;
    });
}

Result<> Newsroom::editEntries(const QList<EntryId> &ids, const std::function<bool(Entry &)> &change,
                               const QString &reason, const std::function<bool(int)> &tick)
{
    if (const Result<> may = ready(); !may)
        return may;
    QStringList edited;
    {
        Transaction transaction(*d->connection, Transaction::Kind::Write);
        ItemWriter writer(*d->connection, d->authorship(reason), Origin::Edit);
        int done = 0;
        for (const EntryId &id : ids) {
            std::optional<Entry> entry = Repository<Entry>(*d->connection).load(id.text());
            if (entry && change(*entry)) {
                const Result<Saved<Entry>> saved = writer.save(*entry);
                if (!saved)
                    return failure(d->reasonFor(saved.error()));
                if (saved->changed)
                    edited.append(id.text());
            }
            if (tick && !tick(++done))
                return failure(ErrorCode::Cancelled, Tr::tr("It was stopped; nothing was changed."));
        }
        if (edited.isEmpty())
            return {};
        storage::changeContentToken(*d->connection);
        if (const Result<> committed = transaction.commit(); !committed)
            return committed;
    }
    if (edited.size() > toldOneByOne)
        emit changed({ChangeType::Reloaded, ItemKind::Entry, {}});
    else
        for (const QString &item : std::as_const(edited))
            emit changed({ChangeType::Saved, ItemKind::Entry, item});
    return {};
}

Result<> Newsroom::nameRevision(const QString &revision, const QString &name)
{
    if (const Result<> may = ready(); !may)
        return may;
    Transaction transaction(*d->connection, Transaction::Kind::Write);
    if (!storage::RevisionLog(*d->connection).setName(revision, name.simplified()))
        return failure(d->reasonFor(Private::notFound()));
    return transaction.commit();
}

} // namespace gaceta::editing
