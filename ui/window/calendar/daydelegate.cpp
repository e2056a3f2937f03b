#include "ui/window/calendar/daydelegate.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/calendar/monthmodel.h"
#include "ui/window/tr.h"

#include <QPainter>

namespace gaceta::ui {

using window::Tr;

static constexpr int iconSide = 12;
static constexpr int widestDragged = 220; // the words

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

static void paintEvent(QPainter &painter, const QRect &place, const CalendarEvent &event,
                       const ThemeColors &colors)
{
    icon(event.row.icon, tintOf(event.kind))
        .paint(&painter,
               QRect(place.left(), place.top() + (place.height() - iconSide) / 2, iconSide, iconSide));
    const QRect words = place.adjusted(iconSide + 3, 0, 0, 0);
    painter.setPen(event.kind == CalendarKind::Published ? colors.muted : colors.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(event.row.title, Qt::ElideRight, words.width()));
}

namespace {

// Where the events of a day stand in its cell.
struct Lines
{
    QRect place;
    int height = 0;
    qsizetype shown = 0;

    Lines(const QRect &day, qsizetype events)
        : height(QFontMetrics(typeFont(TypeScale::Small)).height() + 2)
    {
        const int head = QFontMetrics(typeFont(TypeScale::Strong)).height() + 5;
        place = insideOf(day).adjusted(0, head, 0, 0);
        const int room = place.height() / height;
        shown = events <= room ? events : std::max(0, room - 1);
    }
    [[nodiscard]] static QRect insideOf(const QRect &day) { return day.adjusted(4, 3, -4, -2); }
    [[nodiscard]] QRect line(qsizetype number) const
    {
        return {place.left(), place.top() + static_cast<int>(number) * height, place.width(), height};
    }
};

} // namespace

static void paintEvents(QPainter &painter, const Lines &lines, const QList<CalendarEvent> &events,
                        const ThemeColors &colors)
{
    painter.setFont(typeFont(TypeScale::Small));
    for (qsizetype i = 0; i < lines.shown; ++i)
        paintEvent(painter, lines.line(i), events.at(i), colors);
    if (lines.shown < events.size()) {
        painter.setPen(colors.muted);
        painter.drawText(lines.line(lines.shown), Qt::AlignLeft | Qt::AlignVCenter,
                         Tr::tr("%n more", nullptr, static_cast<int>(events.size() - lines.shown)));
    }
}

int DayDelegate::lineAt(const QRect &day, const QPoint &point, qsizetype events)
{
    const Lines lines(day, events);
    for (qsizetype i = 0; i < lines.shown; ++i) {
        if (lines.line(i).contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

QPixmap DayDelegate::pixmapOf(const CalendarEvent &event, const QPalette &palette, double ratio)
{
    const ThemeColors &colors = themeColors(palette);
    const QFontMetrics metrics(typeFont(TypeScale::Small));
    const int words = std::min(widestDragged, metrics.horizontalAdvance(event.row.title));
    const QSize size(words + iconSide + 3 + 2 * space, metrics.height() + space);
    QPixmap pixmap((QSizeF(size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(colors.selected);
    QPainter painter(&pixmap);
    painter.setFont(typeFont(TypeScale::Small));
    paintEvent(painter, QRect(QPoint(), size).adjusted(space, 0, -space, 0), event, colors);
    painter.end();
    return pixmap;
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
    paintNumber(*painter, Lines::insideOf(option.rect), index, colors);
    const auto events = index.data(EventsRole).value<QList<CalendarEvent>>();
    paintEvents(*painter, Lines(option.rect, events.size()), events, colors);
    painter->restore();
}

} // namespace gaceta::ui
