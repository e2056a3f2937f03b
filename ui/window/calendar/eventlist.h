#pragma once
// The events of a day, or those without one, beside the month. They can be dragged onto a day; Alt and
// the arrow keys move them by days and weeks, and the menu asks for the day.

#include "ui/window/calendar/eventmodel.h"

#include <QListView>

namespace gaceta::ui {

class EventList final : public QListView
{
    Q_OBJECT

public:
    EventList(EventModel *model, QWidget *parent);

    [[nodiscard]] EventModel *events() const { return m_model; }
    // The event that the keyboard is on; null: none.
    [[nodiscard]] const CalendarEvent *current() const;

signals:
    void moveWanted(int days);
    void menuWanted(const QPoint &place); // on the screen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    EventModel *m_model;
};

} // namespace gaceta::ui
