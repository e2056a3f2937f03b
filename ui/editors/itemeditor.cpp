#include "ui/editors/itemeditor.h"

namespace gaceta::ui {

ItemEditor::ItemEditor(const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

ItemEditor::~ItemEditor() = default;

Result<QList<FieldChange>> ItemEditor::compare(const QByteArray &, const QByteArray &) const
{
    return QList<FieldChange>();
}

Result<> ItemEditor::takeBack(const QByteArray &, const QList<FieldName> &, const QString &)
{
    return {};
}

void ItemEditor::takeText(const FieldName &, const QByteArray &, const QString &) {}

} // namespace gaceta::ui
