#pragma once
// Answers the questions of versionlist.h.

#include "app/storage/connection.h"
#include "app/storage/versionlist.h"

#include <QVariant>

namespace gaceta::storage {

class VersionLister final
{
public:
    explicit VersionLister(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] VersionWindow window(const VersionFilter &filter, VersionOrder order,
                                       const std::optional<EntryCursor> &after, int limit) const;
    [[nodiscard]] int count(const VersionFilter &filter) const;
    // Everybody a text was ever given to.
    [[nodiscard]] QStringList assignees() const;

private:
    struct Statement
    {
        QString sql;
        QList<QVariant> values;
        void add(const QString &text, const QList<QVariant> &bound = {});
    };

    static void addFilters(Statement &statement, const VersionFilter &filter);
    static void addSpan(Statement &statement, const VersionFilter &filter);

    Connection &m_connection;
};

} // namespace gaceta::storage
