#pragma once
// Whether a theme can be used, said in one sentence to the person who chooses it.

#include <QString>

namespace gaceta::site {

// Names the first error with its file and line; empty: all is well. Of a theme by its id or its folder.
[[nodiscard]] QString themeTrouble(const QString &idOrFolder);

} // namespace gaceta::site
