#include "ui/widgets/focalpointpicker.h"

#include "ui/widgets/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace gaceta::ui {

FocalPointPicker::FocalPointPicker(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(300);
    setMaximumHeight(300);
    setCursor(Qt::CrossCursor);
}

void FocalPointPicker::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void FocalPointPicker::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void FocalPointPicker::setAwaiting(bool awaiting)
{
    m_awaiting = awaiting;
    update();
}

void FocalPointPicker::setPoint(const QPoint &point)
{
    m_point = {std::clamp(point.x(), 0, 100), std::clamp(point.y(), 0, 100)};
    update();
}

void FocalPointPicker::take(const QPoint &point)
{
    const QPoint before = m_point;
    setPoint(point);
    if (m_point != before)
        emit edited();
}

QRect FocalPointPicker::imagePlace() const
{
    if (m_image.isNull())
        return {};
    const QSize room = size() - QSize(4, 4);
    const QSize natural = m_image.size() / m_image.devicePixelRatio();
    const QSize fitting = natural.scaled(room, Qt::KeepAspectRatio);
    return {QPoint(2, (height() - fitting.height()) / 2), fitting};
}

void FocalPointPicker::takeAt(const QPoint &place)
{
    const QRect ground = imagePlace();
    if (ground.width() < 2 || ground.height() < 2)
        return;
    take({qRound((place.x() - ground.left()) * 100.0 / (ground.width() - 1)),
          qRound((place.y() - ground.top()) * 100.0 / (ground.height() - 1))});
}

void FocalPointPicker::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &c = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect ground = imagePlace();
    if (ground.isEmpty()) {
        const bool marked = m_awaiting || hasFocus();
        painter.setPen(QPen(marked ? c.accent : c.fieldBorder, marked ? 2 : 1, Qt::DashLine));
        painter.setBrush(m_awaiting ? c.selected : c.window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter, m_emptyText);
        return;
    }
    painter.drawImage(ground, m_image);
    const QPointF center(ground.left() + m_point.x() * (ground.width() - 1) / 100.0,
                         ground.top() + m_point.y() * (ground.height() - 1) / 100.0);
    painter.setBrush(Qt::NoBrush);
    // White within black is seen on every picture.
    for (const auto &[color, width] :
         {std::pair{QColor(0, 0, 0, 170), 5.0}, std::pair{QColor(Qt::white), 2.0}}) {
        painter.setPen(QPen(color, width));
        painter.drawEllipse(center, 14, 14);
        painter.drawLine(center - QPointF(5, 0), center + QPointF(5, 0));
        painter.drawLine(center - QPointF(0, 5), center + QPointF(0, 5));
    }
    painter.setPen(m_awaiting || hasFocus() ? QPen(c.accent, 2) : QPen(c.border, 1));
    painter.drawRect(ground.adjusted(-1, -1, 0, 0));
}

void FocalPointPicker::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return take(m_point - QPoint(step, 0));
    case Qt::Key_Right:
        return take(m_point + QPoint(step, 0));
    case Qt::Key_Up:
        return take(m_point - QPoint(0, step));
    case Qt::Key_Down:
        return take(m_point + QPoint(0, step));
    case Qt::Key_Home:
        return take({50, 50});
    default:
        QWidget::keyPressEvent(event);
    }
}

void FocalPointPicker::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        takeAt(event->position().toPoint());
}

void FocalPointPicker::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        takeAt(event->position().toPoint());
}

} // namespace gaceta::ui
