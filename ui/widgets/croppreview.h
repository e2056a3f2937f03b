#pragma once
// Shows side by side what crops to several shapes leave of an image around its focal point, as web pages
// cut it (CSS object-fit: cover with that object-position).

#include <QImage>
#include <QWidget>

namespace gaceta::ui {

// The part of an image of that size that fills a frame of that shape; the point is in per cent.
[[nodiscard]] QRectF cropOf(const QSizeF &image, const QSizeF &shape, const QPoint &point);

class CropPreview final : public QWidget
{
    Q_OBJECT

public:
    struct Shape
    {
        QSize size;   // 16:9
        QString name; // below it
    };

    explicit CropPreview(QWidget *parent = nullptr);

    void setShapes(const QList<Shape> &shapes);
    void setImage(const QImage &image);
    void setPoint(const QPoint &point);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // All of one height, as high as the width allows.
    [[nodiscard]] int frameHeight() const;
    [[nodiscard]] int captionHeight() const;

    QList<Shape> m_shapes;
    QImage m_image;
    QPoint m_point{50, 50};
};

} // namespace gaceta::ui
