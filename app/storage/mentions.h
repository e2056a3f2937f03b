#pragma once
// Which texts hold some words as they stand in the source: the braces of a chip, the address of a link.

#include "app/storage/connection.h"

#include <QByteArray>
#include <QStringList>

namespace gaceta::storage {

// Ids of the entries, none of them from the trash, whose body in any language holds those bytes; the
// newest first, at most `limit`.
[[nodiscard]] QStringList entriesWith(Connection &connection, const QByteArray &bytes, int limit);

} // namespace gaceta::storage
