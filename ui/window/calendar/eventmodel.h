#pragma once
// Some events of the calendar as a list.

#include "ui/models/calendarevents.h"
#include "ui/models/rowlistmodel.h"

namespace gaceta::ui {

class EventModel final : public RowListModel
{
    Q_OBJECT

public:
    using RowListModel::RowListModel;

    void show(const QList<CalendarEvent> &events)
    {
        m_events = events;
        QList<ListRow> rows;
        for (const CalendarEvent &event : events)
            rows.append(event.row);
        setRows(rows);
    }
    [[nodiscard]] const CalendarEvent &event(int number) const { return m_events.at(number); }

private:
    QList<CalendarEvent> m_events;
};

} // namespace gaceta::ui
