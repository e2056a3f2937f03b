#include "ui/editors/editorfactory.h"

namespace gaceta::ui {

ItemEditor *createEditor(ItemKind kind, const EditorContext &context, QWidget *parent)
{
    Q_UNUSED(kind)
    Q_UNUSED(context)
    Q_UNUSED(parent)
    return nullptr;
}

} // namespace gaceta::ui
