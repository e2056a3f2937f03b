#pragma once
// Writes values with everything that follows from them: version, revision, redirects, lists, search
// index. Works inside a transaction that the caller begins and commits.

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/snapshot.h"
#include "app/editing/change.h"
#include "app/editing/publication.h"
#include "app/storage/connection.h"
#include "app/storage/items.h"

namespace gaceta::editing {

template <typename T>
struct Saved
{
    T value;
    bool changed = false; // false: it was stored already
};

struct Authorship
{
    QString author;
    QString reason;
    QDateTime time; // UTC
};

class ItemWriter final
{
public:
    ItemWriter(storage::Connection &connection, Authorship authorship, Origin origin)
        : m_connection(connection)
        , m_authorship(std::move(authorship))
        , m_origin(origin)
    {
    }

    // Conflict where value.version is not the stored one.
    template <typename T>
    [[nodiscard]] Result<Saved<T>> save(const T &value);

    // Into an empty newsroom: no former value, no revision. The search index is left to indexAll().
    template <typename T>
    void insert(const T &value);
    // Fills the search index, in the order that is quickest for it.
    void indexAll(const Snapshot &content);

    void setTrashed(ItemKind kind, const QString &item, bool trashed);

private:
    void leadOn(const RedirectChanges &changes);
    template <typename T>
    void write(const std::optional<T> &before, T &value, bool trashed);
    template <typename T>
    void writeRevision(const T &value, const QDateTime &time, const QString &author,
                       const QString &reason);

    storage::Connection &m_connection;
    Authorship m_authorship;
    Origin m_origin;
};

} // namespace gaceta::editing
