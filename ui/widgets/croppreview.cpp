#include "ui/widgets/croppreview.h"

#include "ui/widgets/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gaceta::ui {

static constexpr int mostHeight = 96;

QRectF cropOf(const QSizeF &image, const QSizeF &shape, const QPoint &point)
{
    const QSizeF part = shape.scaled(image, Qt::KeepAspectRatio);
    return {QPointF((image.width() - part.width()) * point.x() / 100.0,
                    (image.height() - part.height()) * point.y() / 100.0),
            part};
}

CropPreview::CropPreview(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void CropPreview::setShapes(const QList<Shape> &shapes)
{
    m_shapes = shapes;
    updateGeometry();
    update();
}

void CropPreview::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void CropPreview::setPoint(const QPoint &point)
{
    m_point = point;
    update();
}

QSize CropPreview::sizeHint() const
{
    return {480, mostHeight + captionHeight()};
}

QSize CropPreview::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

int CropPreview::captionHeight() const
{
    return spaceTiny + QFontMetrics(typeFont(TypeScale::Small)).height();
}

int CropPreview::frameHeight() const
{
    double widths = 0; // of all, where they are one high
    for (const Shape &shape : m_shapes)
        widths += double(shape.size.width()) / shape.size.height();
    const auto gaps = static_cast<double>(spaceWide * (m_shapes.size() - 1));
    return widths > 0 ? std::min(mostHeight, static_cast<int>((width() - gaps) / widths)) : 0;
}

void CropPreview::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_image.isNull())
        return;
    const ThemeColors &c = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setFont(typeFont(TypeScale::Small));
    const int high = frameHeight();
    int x = 0;
    for (const Shape &shape : std::as_const(m_shapes)) {
        const QRect frame(x, 0, high * shape.size.width() / shape.size.height(), high);
        painter.save();
        QPainterPath corners;
        corners.addRoundedRect(frame, 4, 4);
        painter.setClipPath(corners);
        painter.drawImage(QRectF(frame), m_image, cropOf(m_image.size(), shape.size, m_point));
        painter.restore();
        painter.setPen(c.border);
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(c.muted);
        painter.drawText(QRect(x, high + spaceTiny, frame.width() + spaceWide, captionHeight()),
                         Qt::AlignLeft | Qt::AlignTop, shape.name);
        x += frame.width() + spaceWide;
    }
}

} // namespace gaceta::ui
