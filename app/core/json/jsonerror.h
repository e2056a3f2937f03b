#pragma once
// How an error in a JSON text tells its place.

#include "app/core/error.h"

namespace gaceta {

// "Line 12, entries[3].date: `what`." InvalidInput; `path` may be empty.
[[nodiscard]] Error jsonError(int line, const QString &path, const QString &what);

} // namespace gaceta
