#pragma once
// One state of the board: its cards, and a place to drop others.

#include "ui/window/board/versionlistmodel.h"

#include <QFrame>
#include <QListView>

class QLabel;

namespace gaceta::ui {

class BoardList final : public QListView
{
    Q_OBJECT

public:
    // `accepts` says which cards may be dropped here.
    BoardList(std::function<bool(const VersionName &)> accepts, QWidget *parent);

signals:
    void dropped(const gaceta::ui::VersionName &version);
    void menuWanted(const QPoint &place);
    void sideWanted(int by); // the keyboard to the column beside
    void moveWanted(int by); // the card to the column beside

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::function<bool(const VersionName &)> m_accepts;
};

class BoardColumn final : public QFrame
{
    Q_OBJECT

public:
    BoardColumn(VersionListModel *model, WorkflowState state,
                std::function<bool(const VersionName &)> accepts, QWidget *parent);

    [[nodiscard]] WorkflowState state() const { return m_state; }
    [[nodiscard]] BoardList *list() const { return m_list; }
    [[nodiscard]] VersionListModel *model() const { return m_model; }
    void reload();
    // After the filter: the number above.
    void updateTexts();

protected:
    void changeEvent(QEvent *event) override;

private:
    WorkflowState m_state;
    VersionListModel *m_model;
    BoardList *m_list;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_count;
};

} // namespace gaceta::ui
