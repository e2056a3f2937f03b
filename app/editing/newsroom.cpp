#include "app/editing/newsroom.h"

#include "app/editing/newsroomprivate.h"
#include "app/editing/tr.h"
#include "app/storage/entrylister.h"
#include "app/storage/maintenance.h"
#include "app/storage/mediastore.h"
#include "app/storage/mentions.h"
#include "app/storage/newsroominfo.h"
#include "app/storage/revisionlog.h"
#include "app/storage/searchindex.h"
#include "app/storage/snapshotreader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gaceta::editing {

using storage::Connection;
using storage::Repository;

namespace {

constexpr int lookInterval = 2000; // ms between looks at the file for what others did

} // namespace

Error Newsroom::Private::notFound()
{
    return Error{ErrorCode::NotFound, Tr::tr("This is not in the newsroom any more."), {}};
}

Authorship Newsroom::Private::authorship(const QString &reason) const
{
    return {context.author, reason, context.clock->now()};
}

bool Newsroom::Private::isInPlace() const
{
    return identity == storage::identityOf(path);
}

bool Newsroom::Private::isOverwritten()
{
    const storage::FileStamp now = storage::stampOf(path);
    if (now == stamp || connection->access() != storage::Access::ReadWrite)
        return false;
    // The log was written back, by us or others; or it is not our file any more. The state of ours
    // grows, and is never ahead of what the log holds. Several looks, as somebody may just be writing.
    constexpr int looks = 5;
    for (int look = 0; look < looks; ++look) {
        const Result<storage::FileMark> mark = storage::markIn(path);
        if (!mark && mark.error().code != ErrorCode::NotANewsroom)
            return false; // it cannot be told
        if (!mark || mark->newsroom != id || mark->saves < savesInFile)
            continue;
        const Result<qint64> saves = reading(storage::saveCount);
        if (saves && *saves < mark->saves)
            continue;
        stamp = now;
        savesInFile = mark->saves;
        return false;
    }
    return true;
}

Result<> Newsroom::Private::mayWrite() const
{
    if (!isInPlace())
        return failure(
            ErrorCode::FileGone,
            Tr::tr("The newsroom file was moved, deleted or replaced. Your text is still here: "
                   "save the newsroom under another name."),
            path);
    if (connection->access() != storage::Access::ReadWrite)
        return failure(ErrorCode::ReadOnly, Tr::tr("This newsroom can only be read."), path);
    return {};
}

Result<std::unique_ptr<Newsroom>> Newsroom::create(const QString &path, const Organisation &organisation,
                                                   const NewsroomContext &context)
{
    const QString id = newUuid().toString(QUuid::WithoutBraces);
    Result<std::unique_ptr<Connection>> connection = storage::createFile(path, id);
    if (!connection)
        return failure(connection.error());
    auto d = std::make_unique<Private>();
    d->connection = std::move(*connection);
    d->context = context;
    d->path = QFileInfo(path).absoluteFilePath();
    d->id = id;
    std::unique_ptr<Newsroom> newsroom(new Newsroom(std::move(d)));
    Organisation first = organisation;
    first.version = 0;
    if (const Result<Organisation> saved = newsroom->saveOrganisation(first); !saved) {
        newsroom.reset();
        storage::removeFile(path);
        return failure(saved.error());
    }
    return newsroom;
}

Result<std::unique_ptr<Newsroom>> Newsroom::open(const QString &path, const NewsroomContext &context,
                                                 OpenMode mode)
{
    const auto access =
        mode == OpenMode::ReadWrite ? storage::Access::ReadWrite : storage::Access::ReadOnly;
    Result<std::unique_ptr<Connection>> connection = storage::openFile(path, access);
    if (!connection)
        return failure(connection.error());
    auto d = std::make_unique<Private>();
    d->connection = std::move(*connection);
    d->context = context;
    d->path = QFileInfo(path).absoluteFilePath();
    const Result<QString> id = d->reading(storage::newsroomId);
    if (!id)
        return failure(id.error());
    if (id->isEmpty())
        return failure(ErrorCode::Damaged,
                       Tr::tr("The newsroom file is not complete. Go back to your last backup."), path);
    d->id = *id;
    return std::unique_ptr<Newsroom>(new Newsroom(std::move(d)));
}

Newsroom::Newsroom(std::unique_ptr<Private> data)
    : d(std::move(data))
{
    d->identity = storage::identityOf(d->path);
    d->stamp = storage::stampOf(d->path);
    if (const auto mark = storage::markIn(d->path))
        d->savesInFile = mark->saves;
    d->othersChanges = d->reading(storage::changesByOthers).value_or(0);
    connect(&d->timer, &QTimer::timeout, this, &Newsroom::lookAtFile);
    d->timer.start(lookInterval);
}

Newsroom::~Newsroom() = default;

void Newsroom::lookAtFile()
{
    if (d->isInPlace() && d->isOverwritten())
        storage::letGo(d->path);
    if (!d->isInPlace()) {
        reportLoss();
        return;
    }
    const Result<qint64> changes = d->reading(storage::changesByOthers);
    if (changes && *changes != std::exchange(d->othersChanges, *changes))
        emit changed({ChangeType::Reloaded, ItemKind::Entry, {}});
}

void Newsroom::reportLoss()
{
    d->timer.stop();
    if (!std::exchange(d->isLost, true))
        emit fileLost(d->mayWrite().error());
}

QString Newsroom::path() const
{
    return d->path;
}

QString Newsroom::id() const
{
    return d->id;
}

bool Newsroom::isReadOnly() const
{
    return d->connection->access() != storage::Access::ReadWrite;
}

template <typename T>
Result<T> Newsroom::load(const decltype(T::id) &id) const
{
    return d->finding([&](Connection &connection) { return Repository<T>(connection).load(id.text()); });
}

template <typename T>
Result<QList<T>> Newsroom::loadAll() const
{
    return d->reading([](Connection &connection) { return Repository<T>(connection).loadAll(); });
}

Result<Organisation> Newsroom::organisation() const
{
    return d->finding([](Connection &connection) {
        return Repository<Organisation>(connection).load(storage::keyOf(Organisation()));
    });
}

QDateTime Newsroom::now() const
{
    return d->context.clock->now();
}

Result<QByteArray> Newsroom::mediaBytes(const MediaId &id) const
{
    return d->finding([&](Connection &connection) { return storage::MediaStore(connection).read(id); });
}

Result<QByteArray> Newsroom::mediaBytesOf(const QString &sha256) const
{
    return d->finding(
        [&](Connection &connection) { return storage::MediaStore(connection).readHash(sha256); });
}

Result<storage::EntryWindow> Newsroom::entries(const storage::EntryFilter &filter,
                                               storage::EntryOrder order,
                                               const std::optional<storage::EntryCursor> &after,
                                               int limit) const
{
    return d->reading([&](Connection &connection) {
        return storage::EntryLister(connection, storage::timeZone(connection))
            .window(filter, order, after, limit);
    });
}

Result<int> Newsroom::entryCount(const storage::EntryFilter &filter) const
{
    return d->reading([&](Connection &connection) {
        return storage::EntryLister(connection, storage::timeZone(connection)).count(filter);
    });
}

Result<storage::EntryCounts> Newsroom::entryCounts() const
{
    return d->reading([](Connection &connection) {
        return storage::EntryLister(connection, storage::timeZone(connection)).counts();
    });
}

Result<QList<storage::ItemRow>> Newsroom::items(ItemKind kind, bool trashed) const
{
    return d->reading([&](Connection &connection) {
        return storage::Items(connection)
            .list(kind, trashed ? storage::Trash::Only : storage::Trash::Without);
    });
}

Result<QList<storage::ItemVersion>> Newsroom::itemVersions(ItemKind kind) const
{
    return d->reading([&](Connection &connection) { return storage::Items(connection).versions(kind); });
}

Result<QList<storage::SearchHit>> Newsroom::search(const QString &words, int limit) const
{
    return d->reading(
        [&](Connection &connection) { return storage::SearchIndex(connection).search(words, limit); });
}

Result<QList<Entry>> Newsroom::entriesWith(const QByteArray &bytes, int limit) const
{
    return d->reading([&](Connection &connection) {
        QList<Entry> entries;
        for (const QString &id : storage::entriesWith(connection, bytes, limit)) {
            if (const std::optional<Entry> entry = Repository<Entry>(connection).load(id))
                entries.append(*entry);
        }
        return entries;
    });
}

Result<QList<storage::Revision>> Newsroom::revisions(ItemKind kind, const QString &item) const
{
    return d->reading(
        [&](Connection &connection) { return storage::RevisionLog(connection).list(kind, item); });
}

Result<QByteArray> Newsroom::revisionValue(const QString &revision) const
{
    Result<QByteArray> value = d->finding(
        [&](Connection &connection) { return storage::RevisionLog(connection).value(revision); });
    if (value && value->isEmpty())
        return failure(ErrorCode::Damaged, Tr::tr("This former version is damaged and cannot be read."),
                       revision);
    return value;
}

Result<QList<storage::ItemRow>> Newsroom::trashed() const
{
    return d->reading([](Connection &connection) { return storage::Items(connection).trashed(); });
}

Result<std::shared_ptr<const Snapshot>> Newsroom::snapshot() const
{
    return d->reading([](Connection &connection) -> std::shared_ptr<const Snapshot> {
        return std::make_shared<const Snapshot>(storage::readSnapshot(connection));
    });
}

Result<QString> Newsroom::contentToken() const
{
    return d->reading(storage::contentToken);
}

Result<QStringList> Newsroom::verify() const
{
    return storage::verify(*d->connection);
}

Result<> Newsroom::backUpTo(const QString &path) const
{
    const QString target = QFileInfo(path).canonicalFilePath(); // empty where nothing is there yet
    if (!target.isEmpty() && target == QFileInfo(d->path).canonicalFilePath() && d->isInPlace())
        return failure(ErrorCode::InvalidInput, Tr::tr("A backup needs a name of its own."));
    return storage::backUp(*d->connection, path);
}

template Result<Entry> Newsroom::load(const EntryId &) const;
template Result<Page> Newsroom::load(const PageId &) const;
template Result<School> Newsroom::load(const SchoolId &) const;
template Result<SchoolList> Newsroom::load(const SchoolListId &) const;
template Result<Statistic> Newsroom::load(const StatisticId &) const;
template Result<Media> Newsroom::load(const MediaId &) const;
template Result<Contact> Newsroom::load(const ContactId &) const;
template Result<Boilerplate> Newsroom::load(const BoilerplateId &) const;
template Result<Term> Newsroom::load(const TermId &) const;
template Result<QList<Page>> Newsroom::loadAll() const;
template Result<QList<School>> Newsroom::loadAll() const;
template Result<QList<SchoolList>> Newsroom::loadAll() const;
template Result<QList<Statistic>> Newsroom::loadAll() const;
template Result<QList<Media>> Newsroom::loadAll() const;
template Result<QList<Contact>> Newsroom::loadAll() const;
template Result<QList<Boilerplate>> Newsroom::loadAll() const;
template Result<QList<Term>> Newsroom::loadAll() const;

} // namespace gaceta::editing
