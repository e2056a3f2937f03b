#include "ui/widgets/fields/reorderlist.h"

#include <QKeyEvent>

#include <algorithm>

namespace gaceta::ui {

ReorderList::ReorderList(QWidget *parent)
    : QListWidget(parent)
{
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void ReorderList::move(int from, int to)
{
    const QSignalBlocker still(this);
    insertItem(to, takeItem(from));
    setCurrentRow(to);
}

void ReorderList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    move(from, to);
    scrollToItem(item(to));
    emit reordered();
}

void ReorderList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Delete && currentRow() >= 0) {
        emit removeRequested(currentRow());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void ReorderList::mousePressEvent(QMouseEvent *event)
{
    QListWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_dragged = row(itemAt(event->position().toPoint()));
        m_moved = false;
    }
}

void ReorderList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0 || !event->buttons().testFlag(Qt::LeftButton)) {
        QListWidget::mouseMoveEvent(event);
        return;
    }
    const int y = event->position().toPoint().y();
    const QListWidgetItem *over = itemAt(QPoint(viewport()->width() / 2, y));
    int to = over ? row(over) : -1;
    if (!over && y < 0)
        to = std::max(0, m_dragged - 1);
    else if (!over && count() > 0)
        to = y > viewport()->height() ? std::min(count() - 1, m_dragged + 1) : count() - 1;
    if (to < 0 || to == m_dragged)
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    move(m_dragged, to);
    m_dragged = to;
    m_moved = true;
    scrollToItem(item(to));
}

void ReorderList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    viewport()->unsetCursor();
    m_dragged = -1;
    if (std::exchange(m_moved, false))
        emit reordered();
}

} // namespace gaceta::ui
