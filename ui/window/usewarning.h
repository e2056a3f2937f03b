#pragma once
// What would be missing where, if an image, a file or a tag were thrown away.

#include "app/editing/newsroom.h"

namespace gaceta::ui {

// Empty where nothing needs it.
[[nodiscard]] QString stillUsedWarning(const editing::Newsroom &newsroom, ItemKind kind,
                                       const QString &item);

} // namespace gaceta::ui
