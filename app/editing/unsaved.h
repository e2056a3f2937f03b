#pragma once
// The content of a newsroom with what is being typed and not yet saved.

#include "app/core/snapshot.h"
#include "app/editing/recoveryjournal.h"

namespace gaceta::editing {

// Each item takes the place of the one it will be saved as; what cannot be read is left out.
[[nodiscard]] Snapshot withUnsaved(Snapshot content, const QList<RecoveredItem> &items);

} // namespace gaceta::editing
