#pragma once
// An open newsroom: the one door to its content for forms, lists and commands. It belongs to the thread
// that opened it; long work reads a snapshot on a connection of its own (readSnapshot).
//
// T is one of Entry, Page, School, SchoolList, Statistic, Media, Contact, Boilerplate, Term.

#include "app/core/clock.h"
#include "app/core/mediasource.h"
#include "app/core/result.h"
#include "app/core/snapshot.h"
#include "app/editing/change.h"
#include "app/storage/entrylist.h"
#include "app/storage/itemlist.h"
#include "app/storage/versionlist.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gaceta::editing {

enum class OpenMode { ReadWrite, ReadOnly };

struct NewsroomContext
{
    std::shared_ptr<const Clock> clock;
    QString author; // stands in the revisions
};

class Newsroom final : public QObject
{
    Q_OBJECT

public:
    // A new file with the organisation in it; refused where the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Newsroom>>
    create(const QString &path, const Organisation &organisation, const NewsroomContext &context);

    // Errors: NotFound, NotANewsroom, Damaged, NewerVersion, NoPermission, Busy. A file that may only be
    // read opens as ReadOnly; an older schema is migrated after a copy of the file was made beside it.
    [[nodiscard]] static Result<std::unique_ptr<Newsroom>>
    open(const QString &path, const NewsroomContext &context, OpenMode mode = OpenMode::ReadWrite);

    ~Newsroom() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString id() const; // UUID made with the file; a copy keeps it
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QDateTime now() const; // UTC, by the clock it was opened with

    // --- one item

    template <typename T>
    [[nodiscard]] Result<T> load(const decltype(T::id) &id) const;

    // Writes the value and a revision in one transaction and gives back the value with its new version.
    // Refused with Conflict when `value.version` is not the stored one. version 0 makes a new item.
    // Saving what is already stored changes nothing and makes no revision. Derives what follows: the
    // first publication of a version sets its time; a changed slug of a published version leaves a
    // redirect; the search index follows.
    template <typename T>
    [[nodiscard]] Result<T> save(const T &value, const QString &reason = {});

    // Several values of one kind in one transaction: all are written or none.
    template <typename T>
    [[nodiscard]] Result<QList<T>> saveAll(const QList<T> &values, const QString &reason = {});

    // The same for items of all kinds: the lists of `items`, whose organisation and redirects do not
    // count. Gives back what was written, with its new versions.
    [[nodiscard]] Result<Snapshot> saveTogether(const Snapshot &items, const QString &reason,
                                                Origin origin = Origin::Edit);

    [[nodiscard]] Result<> trash(ItemKind kind, const QString &item);
    [[nodiscard]] Result<> restore(ItemKind kind, const QString &item);
    // Only from the trash; cannot be undone.
    [[nodiscard]] Result<> deleteForever(ItemKind kind, const QString &item);
    // The same for many in one transaction: all or none.
    [[nodiscard]] Result<> trashAll(const QList<ItemName> &items);
    [[nodiscard]] Result<> restoreAll(const QList<ItemName> &items);
    // Deletes what was put into the trash before that time (invalid: everything), and gives their
    // number.
    [[nodiscard]] Result<int> emptyTrash(const QDateTime &before = {});

    // Changes entries in one transaction: all or none. `change` gives false for one that stays as it
    // is. `tick` hears how many are done, and gives false to stop: then nothing is changed (Cancelled).
    [[nodiscard]] Result<> editEntries(const QList<EntryId> &ids,
                                       const std::function<bool(Entry &)> &change, const QString &reason,
                                       const std::function<bool(int)> &tick = {});

    // The former addresses in that language that lead to an entry, a page, a school or a school list.
    [[nodiscard]] Result<QStringList> formerAddresses(ItemKind kind, const QString &item,
                                                      const LanguageTag &language) const;
    // Saving an address that was public adds the former one by itself; this is for who wants others.
    [[nodiscard]] Result<> setFormerAddresses(ItemKind kind, const QString &item,
                                              const LanguageTag &language, const QStringList &slugs);

    [[nodiscard]] Result<Organisation> organisation() const;
    [[nodiscard]] Result<Organisation> saveOrganisation(const Organisation &value);

    // --- media

    // Stores bytes with their record; `media` gets sha256 and size from them. The same bytes are stored
    // once.
    [[nodiscard]] Result<Media> addMedia(const Media &media, const QByteArray &bytes);
    // Stores bytes alone, and gives back their hash: what a record is to be saved with next.
    [[nodiscard]] Result<QString> addMediaBytes(const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> mediaBytes(const MediaId &id) const;
    [[nodiscard]] Result<QByteArray> mediaBytesOf(const QString &sha256) const; // of former ones too

    // --- lists

    [[nodiscard]] Result<storage::EntryWindow> entries(const storage::EntryFilter &filter,
                                                       storage::EntryOrder order,
                                                       const std::optional<storage::EntryCursor> &after,
                                                       int limit) const;
    [[nodiscard]] Result<int> entryCount(const storage::EntryFilter &filter) const;
    [[nodiscard]] Result<storage::EntryCounts> entryCounts() const;
    // All items of a small kind (not Entry) in their order; `trashed` picks those in the trash.
    [[nodiscard]] Result<QList<storage::ItemRow>> items(ItemKind kind, bool trashed = false) const;
    [[nodiscard]] Result<QList<storage::ItemVersion>> itemVersions(ItemKind kind) const; // no trash
    template <typename T>
    [[nodiscard]] Result<QList<T>> loadAll() const; // not Entry
    // Entries, none from the trash, whose body in any language holds those bytes as they stand in the
    // source; the newest first, at most `limit`.
    [[nodiscard]] Result<QList<Entry>> entriesWith(const QByteArray &bytes, int limit) const;
    [[nodiscard]] Result<QList<storage::SearchHit>> search(const QString &words, int limit) const;

    // Language versions of entries, as desks, boards and calendars ask for them.
    [[nodiscard]] Result<storage::VersionWindow>
    versions(const storage::VersionFilter &filter, storage::VersionOrder order,
             const std::optional<storage::EntryCursor> &after, int limit) const;
    [[nodiscard]] Result<int> versionCount(const storage::VersionFilter &filter) const;
    // Everybody the newsroom has heard of, sorted: who saved something, has something to do, or answers
    // the press.
    [[nodiscard]] Result<QStringList> people() const;
    [[nodiscard]] QString author() const; // who is at work here

    // --- checks and spelling

    [[nodiscard]] Result<QList<IgnoredFinding>> ignoredFindings() const;
    // Author and time are set from the context. Ignoring again changes the reason.
    [[nodiscard]] Result<> ignoreFinding(const IgnoredFinding &finding);
    [[nodiscard]] Result<> takeBackIgnored(const IgnoredFinding &finding);
    [[nodiscard]] Result<QList<DictionaryWord>> dictionary() const;
    [[nodiscard]] Result<> addToDictionary(const LanguageTag &language, const QString &word);
    [[nodiscard]] Result<> removeFromDictionary(const LanguageTag &language, const QString &word);

    // --- history

    [[nodiscard]] Result<QList<storage::Revision>> revisions(ItemKind kind, const QString &item) const;
    // The value of that time as compact JSON (see core/json).
    [[nodiscard]] Result<QByteArray> revisionValue(const QString &revision) const;
    // Empty: takes the name away.
    [[nodiscard]] Result<> nameRevision(const QString &revision, const QString &name);
    [[nodiscard]] Result<QList<storage::ItemRow>> trashed() const;

    // --- the whole

    [[nodiscard]] Result<std::shared_ptr<const Snapshot>> snapshot() const;
    // Replaces all content in one transaction (an import): media bytes come from `source`, keyed by the
    // ids in the snapshot. What was there goes only where nothing of it is lost: into an empty newsroom,
    // or with the same ids.
    [[nodiscard]] Result<> replaceContent(const Snapshot &content, const MediaSource &source);
    // Changes whenever the content does, in this program or another.
    [[nodiscard]] Result<QString> contentToken() const;
    // Looks at once for what others did to the content or the file, which happens every two seconds
    // anyhow; tells it by changed() or fileLost().
    void lookAtFile();
    // Full check of the file: SQLite's own, foreign keys, media hashes, search index. Empty: all well.
    [[nodiscard]] Result<QStringList> verify() const;
    // A consistent copy made while the newsroom is in use, opened and verified before it takes the
    // target's name.
    [[nodiscard]] Result<> backUpTo(const QString &path) const;

signals:
    void changed(const gaceta::editing::Change &change);
    // The file was deleted, moved or replaced under us: saving would write into nothing.
    void fileLost(const gaceta::Error &error);

private:
    struct Private;
    explicit Newsroom(std::unique_ptr<Private> d);
    void reportLoss();
    template <typename Function>
    [[nodiscard]] Result<> decide(Function write);
    [[nodiscard]] Result<> ready(); // to write
    [[nodiscard]] Result<> changeTrash(const QList<ItemName> &items, ChangeType type);
    [[nodiscard]] Result<> remove(const QList<ItemName> &items);

    std::unique_ptr<Private> d;
};

// One consistent read of everything on a connection of its own; from any thread.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>> readSnapshot(const QString &path);

// Reads media bytes on a connection of its own; from any thread, one at a time.
[[nodiscard]] Result<std::unique_ptr<MediaSource>> openMediaSource(const QString &path);

} // namespace gaceta::editing
