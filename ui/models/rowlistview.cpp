#include "ui/models/rowlistview.h"

#include "ui/models/tiledelegate.h"
#include "ui/widgets/style/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyle>

namespace gaceta::ui {

static constexpr int settleTime = 60; // ms

RowListView::RowListView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new RowDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        // Who chooses several wants none of them opened.
        if (!currentIndex().isValid() || selectedIndexes().size() > 1)
            return;
        m_kind = currentIndex().data(ItemKindRole).value<ItemKind>();
        m_item = currentIndex().data(ItemRole).toString();
        emit chosen(currentIndex());
    });
    connect(this, &QListView::doubleClicked, this, &RowListView::entered);
}

void RowListView::setRows(RowListModel *model)
{
    m_rows = model;
    setModel(model);
}

void RowListView::setShowsExcerpts(bool shows)
{
    m_delegate->setShowsExcerpts(shows);
    scheduleDelayedItemsLayout();
}

void RowListView::setTiles(bool tiles)
{
    if (tiles == showsTiles())
        return;
    if (!m_tiles)
        m_tiles = new TileDelegate(this);
    setViewMode(tiles ? IconMode : ListMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setWrapping(tiles);
    setUniformItemSizes(true);
    setItemDelegate(tiles ? static_cast<QAbstractItemDelegate *>(m_tiles) : m_delegate);
    setViewportMargins(tiles ? QMargins(space, 0, 0, 0) : QMargins());
    if (tiles)
        fitTiles();
    else
        setGridSize({});
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

// As many in a line as there is room for, so that nothing is left over at the right.
void RowListView::fitTiles()
{
    // The view keeps the room of a scroll bar free even where there is one.
    const int room = viewport()->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 1;
    const QSize natural = m_tiles->naturalSize();
    const int inLine = qMax(1, room / natural.width());
    const QSize tile(qMax(natural.width() / 2, room / inLine), natural.height());
    if (tile == gridSize())
        return;
    m_tiles->setTileSize(tile);
    setGridSize(tile);
}

void RowListView::resizeEvent(QResizeEvent *event)
{
    if (showsTiles())
        fitTiles();
    QListView::resizeEvent(event);
}

void RowListView::mark(ItemKind kind, const QString &item)
{
    m_settle.stop();
    m_kind = kind;
    m_item = item;
    remark();
}

void RowListView::remark()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex row = m_item.isEmpty() ? QModelIndex() : m_rows->find(m_kind, m_item);
    if (row == currentIndex() && row.isValid())
        return;
    if (row.isValid()) {
        setCurrentIndex(row);
        scrollTo(row);
    } else {
        clearSelection();
        setCurrentIndex({});
    }
}

void RowListView::changeQuietly(const std::function<void()> &change)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        change();
    }
    if (!m_settle.isActive() && !m_item.isEmpty() && selectedIndexes().size() < 2)
        remark();
}

void RowListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        m_settle.start();
}

void RowListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex row = currentIndex();
    if (row.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit entered(row);
    else if (!selectedIndexes().isEmpty() && event->key() == Qt::Key_Delete)
        emit trashWanted(row);
    else
        QListView::keyPressEvent(event);
}

void RowListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    // The current row is clicked again, perhaps because the form shows something else by now.
    if (currentIndex().isValid() && indexAt(event->pos()) == currentIndex() && !m_settle.isActive())
        m_settle.start();
}

void RowListView::selectAll()
{
    const QScopedValueRollback quiet(m_quiet, true);
    while (model()->canFetchMore({}))
        model()->fetchMore({});
    QListView::selectAll();
}

void RowListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid() || selectedIndexes().isEmpty())
        return;
    const QRect row = visualRect(currentIndex());
    emit menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                : viewport()->mapToGlobal(row.center()));
}

void RowListView::focusInEvent(QFocusEvent *event)
{
    {
        // Qt makes the first row current; nobody chose it.
        const QScopedValueRollback quiet(m_quiet, true);
        QListView::focusInEvent(event);
    }
}

} // namespace gaceta::ui
