#pragma once
// Answers the questions of versionlist.h.

#include "app/storage/statement.h"
#include "app/storage/versionlist.h"

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
    static void addFilters(Statement &statement, const VersionFilter &filter);
    static void addSpan(Statement &statement, const VersionFilter &filter);

    Connection &m_connection;
};

} // namespace gaceta::storage
