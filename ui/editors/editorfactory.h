#pragma once
// Which form edits which kind of item.

#include "ui/editors/itemeditor.h"

namespace gaceta::ui {

// Null for a kind that has no form. The form belongs to `parent`.
[[nodiscard]] ItemEditor *createEditor(ItemKind kind, const EditorContext &context, QWidget *parent);

} // namespace gaceta::ui
