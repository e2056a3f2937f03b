#pragma once
// Paints a day of the calendar: its number, and as many of its events as fit.

#include "ui/models/calendarevents.h"

#include <QStyledItemDelegate>

namespace gaceta::ui {

class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Which event of the day is painted at that point; -1: none.
    [[nodiscard]] static int lineAt(const QRect &day, const QPoint &point, qsizetype events);
    // The event as it hangs on the mouse while it is dragged.
    [[nodiscard]] static QPixmap pixmapOf(const CalendarEvent &event, const QPalette &palette,
                                          double ratio);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace gaceta::ui
