#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/tr.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/usualsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gaceta::ui {

using dialogs::Tr;

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(Tr::tr("Keyboard shortcuts"));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({Tr::tr("What it does"), Tr::tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(spaceWide);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    fill(lines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceWide, spaceWide, spaceWide, spaceWide);
    column->setSpacing(spaceWide);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, {520, 600});
}

void ShortcutsDialog::fill(const QList<ShortcutLine> &lines)
{
    QTreeWidgetItem *section = nullptr;
    for (const ShortcutLine &line : lines) {
        if (!section || section->text(0) != line.section) {
            section = new QTreeWidgetItem(m_tree, {line.section});
            section->setFont(0, typeFont(TypeScale::Strong));
            section->setFlags(Qt::ItemIsEnabled);
            section->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(section, {line.text, line.keys});
    }
    m_tree->expandAll();
}

} // namespace gaceta::ui
