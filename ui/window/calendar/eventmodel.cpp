#include "ui/window/calendar/eventmodel.h"

#include "ui/window/calendar/eventdrag.h"

#include <QMimeData>

namespace gaceta::ui {

void EventModel::show(const QList<CalendarEvent> &events)
{
    m_events = events;
    QList<ListRow> rows;
    for (const CalendarEvent &event : events)
        rows.append(event.row);
    setRows(rows);
}

Qt::ItemFlags EventModel::flags(const QModelIndex &index) const
{
    const bool drags = index.isValid() && !newsroom().isReadOnly();
    return RowListModel::flags(index) | (drags ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList EventModel::mimeTypes() const
{
    return {eventDragType()};
}

QMimeData *EventModel::mimeData(const QModelIndexList &rows) const
{
    return rows.isEmpty() ? nullptr : dragDataOf(m_events.at(rows.first().row()));
}

} // namespace gaceta::ui
