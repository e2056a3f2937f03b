#pragma once
// Finds anything by its words, while they are typed: what the newsroom holds, and what the program can
// do. Opens the one, does the other.

#include "ui/models/searchmodel.h"

#include <QDialog>

class QLabel;

namespace gaceta::ui {

class RowListView;
class SearchLine;

class QuickOpenDialog final : public QDialog
{
    Q_OBJECT

public:
    QuickOpenDialog(const editing::Newsroom &newsroom, const QList<Command> &commands, QWidget *parent);

signals:
    void chosen(gaceta::ItemKind kind, const QString &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void choose(const QModelIndex &row);
    void step(int rows);

    SearchModel *m_model;
    SearchLine *m_line;
    RowListView *m_list;
    QLabel *m_hint;
};

} // namespace gaceta::ui
