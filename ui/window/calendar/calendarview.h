#pragma once
// The news as a calendar: a month, the day that is chosen beside it, and what is planned without a day.

#include "ui/models/calendarevents.h"
#include "ui/window/board/newsviews.h"
#include "ui/window/calendar/eventdrag.h"
#include "ui/window/session.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace gaceta::ui {

class EventList;
class EventModel;
class MonthModel;
class MonthView;

class CalendarView final : public QWidget
{
    Q_OBJECT

public:
    CalendarView(Session &session, QWidget *parent);

    void reload();
    void showDay(const QDate &day);
    void focusFirst();
    [[nodiscard]] MonthView *month() const { return m_month; }
    [[nodiscard]] EventList *dayList() const { return m_day; }
    [[nodiscard]] EventList *plannedList() const { return m_planned; }

signals:
    void opened(const gaceta::ui::CalendarEvent &event);
    void dayWanted(const gaceta::editing::DayPlace &place, const QDate &day); // for that date
    void viewWanted(gaceta::ui::NewsView view);
    void problem(const gaceta::Error &error);

private:
    void layOut();
    QWidget *makeSide();
    EventList *makeList(EventModel *model);
    void showMenu(EventList *list, const QPoint &place);
    void askDay(const CalendarEvent &event, QWidget *beside);
    void move(const CalendarEvent &event, const QDate &day);
    void takeDrop(const editing::DayPlace &place, const QDate &day);
    void showMonth(const QDate &month, const QDate &day);
    void updateTexts();
    void showEvents();
    [[nodiscard]] QDate today() const;

    Session &m_session;
    MonthModel *m_model;
    EventModel *m_dayModel;
    EventModel *m_plannedModel;
    MonthView *m_month;
    EventList *m_day;
    EventList *m_planned;
    QLabel *m_title;
    QLabel *m_dayTitle;
    QLabel *m_plannedTitle;
    QToolButton *m_before;
    QToolButton *m_after;
    QPushButton *m_today;
};

} // namespace gaceta::ui
