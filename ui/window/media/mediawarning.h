#pragma once
// What a person should know before an image or file goes: where it is used.

#include "app/editing/newsroom.h"

namespace gaceta::ui {

// Whole sentences; empty where nothing uses the item, and for other kinds.
[[nodiscard]] QString stillUsedWarning(const editing::Newsroom &newsroom, ItemKind kind,
                                       const QString &item);

} // namespace gaceta::ui
