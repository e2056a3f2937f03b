#pragma once
// Which kinds of news an organisation writes. Those it does not use are not offered for anything new;
// entries of such a kind stay what they are.

#include "app/core/entry.h"
#include "app/core/organisation.h"

namespace gaceta {

// In the order of EntryKind.
[[nodiscard]] QList<EntryKind> kindsInUse(const Organisation &organisation);

} // namespace gaceta
