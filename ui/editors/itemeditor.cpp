#include "ui/editors/itemeditor.h"

namespace gaceta::ui {

ItemEditor::ItemEditor(const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

ItemEditor::~ItemEditor() = default;

} // namespace gaceta::ui
