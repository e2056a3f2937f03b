#pragma once
// When an item was last written: by a save, or by an import, which makes no revision.

#include "app/core/item.h"
#include "app/core/result.h"

#include <QDateTime>

namespace gaceta::editing {

// UTC; invalid where there is no such item. `path` is the newsroom's file.
[[nodiscard]] Result<QDateTime> lastWritten(const QString &path, ItemKind kind, const QString &item);

} // namespace gaceta::editing
