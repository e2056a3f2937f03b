#pragma once
// The trash: what was thrown away, to be brought back or deleted for good.

#include "ui/models/trashmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace gaceta::ui {

class EmptyState;
class RowListView;

class TrashRoom final : public QWidget
{
    Q_OBJECT

public:
    TrashRoom(editing::Newsroom &newsroom, QWidget *parent);

    void reload();
    void focusList();

signals:
    void problem(const gaceta::Error &error);
    void restored(gaceta::ItemKind kind, const QString &item);

private:
    void layOut();
    void updateTexts();
    void updateButtons();
    void restore();
    void deleteForever();
    void emptyTrash();

    editing::Newsroom &m_newsroom;
    TrashModel *m_model;
    QLabel *m_title;
    QLabel *m_explanation;
    RowListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_restore;
    QPushButton *m_delete;
    QPushButton *m_deleteAll;
};

} // namespace gaceta::ui
