#pragma once
// What an import would put into a newsroom, read and found to be whole: Newsroom::replaceContent() does
// it.

#include "app/core/mediasource.h"
#include "app/core/snapshot.h"

#include <memory>

namespace gaceta::exchange {

struct ImportPlan
{
    Snapshot content;                         // arranged
    std::shared_ptr<const MediaSource> media; // reads from the files named by the source
};

// How many items of each kind there are, in the order of ItemKind; kinds without items are left out.
[[nodiscard]] QList<std::pair<ItemKind, qsizetype>> itemCounts(const Snapshot &content);

} // namespace gaceta::exchange
