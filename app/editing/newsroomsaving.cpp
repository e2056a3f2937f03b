// How a newsroom changes: saving, media, importing.

#include "app/core/itemlists.h"
#include "app/editing/contentreplacement.h"
#include "app/editing/newsroom.h"
#include "app/editing/newsroomprivate.h"
#include "app/editing/tr.h"
#include "app/storage/mediastore.h"
#include "app/storage/newsroominfo.h"

using namespace Qt::StringLiterals;

namespace gaceta::editing {

using storage::Connection;
using storage::Repository;
using storage::Transaction;

namespace {

// Adds to `written`; ids of what is no longer as it was go to its `changed`.
template <typename T>
Result<> saveInto(Written<T> &written, ItemWriter &writer, const QList<T> &values)
{
    for (const T &value : values) {
        Result<Saved<T>> saved = writer.save(value);
        if (!saved)
            return failure(saved.error());
        if (saved->changed)
            written.changed.append(storage::keyOf(saved->value));
        written.values.append(std::move(saved->value));
    }
    return {};
}

} // namespace

template <typename T>
Result<Written<T>> Newsroom::Private::write(const QList<T> &values, const QString &reason)
{
    Transaction transaction(*connection, Transaction::Kind::Write);
    ItemWriter writer(*connection, authorship(reason), Origin::Edit);
    Written<T> written;
    if (const Result<> done = saveInto(written, writer, values); !done)
        return failure(reasonFor(done.error()));
    if (written.changed.isEmpty())
        return written;
    storage::changeContentToken(*connection);
    return transaction.commit(std::move(written));
}

Result<> Newsroom::ready()
{
    if (d->isInPlace() && d->isOverwritten())
        storage::letGo(d->path);
    const Result<> may = d->mayWrite();
    if (!may && may.error().code == ErrorCode::FileGone)
        reportLoss();
    return may;
}

template <typename T>
Result<QList<T>> Newsroom::saveAll(const QList<T> &values, const QString &reason)
{
    if (const Result<> may = ready(); !may)
        return failure(may.error());
    Result<Written<T>> written = d->write(values, reason);
    if (!written)
        return failure(written.error());
    for (const QString &item : written->changed)
        emit changed({ChangeType::Saved, Repository<T>::kind(), item});
    return std::move(written->values);
}

template <typename T>
Result<T> Newsroom::save(const T &value, const QString &reason)
{
    Result<QList<T>> saved = saveAll(QList<T>{value}, reason);
    if (!saved)
        return failure(saved.error());
    return std::move(saved->first());
}

Result<Snapshot> Newsroom::saveTogether(const Snapshot &items, const QString &reason, Origin origin)
{
    if (const Result<> may = ready(); !may)
        return failure(may.error());
    Snapshot result;
    QList<Change> changes;
    {
        Transaction transaction(*d->connection, Transaction::Kind::Write);
        ItemWriter writer(*d->connection, d->authorship(reason), origin);
        Result<> done;
        forEachItemList([&](auto list) {
            using Item = typename std::remove_cvref_t<decltype(result.*list)>::value_type;
            Written<Item> written;
            if (done)
                done = saveInto(written, writer, items.*list);
            for (const QString &item : std::as_const(written.changed))
                changes.append({ChangeType::Saved, Repository<Item>::kind(), item});
            result.*list = std::move(written.values);
        });
        if (!done)
            return failure(d->reasonFor(done.error()));
        if (changes.isEmpty())
            return result;
        storage::changeContentToken(*d->connection);
        if (const Result<> committed = transaction.commit(); !committed)
            return failure(committed.error());
    }
    for (const Change &change : std::as_const(changes))
        emit changed(change);
    return result;
}

Result<Organisation> Newsroom::saveOrganisation(const Organisation &value)
{
    return save(value);
}

Result<Media> Newsroom::addMedia(const Media &media, const QByteArray &bytes)
{
    if (const Result<> may = ready(); !may)
        return failure(may.error());
    Media value = media;
    value.sha256 = storage::MediaStore::hashOf(bytes);
    value.size = bytes.size();
    Result<Saved<Media>> saved;
    {
        Transaction transaction(*d->connection, Transaction::Kind::Write);
        storage::MediaStore(*d->connection).write(value.sha256, bytes);
        saved = ItemWriter(*d->connection, d->authorship({}), Origin::Edit).save(value);
        if (!saved)
            return failure(d->reasonFor(saved.error()));
        if (!saved->changed)
            return std::move(saved->value);
        storage::changeContentToken(*d->connection);
        if (const Result<> done = transaction.commit(); !done)
            return failure(done.error());
    }
    emit changed({ChangeType::Saved, ItemKind::Media, value.id.text()});
    return std::move(saved->value);
}

Result<QString> Newsroom::addMediaBytes(const QByteArray &bytes)
{
    if (const Result<> may = ready(); !may)
        return failure(may.error());
    QString sha256 = storage::MediaStore::hashOf(bytes);
    Transaction transaction(*d->connection, Transaction::Kind::Write);
    storage::MediaStore(*d->connection).write(sha256, bytes);
    return transaction.commit(std::move(sha256));
}

Result<> Newsroom::replaceContent(const Snapshot &content, const MediaSource &source)
{
    if (const Result<> may = ready(); !may)
        return may;
    {
        Transaction transaction(*d->connection, Transaction::Kind::Write);
        const Result<> replaced =
            editing::replaceContent(*d->connection, d->authorship({}), content, source);
        if (!replaced)
            return failure(d->reasonFor(replaced.error()));
        storage::changeContentToken(*d->connection);
        if (const Result<> done = transaction.commit(); !done)
            return done;
    }
    emit changed({ChangeType::Reloaded, ItemKind::Entry, {}});
    return {};
}

template Result<Entry> Newsroom::save(const Entry &, const QString &);
template Result<QList<Entry>> Newsroom::saveAll(const QList<Entry> &, const QString &);
template Result<Page> Newsroom::save(const Page &, const QString &);
template Result<QList<Page>> Newsroom::saveAll(const QList<Page> &, const QString &);
template Result<School> Newsroom::save(const School &, const QString &);
template Result<QList<School>> Newsroom::saveAll(const QList<School> &, const QString &);
template Result<SchoolList> Newsroom::save(const SchoolList &, const QString &);
template Result<QList<SchoolList>> Newsroom::saveAll(const QList<SchoolList> &, const QString &);
template Result<Statistic> Newsroom::save(const Statistic &, const QString &);
template Result<QList<Statistic>> Newsroom::saveAll(const QList<Statistic> &, const QString &);
template Result<Media> Newsroom::save(const Media &, const QString &);
template Result<QList<Media>> Newsroom::saveAll(const QList<Media> &, const QString &);
template Result<Contact> Newsroom::save(const Contact &, const QString &);
template Result<QList<Contact>> Newsroom::saveAll(const QList<Contact> &, const QString &);
template Result<Boilerplate> Newsroom::save(const Boilerplate &, const QString &);
template Result<QList<Boilerplate>> Newsroom::saveAll(const QList<Boilerplate> &, const QString &);
template Result<Term> Newsroom::save(const Term &, const QString &);
template Result<QList<Term>> Newsroom::saveAll(const QList<Term> &, const QString &);

} // namespace gaceta::editing
