#pragma once
// Paints a day of the calendar: its number, and as many of its events as fit.

#include <QStyledItemDelegate>

namespace gaceta::ui {

class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace gaceta::ui
