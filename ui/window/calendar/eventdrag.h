#pragma once
// What is dragged in the calendar: the date of an item, on its way to another day.

#include "app/editing/daymove.h"
#include "ui/models/calendarevents.h"

#include <QMetaType>

#include <optional>

class QMimeData;

namespace gaceta::ui {

// Which date of which item an event stands for.
[[nodiscard]] editing::DayPlace placeOf(const CalendarEvent &event);

[[nodiscard]] QString eventDragType(); // MIME
[[nodiscard]] QMimeData *dragDataOf(const CalendarEvent &event);
// Nothing where something else was dragged.
[[nodiscard]] std::optional<editing::DayPlace> draggedPlace(const QMimeData *data);

} // namespace gaceta::ui

Q_DECLARE_METATYPE(gaceta::editing::DayPlace)
