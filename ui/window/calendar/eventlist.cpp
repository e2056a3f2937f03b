#include "ui/window/calendar/eventlist.h"

#include "ui/models/rowdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace gaceta::ui {

static constexpr int week = 7;

EventList::EventList(EventModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::CopyAction);
}

const CalendarEvent *EventList::current() const
{
    return currentIndex().isValid() ? &m_model->event(currentIndex().row()) : nullptr;
}

void EventList::keyPressEvent(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::AltModifier) || !current())
        return QListView::keyPressEvent(event);
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        emit moveWanted(-along);
        return;
    case Qt::Key_Right:
        emit moveWanted(along);
        return;
    case Qt::Key_Up:
        emit moveWanted(-week);
        return;
    case Qt::Key_Down:
        emit moveWanted(week);
        return;
    default:
        return QListView::keyPressEvent(event);
    }
}

void EventList::contextMenuEvent(QContextMenuEvent *event)
{
    if (!current())
        return;
    emit menuWanted(event->reason() == QContextMenuEvent::Mouse
                        ? event->globalPos()
                        : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

} // namespace gaceta::ui
