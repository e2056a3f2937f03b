#pragma once
// Reads everything that does not lie in the trash. Mentions of what is in the trash, or was deleted, are
// left out as well, so that a snapshot holds together.

#include "app/core/snapshot.h"
#include "app/storage/connection.h"

namespace gaceta::storage {

// In a read transaction.
[[nodiscard]] Snapshot readSnapshot(Connection &connection);

} // namespace gaceta::storage
