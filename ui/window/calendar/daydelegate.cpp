#include "ui/window/calendar/daydelegate.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/calendar/monthmodel.h"
#include "ui/window/tr.h"

#include <QPainter>

namespace gaceta::ui {

using window::Tr;

static constexpr int iconSide = 12;

static IconTint tintOf(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Scheduled:
        return IconTint::Success;
    case CalendarKind::Embargo:
    case CalendarKind::Due:
        return IconTint::Warning;
    case CalendarKind::Review:
        return IconTint::Accent;
    default:
        return IconTint::Muted;
    }
}

static void paintNumber(QPainter &painter, const QRect &place, const QModelIndex &index,
                        const ThemeColors &colors)
{
    const bool today = index.data(TodayRole).toBool();
    painter.setFont(typeFont(today ? TypeScale::Strong : TypeScale::Small));
    const QRect number(place.left(), place.top(), 24, painter.fontMetrics().height() + 4);
    if (today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(number, cornerRadius, cornerRadius);
    }
    painter.setPen(today                              ? colors.onAccent
                   : index.data(InMonthRole).toBool() ? colors.text
                                                      : colors.muted);
    painter.drawText(number, Qt::AlignCenter, index.data().toString());
}

static void paintEvents(QPainter &painter, const QRect &place, const QList<CalendarEvent> &events,
                        const ThemeColors &colors)
{
    painter.setFont(typeFont(TypeScale::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int line = metrics.height() + 2;
    const int room = place.height() / line;
    const qsizetype shown = events.size() <= room ? events.size() : std::max(0, room - 1);
    for (qsizetype i = 0; i < shown; ++i) {
        const CalendarEvent &event = events.at(i);
        const int top = place.top() + static_cast<int>(i) * line;
        icon(event.row.icon, tintOf(event.kind))
            .paint(&painter, QRect(place.left(), top + (line - iconSide) / 2, iconSide, iconSide));
        const QRect words(place.left() + iconSide + 3, top, place.width() - iconSide - 3, line);
        painter.setPen(event.kind == CalendarKind::Published ? colors.muted : colors.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(event.row.title, Qt::ElideRight, words.width()));
    }
    if (shown < events.size()) {
        painter.setPen(colors.muted);
        painter.drawText(
            QRect(place.left(), place.top() + static_cast<int>(shown) * line, place.width(), line),
            Qt::AlignLeft | Qt::AlignVCenter,
            Tr::tr("%n more", nullptr, static_cast<int>(events.size() - shown)));
    }
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected                           ? colors.selected
                                   : hovered                          ? colors.hover
                                   : index.data(InMonthRole).toBool() ? colors.surface
                                                                      : colors.window);
    painter->setPen(colors.border);
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QRect inside = option.rect.adjusted(4, 3, -4, -2);
    paintNumber(*painter, inside, index, colors);
    const int head = QFontMetrics(typeFont(TypeScale::Strong)).height() + 5;
    paintEvents(*painter, inside.adjusted(0, head, 0, 0),
                index.data(EventsRole).value<QList<CalendarEvent>>(), colors);
    painter->restore();
}

} // namespace gaceta::ui
