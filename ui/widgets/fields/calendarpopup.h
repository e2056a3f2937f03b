#pragma once
// A month to pick a day from, opened below a field; closes itself.

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace gaceta::ui {

class CalendarPopup final : public QFrame
{
    Q_OBJECT

public:
    // Opens at the day, or today where it is invalid.
    CalendarPopup(const QDate &day, QWidget *parent);

    void showBelow(QWidget *field);

signals:
    void picked(const QDate &day);

private:
    void dress();

    QCalendarWidget *m_calendar;
};

} // namespace gaceta::ui
