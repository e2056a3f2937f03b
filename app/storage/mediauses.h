#pragma once
// Finds where images and files are used. What lies in the trash uses nothing.

#include "app/core/id.h"
#include "app/storage/connection.h"
#include "app/storage/mediause.h"

#include <QList>
#include <QSet>

namespace gaceta::storage {

class MediaUses final
{
public:
    explicit MediaUses(Connection &connection)
        : m_connection(connection)
    {
    }

    // Entries first, the latest before the others; each item's languages together.
    [[nodiscard]] QList<MediaUse> of(const MediaId &media) const;
    // Every image and file that is used anywhere.
    [[nodiscard]] QSet<MediaId> all() const;

private:
    Connection &m_connection;
};

} // namespace gaceta::storage
