#pragma once
// Puts pages in order where they are listed: dragged with the mouse, or with Alt and the arrow keys (up
// and down among their neighbours, right below the one before, left beside their parent), or by buttons.

#include "app/core/pageorder.h"
#include "app/editing/newsroom.h"

#include <QObject>
#include <QRect>

class QRubberBand;
class QToolButton;

namespace gaceta::ui {

class ListPane;

class PageMover final : public QObject
{
    Q_OBJECT

public:
    // `saveFirst` saves the form that is open; false: it could not be.
    PageMover(editing::Newsroom &newsroom, ListPane *pane, std::function<bool()> saveFirst);

    // Of the current row.
    void step(PageStep step);

signals:
    // `undo` takes it back.
    void moved(const QString &sentence, const std::function<void()> &undo);
    void problem(const gaceta::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Where a dragged page would come to stand.
    struct Target
    {
        PageId parent;
        PageId before;
        QRect mark; // in the list
    };

    void addButtons();
    bool dragTo(const QPoint &place);
    void drop();
    [[nodiscard]] std::optional<Target> targetAt(const QPoint &place) const;
    [[nodiscard]] PageId pageAt(int row) const;
    [[nodiscard]] PageId current() const;
    void save(const QList<Page> &changed, const PageId &page);

    editing::Newsroom &m_newsroom;
    ListPane *m_pane;
    std::function<bool()> m_saveFirst;
    QList<QToolButton *> m_buttons;
    QRubberBand *m_mark;
    PageId m_dragged;
    QPoint m_pressed;
    std::optional<Target> m_target;
};

} // namespace gaceta::ui
