#include "app/editing/itemwriter.h"

#include "app/core/json/jsonwriter.h"
#include "app/editing/publication.h"
#include "app/editing/tr.h"
#include "app/storage/entryrows.h"
#include "app/storage/newsroominfo.h"
#include "app/storage/redirects.h"
#include "app/storage/revisionlog.h"
#include "app/storage/searchfill.h"
#include "app/storage/searchindex.h"
#include "app/storage/searchslot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::editing {

using storage::keyOf;
using storage::Repository;

namespace {

template <typename T>
constexpr bool isPublishable = std::is_same_v<T, Entry> || std::is_same_v<T, Page>;

// A school and a list have no state of their own: their address is public as soon as it is saved.
template <typename T>
constexpr bool isAlwaysOut = std::is_same_v<T, School> || std::is_same_v<T, SchoolList>;

template <typename T>
storage::SearchItem searchItem(const T &value, bool trashed)
{
    storage::SearchItem item{Repository<T>::kind(), keyOf(value), {}, trashed};
    if constexpr (std::is_same_v<T, Entry>)
        item.date = value.date;
    return item;
}

} // namespace

template <typename T>
Result<Saved<T>> ItemWriter::save(const T &value)
{
    const QString id = keyOf(value);
    const auto record = storage::Items(m_connection).record(Repository<T>::kind(), id);
    if (m_connection.error())
        return failure(*m_connection.error());
    if (record ? record->version != value.version : value.version != 0) {
        return failure(ErrorCode::Conflict,
                       record ? Tr::tr("Someone else changed this since you opened it.")
                              : Tr::tr("Someone else deleted this since you opened it."),
                       id);
    }
    const std::optional<T> before = record ? Repository<T>(m_connection).load(id) : std::nullopt;
    if (m_connection.error())
        return failure(*m_connection.error());
    if (before == value)
        return Saved<T>{value, false};
    T after = value;
    after.version = value.version + 1;
    if (before && !storage::RevisionLog(m_connection).holds(Repository<T>::kind(), id, before->version))
        writeRevision(*before, record->changed, {}, {}); // an import makes none
    write(before, after, record && record->trashedAt.isValid());
    writeRevision(after, m_authorship.time, m_authorship.author, m_authorship.reason);
    if (m_connection.error())
        return failure(*m_connection.error());
    return Saved<T>{std::move(after), true};
}

void ItemWriter::leadOn(const RedirectChanges &changes)
{
    storage::Redirects redirects(m_connection);
    for (const Redirect &redirect : changes.added)
        redirects.add(redirect);
    for (const Redirect &redirect : changes.removed)
        redirects.remove(redirect);
}

template <typename T>
void ItemWriter::write(const std::optional<T> &before, T &value, bool trashed)
{
    if constexpr (isPublishable<T>) {
        if (m_origin != Origin::Import) {
            // A scheduled version may have come out since it was saved.
            T former = before.value_or(T());
            markFirstPublication(former, m_authorship.time);
            keepFirstPublication(former.texts, value.texts);
            markFirstPublication(value, m_authorship.time);
            if (m_origin == Origin::Edit)
                markEdits(former.texts, value.texts, m_authorship.time);
            leadOn(redirectChanges(Repository<T>::kind(), keyOf(value), former.texts, value.texts));
        }
    } else if constexpr (isAlwaysOut<T>) {
        if (m_origin != Origin::Import && before)
            leadOn(redirectChanges(Repository<T>::kind(), keyOf(value), before->texts, value.texts));
    }
    Repository<T>(m_connection).write(value, m_authorship.time);
    if constexpr (std::is_same_v<T, Entry>)
        storage::EntryRows(m_connection, storage::languages(m_connection))
            .write(value, m_authorship.time, trashed,
                   m_origin != Origin::Import ? m_authorship.author : QString());
    if constexpr (std::is_same_v<T, Organisation>) {
        if (before && before->languages != value.languages)
            storage::EntryRows(m_connection, value.languages).changeLanguages();
    } else {
        storage::SearchIndex(m_connection)
            .write(searchItem(value, trashed), storage::documentsOf(value));
    }
}

template <typename T>
void ItemWriter::writeRevision(const T &value, const QDateTime &time, const QString &author,
                               const QString &reason)
{
    storage::RevisionLog(m_connection)
        .append({{}, Repository<T>::kind(), keyOf(value), value.version, time, author, reason, {}},
                toJson(value));
}

template <typename T>
void ItemWriter::insert(const T &value)
{
    T stored = value;
    stored.version = 1;
    Repository<T>(m_connection).write(stored, m_authorship.time);
    if constexpr (std::is_same_v<T, Entry>)
        storage::EntryRows(m_connection, storage::languages(m_connection))
            .write(stored, m_authorship.time, false);
}

void ItemWriter::indexAll(const Snapshot &content)
{
    storage::SearchFill index(m_connection);
    const auto add = [&](const auto &items) {
        for (const auto &item : items)
            index.add(searchItem(item, false), storage::documentsOf(item));
    };
    // FTS5 writes a segment whenever numbers do not grow: oldest entries first (see searchslot.h).
    std::vector<const Entry *> entries;
    for (const Entry &entry : content.entries)
        entries.push_back(&entry);
    std::ranges::stable_sort(entries, {}, [](const Entry *entry) {
        return storage::searchSlot(ItemKind::Entry, false, entry->date, 0);
    });
    for (const Entry *entry : entries)
        index.add(searchItem(*entry, false), storage::documentsOf(*entry));
    add(content.terms);
    add(content.boilerplates);
    add(content.contacts);
    add(content.media);
    add(content.statistics);
    add(content.schoolLists);
    add(content.schools);
    add(content.pages);
    index.finish();
}

void ItemWriter::setTrashed(ItemKind kind, const QString &item, bool trashed)
{
    storage::Items(m_connection).setTrashed(kind, item, trashed ? m_authorship.time : QDateTime());
    const auto index = [&](const auto &value) {
        if (value)
            storage::SearchIndex(m_connection)
                .write(searchItem(*value, trashed), storage::documentsOf(*value));
    };
    switch (kind) {
    case ItemKind::Entry:
        storage::EntryRows(m_connection, {}).setTrashed(item, trashed);
        return index(Repository<Entry>(m_connection).load(item));
    case ItemKind::Page:
        return index(Repository<Page>(m_connection).load(item));
    case ItemKind::School:
        return index(Repository<School>(m_connection).load(item));
    case ItemKind::SchoolList:
        return index(Repository<SchoolList>(m_connection).load(item));
    case ItemKind::Statistic:
        return index(Repository<Statistic>(m_connection).load(item));
    case ItemKind::Media:
        return index(Repository<Media>(m_connection).load(item));
    case ItemKind::Contact:
        return index(Repository<Contact>(m_connection).load(item));
    case ItemKind::Boilerplate:
        return index(Repository<Boilerplate>(m_connection).load(item));
    case ItemKind::Term:
        return index(Repository<Term>(m_connection).load(item));
    case ItemKind::Organisation:
        return;
    }
}

template Result<Saved<Entry>> ItemWriter::save(const Entry &);
template Result<Saved<Page>> ItemWriter::save(const Page &);
template Result<Saved<School>> ItemWriter::save(const School &);
template Result<Saved<SchoolList>> ItemWriter::save(const SchoolList &);
template Result<Saved<Statistic>> ItemWriter::save(const Statistic &);
template Result<Saved<Media>> ItemWriter::save(const Media &);
template Result<Saved<Contact>> ItemWriter::save(const Contact &);
template Result<Saved<Boilerplate>> ItemWriter::save(const Boilerplate &);
template Result<Saved<Term>> ItemWriter::save(const Term &);
template Result<Saved<Organisation>> ItemWriter::save(const Organisation &);
template void ItemWriter::insert(const Entry &);
template void ItemWriter::insert(const Page &);
template void ItemWriter::insert(const School &);
template void ItemWriter::insert(const SchoolList &);
template void ItemWriter::insert(const Statistic &);
template void ItemWriter::insert(const Media &);
template void ItemWriter::insert(const Contact &);
template void ItemWriter::insert(const Boilerplate &);
template void ItemWriter::insert(const Term &);

} // namespace gaceta::editing
