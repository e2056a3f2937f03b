#pragma once
// Some events of the calendar as a list; they can be dragged.

#include "ui/models/calendarevents.h"
#include "ui/models/rowlistmodel.h"

namespace gaceta::ui {

class EventModel final : public RowListModel
{
    Q_OBJECT

public:
    using RowListModel::RowListModel;

    void show(const QList<CalendarEvent> &events);
    [[nodiscard]] const CalendarEvent &event(int number) const { return m_events.at(number); }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &rows) const override;

private:
    QList<CalendarEvent> m_events;
};

} // namespace gaceta::ui
