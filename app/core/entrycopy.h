#pragma once
// A new entry made from another: nothing of the copy has been out yet.

#include "app/core/entry.h"

namespace gaceta {

enum class CopyPurpose {
    Duplicate, // an entry beside the other: its title says that it is a copy
    Template,  // what others are begun from
    Begin      // an entry begun from a template
};

// Drafts in every language, with a new id. What belongs to the former's life stays behind: when it came
// out, its changes, embargo, end and pin. A translation stays as near to its original as it was.
[[nodiscard]] Entry copied(const Entry &entry, CopyPurpose purpose, const QDateTime &now);

} // namespace gaceta
