#include "app/editing/contentreplacement.h"

#include "app/core/itemlists.h"
#include "app/editing/tr.h"
#include "app/storage/dictionarywords.h"
#include "app/storage/ignoredfindings.h"
#include "app/storage/mediastore.h"
#include "app/storage/redirects.h"

#include <QSet>

#include <algorithm>

namespace gaceta::editing {

using storage::Connection;
using storage::Repository;

namespace {

// Calls `function` with each list of items of the content; stops at the first failure.
template <typename Function>
Result<> forEachList(const Snapshot &content, Function function)
{
    Result<> done;
    forEachItemList([&](auto list) {
        if (done)
            done = function(content.*list);
    });
    return done;
}

template <typename T>
bool coversStored(Connection &connection, const QList<T> &items)
{
    QSet<QString> ids;
    for (const T &item : items)
        ids.insert(item.id.text());
    const QStringList stored = Repository<T>(connection).ids();
    return std::ranges::all_of(stored, [&](const QString &id) { return ids.contains(id); });
}

Result<> storeMedia(Connection &connection, const QList<Media> &media, const MediaSource &source)
{
    storage::MediaStore store(connection);
    for (const Media &one : media) {
        if (!one.sha256.isEmpty() && store.holds(one.sha256))
            continue;
        const Result<QByteArray> bytes = source.bytes(one.id);
        if (!bytes)
            return failure(bytes.error());
        const QString hash = storage::MediaStore::hashOf(*bytes);
        if (hash != one.sha256) {
            return failure(ErrorCode::InvalidInput,
                           Tr::tr("The file “%1” is not the one that was exported.").arg(one.fileName),
                           hash);
        }
        store.write(hash, *bytes);
    }
    return {};
}

// Over what is stored under the same ids: with revisions, so that nothing is lost.
template <typename T>
Result<> overwrite(Connection &connection, ItemWriter &writer, T value)
{
    const auto record = storage::Items(connection).record(Repository<T>::kind(), storage::keyOf(value));
    value.version = record ? record->version : 0;
    if (record && record->trashedAt.isValid())
        writer.setTrashed(Repository<T>::kind(), storage::keyOf(value), false);
    const Result<Saved<T>> saved = writer.save(value);
    return saved ? Result<>() : failure(saved.error());
}

Result<> overwriteAll(Connection &connection, ItemWriter &writer, const Snapshot &content)
{
    const Result<> covered = forEachList(content, [&](const auto &items) -> Result<> {
        if (coversStored(connection, items))
            return {};
        return failure(ErrorCode::Conflict,
                       Tr::tr("This newsroom already holds other content. Import into a new newsroom."));
    });
    if (!covered)
        return covered;
    return forEachList(content, [&](const auto &items) {
        Result<> done;
        for (auto item = items.begin(); item != items.end() && done; ++item)
            done = overwrite(connection, writer, *item);
        return done;
    });
}

} // namespace

Result<> replaceContent(Connection &connection, const Authorship &authorship, const Snapshot &content,
                        const MediaSource &source)
{
    ItemWriter writer(connection, authorship, Origin::Import);
    if (const Result<> done = overwrite(connection, writer, content.organisation); !done)
        return done;
    if (const Result<> done = storeMedia(connection, content.media, source); !done)
        return done;
    if (storage::Items(connection).areNone()) {
        const Result<> inserted = forEachList(content, [&](const auto &items) -> Result<> {
            for (const auto &item : items)
                writer.insert(item);
            return {};
        });
        if (!inserted)
            return inserted;
        writer.indexAll(content);
    } else if (const Result<> done = overwriteAll(connection, writer, content); !done) {
        return done;
    }
    storage::Redirects redirects(connection);
    redirects.clear();
    for (const Redirect &redirect : content.redirects)
        redirects.add(redirect);
    storage::IgnoredFindings ignored(connection);
    ignored.clear();
    for (const IgnoredFinding &finding : content.ignoredFindings)
        ignored.add(finding);
    storage::DictionaryWords dictionary(connection);
    dictionary.clear();
    for (const DictionaryWord &word : content.dictionary)
        dictionary.add(word);
    if (connection.error())
        return failure(*connection.error());
    return {};
}

} // namespace gaceta::editing
