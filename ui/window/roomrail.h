#pragma once
// The navigation rail with the window's rooms, their texts and how much is in each.

#include "app/editing/newsroom.h"
#include "ui/window/rooms.h"

#include <QScrollArea>
#include <QTimer>

namespace gaceta::ui {

class NavigationRail;

class RoomRail final : public QScrollArea
{
    Q_OBJECT

public:
    RoomRail(const editing::Newsroom &newsroom, const Clock &clock, QWidget *parent);

    void setCurrent(Room room);
    void setCompact(bool compact);
    // Counts again, a moment later and once for many changes.
    void countSoon() { m_counting.start(); }

signals:
    void chosen(gaceta::ui::Room room);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateTexts();
    void count();
    void setCount(Room room, int count, const QString &spoken);
    void fit();

    const editing::Newsroom &m_newsroom;
    const Clock &m_clock;
    NavigationRail *m_rail;
    QTimer m_counting;
};

} // namespace gaceta::ui
