#pragma once
// Former slugs of published entries and pages.

#include "app/core/redirect.h"
#include "app/storage/connection.h"

#include <QList>

namespace gaceta::storage {

class Redirects final
{
public:
    explicit Redirects(Connection &connection)
        : m_connection(connection)
    {
    }

    void add(const Redirect &redirect);
    void remove(const Redirect &redirect);
    void removeAll(ItemKind kind, const QString &item);
    void clear();
    // In the order of arrange() in core/snapshot.h.
    [[nodiscard]] QList<Redirect> loadAll() const;

private:
    Connection &m_connection;
};

} // namespace gaceta::storage
