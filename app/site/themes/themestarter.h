#pragma once
// Begins a theme of one's own: the whole of another in a folder, with the contract beside it.

#include "app/core/result.h"

namespace gaceta::site {

// `from` is an id or a folder, as in themelibrary.h. Errors: Conflict where the folder holds something,
// NoPermission, and those of themeNamed().
[[nodiscard]] Result<> startTheme(const QString &folder, const QString &from);

} // namespace gaceta::site
