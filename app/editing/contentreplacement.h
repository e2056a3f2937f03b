#pragma once
// Replaces a newsroom's content by that of a snapshot, in a transaction that the caller begins and
// commits.

#include "app/core/mediasource.h"
#include "app/core/snapshot.h"
#include "app/editing/itemwriter.h"

namespace gaceta::editing {

// Errors: Conflict where something would be lost; InvalidInput where bytes of media are missing or
// others than their record says.
[[nodiscard]] Result<> replaceContent(storage::Connection &connection, const Authorship &authorship,
                                      const Snapshot &content, const MediaSource &source);

} // namespace gaceta::editing
