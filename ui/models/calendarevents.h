#pragma once
// What stands in a calendar: what comes out, what is held back until then, what is due, and which
// numbers are to be looked at; and what is planned without a day.

#include "app/editing/newsroom.h"
#include "ui/models/listrow.h"

namespace gaceta::ui {

enum class CalendarKind { Scheduled, Planned, Published, Embargo, Due, Review };

struct CalendarEvent
{
    CalendarKind kind = CalendarKind::Published;
    QDateTime time; // of the newsroom's zone; at midnight where only the day counts
    ListRow row;
    LanguageTag language; // where to go in it
    QString field;
};

// Of the days from `first` to `last`, in the order of their times.
[[nodiscard]] Result<QList<CalendarEvent>> calendarEvents(const editing::Newsroom &newsroom,
                                                          const QDate &first, const QDate &last);
// Entries without a day that are not out yet.
[[nodiscard]] Result<QList<CalendarEvent>> plannedEvents(const editing::Newsroom &newsroom);

[[nodiscard]] QString kindName(CalendarKind kind);
[[nodiscard]] QString iconName(CalendarKind kind);

} // namespace gaceta::ui
