#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace gaceta::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    QPoint place = room.topLeft();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(room.width(), item->sizeHint().height()));
        if (place.x() > room.left() && place.x() + size.width() > room.left() + room.width()) {
            place = QPoint(room.left(), place.y() + lineHeight + m_gap);
            lineHeight = 0;
        }
        if (move) {
            QRect slot(place, size);
            if (mirrored)
                slot.moveRight(room.right() - (place.x() - room.left()));
            item->setGeometry(slot);
        }
        place.rx() += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return place.y() + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace gaceta::ui
