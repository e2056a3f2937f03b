#pragma once
// Answers the questions of entrylist.h. Every list walks an index in its order and looks filters up by
// the way, so that a window costs the same wherever it starts.

#include "app/storage/entrylist.h"
#include "app/storage/searchwords.h"
#include "app/storage/statement.h"

#include <QTimeZone>

namespace gaceta::storage {

class EntryLister final
{
public:
    // Years are those of `zone`.
    EntryLister(Connection &connection, QTimeZone zone)
        : m_connection(connection)
        , m_zone(std::move(zone))
    {
    }

    [[nodiscard]] EntryWindow window(const EntryFilter &filter, EntryOrder order,
                                     const std::optional<EntryCursor> &after, int limit) const;
    [[nodiscard]] int count(const EntryFilter &filter) const;
    [[nodiscard]] EntryCounts counts() const;

private:
    void addFilters(Statement &statement, const EntryFilter &filter) const;
    void addLanguageFilters(Statement &statement, const EntryFilter &filter) const;
    [[nodiscard]] std::pair<QString, QString> boundsOf(int year) const;
    [[nodiscard]] EntryWindow walkRows(const EntryFilter &filter, EntryOrder order,
                                       const std::optional<EntryCursor> &after, int limit) const;
    [[nodiscard]] EntryWindow walkMatches(const EntryFilter &filter, EntryOrder order,
                                          const std::optional<EntryCursor> &after, int limit) const;
    // `places` are the rows' slots in the search index.
    void addExcerpts(QList<EntryRow> &rows, const QList<qint64> &places, const SearchWords &words) const;
    void readTexts(QList<EntryRow> &rows) const;
    // All that fit, by title: there are few.
    [[nodiscard]] QList<EntryRow> templates(const EntryFilter &filter) const;
    [[nodiscard]] QList<std::pair<int, int>> years() const;
    [[nodiscard]] int single(const QString &sql) const;

    Connection &m_connection;
    QTimeZone m_zone;
};

} // namespace gaceta::storage
