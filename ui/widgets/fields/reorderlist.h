#pragma once
// A list whose rows are put in order by hand: dragged with the mouse, the others making room as it
// passes, or moved with Alt and the arrow keys. Delete removes a row.

#include <QListWidget>

namespace gaceta::ui {

class ReorderList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ReorderList(QWidget *parent = nullptr);

    void moveCurrent(int by);

signals:
    void reordered(); // once a drag has ended, or after a key
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void move(int from, int to);

    int m_dragged = -1;
    bool m_moved = false;
};

} // namespace gaceta::ui
