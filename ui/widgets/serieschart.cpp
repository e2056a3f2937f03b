#include "ui/widgets/serieschart.h"

#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QLocale>
#include <QPainter>

namespace gaceta::ui {

using widgets::Tr;

SeriesChart::SeriesChart(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(180);
}

void SeriesChart::setSeries(const QList<SeriesPoint> &points, const std::optional<SeriesPoint> &goal,
                            std::function<QString(double)> number)
{
    m_points = points;
    m_goal = goal;
    m_number = std::move(number);
    m_least = 0; // a chart that does not begin at zero exaggerates
    m_most = goal ? std::max(0.0, goal->value) : 0;
    QStringList words;
    for (const SeriesPoint &point : points) {
        m_least = std::min(m_least, point.value);
        m_most = std::max(m_most, point.value);
        words.append(Tr::tr("%1: %2", "year: value").arg(point.day.year()).arg(m_number(point.value)));
    }
    if (m_most <= m_least)
        m_most = m_least + 1;
    setAccessibleName(Tr::tr("Chart of the values"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QPointF SeriesChart::placeOf(const SeriesPoint &point, const QRectF &ground) const
{
    QDate first = m_points.first().day;
    QDate last = m_points.last().day;
    if (m_goal)
        last = std::max(last, m_goal->day);
    const double days = std::max<double>(1, static_cast<double>(first.daysTo(last)));
    const double along = first == last ? 0.5 : static_cast<double>(first.daysTo(point.day)) / days;
    const double up = (point.value - m_least) / (m_most - m_least);
    return {ground.left() + along * ground.width(), ground.bottom() - up * ground.height()};
}

void SeriesChart::paintGoal(QPainter &painter, const QRectF &ground) const
{
    const ThemeColors &c = themeColors(palette());
    const double y = placeOf(*m_goal, ground).y();
    painter.setPen(QPen(c.success, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(ground.left(), y), QPointF(ground.right(), y));
    const QString text = Tr::tr("Goal for %1: %2").arg(m_goal->day.year()).arg(m_number(m_goal->value));
    painter.drawText(QRectF(ground.left(), y - 20, ground.width(), 18), Qt::AlignRight, text);
}

void SeriesChart::paintPoints(QPainter &painter, const QRectF &ground) const
{
    const ThemeColors &c = themeColors(palette());
    QPolygonF line;
    for (const SeriesPoint &point : m_points)
        line.append(placeOf(point, ground));
    painter.setPen(QPen(c.accent, 2));
    painter.drawPolyline(line);
    double free = -1000; // labels further left than this are taken
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        painter.setPen(QPen(c.surface, 2));
        painter.setBrush(c.accent);
        painter.drawEllipse(line.at(i), 5, 5);
        const QString value = m_number(m_points.at(i).value);
        const double half = fontMetrics().horizontalAdvance(value) / 2.0 + 4;
        if (line.at(i).x() - half < free)
            continue;
        free = line.at(i).x() + half;
        painter.setPen(c.text);
        painter.drawText(QRectF(line.at(i).x() - half, line.at(i).y() - 24, 2 * half, 18),
                         Qt::AlignCenter, value);
        painter.setPen(c.muted);
        painter.drawText(QRectF(line.at(i).x() - 30, ground.bottom() + 4, 60, 18), Qt::AlignCenter,
                         QString::number(m_points.at(i).day.year()));
    }
}

void SeriesChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &c = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeScale::Small));
    if (m_points.isEmpty()) {
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter, Tr::tr("The chart appears with the first value."));
        return;
    }
    const QRectF ground = QRectF(rect()).adjusted(40, 32, -40, -26);
    painter.setPen(c.border);
    painter.drawLine(ground.bottomLeft(), ground.bottomRight());
    if (m_goal)
        paintGoal(painter, ground);
    paintPoints(painter, ground);
}

} // namespace gaceta::ui
