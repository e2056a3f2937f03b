#pragma once
// The findings of the checks that people decided to leave as they are.

#include "app/core/ignoredfinding.h"
#include "app/storage/connection.h"

#include <QList>

namespace gaceta::storage {

class IgnoredFindings final
{
public:
    explicit IgnoredFindings(Connection &connection)
        : m_connection(connection)
    {
    }

    // Takes the place of one of the same rule, place and words.
    void add(const IgnoredFinding &finding);
    void remove(const IgnoredFinding &finding);
    void removeAll(ItemKind kind, const QString &item);
    void clear();
    // In the order of arrange() in core/snapshot.h.
    [[nodiscard]] QList<IgnoredFinding> loadAll() const;

private:
    Connection &m_connection;
};

} // namespace gaceta::storage
