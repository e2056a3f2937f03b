#pragma once
// The list of all keyboard shortcuts.

#include <QDialog>

class QTreeWidget;

namespace gaceta::ui {

struct ShortcutLine
{
    QString section; // "File"
    QString text;
    QString keys; // as this platform writes them
};

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent);

private:
    void fill(const QList<ShortcutLine> &lines);

    QTreeWidget *m_tree;
};

} // namespace gaceta::ui
