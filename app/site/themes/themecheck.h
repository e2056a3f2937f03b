#pragma once
// Finds everything that is wrong with a theme at once.

#include "app/core/result.h"
#include "app/site/themes/themefault.h"

namespace gaceta::site {

// By file and line; empty: all is well. Errors: NotFound where the folder holds no theme.
[[nodiscard]] Result<ThemeFaults> checkTheme(const QString &folder);

} // namespace gaceta::site
