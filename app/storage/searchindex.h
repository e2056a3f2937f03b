#pragma once
// Full text over everything a newsroom holds, in every language. The index follows the table
// search_documents by triggers; here stands which text of which item goes in, and how it is found.

#include "app/core/snapshot.h"
#include "app/storage/connection.h"
#include "app/storage/itemlist.h"

namespace gaceta::storage {

// The plain text of one item in one language.
struct SearchDocument
{
    LanguageTag language; // null: text that no language owns
    QString title;
    QString body;
};

[[nodiscard]] QList<SearchDocument> documentsOf(const Entry &entry);
[[nodiscard]] QList<SearchDocument> documentsOf(const Page &page);
[[nodiscard]] QList<SearchDocument> documentsOf(const School &school);
[[nodiscard]] QList<SearchDocument> documentsOf(const SchoolList &list);
[[nodiscard]] QList<SearchDocument> documentsOf(const Statistic &statistic);
[[nodiscard]] QList<SearchDocument> documentsOf(const Media &media);
[[nodiscard]] QList<SearchDocument> documentsOf(const Contact &contact);
[[nodiscard]] QList<SearchDocument> documentsOf(const Boilerplate &boilerplate);
[[nodiscard]] QList<SearchDocument> documentsOf(const Term &term);

// What the index needs to know of an item beside its text.
struct SearchItem
{
    ItemKind kind = ItemKind::Entry;
    QString id;
    QDateTime date; // entries: that of publication
    bool trashed = false;
};

class SearchIndex final
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    // Replaces what the index knows of the item.
    void write(const SearchItem &item, const QList<SearchDocument> &documents);
    void remove(ItemKind kind, const QString &item);

    // Each item once. Of the newest that match (the smaller kinds count as newest): first those spelled
    // exactly as typed, then those with more of the words in their title.
    [[nodiscard]] QList<SearchHit> search(const QString &typed, int limit) const;

private:
    [[nodiscard]] qint64 freeSlot(const SearchItem &item) const;

    Connection &m_connection;
};

} // namespace gaceta::storage
