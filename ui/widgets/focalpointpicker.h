#pragma once
// Shows an image and the point of it that every crop keeps: put there by a click, or moved with the
// arrow keys (with Shift by ten per cent, Home to the middle).

#include <QImage>
#include <QWidget>

namespace gaceta::ui {

class FocalPointPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit FocalPointPicker(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }
    // Stands there while there is no image.
    void setEmptyText(const QString &text);
    // A file is held over it and may be dropped.
    void setAwaiting(bool awaiting);
    // In per cent from the top left corner.
    [[nodiscard]] QPoint point() const { return m_point; }
    // Tells nobody: edited() is for what the person does.
    void setPoint(const QPoint &point);
    [[nodiscard]] QSize sizeHint() const override { return {480, 300}; }
    // Where the image is painted.
    [[nodiscard]] QRect imagePlace() const;

signals:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void take(const QPoint &point);
    void takeAt(const QPoint &place);

    QImage m_image;
    QPoint m_point{50, 50};
    QString m_emptyText;
    bool m_awaiting = false;
};

} // namespace gaceta::ui
