#pragma once
// What the site makes of the organisation's colour: a link and a button, by day and by night.

#include <QWidget>

namespace gaceta::ui {

class BrandSample final : public QWidget
{
    Q_OBJECT

public:
    explicit BrandSample(QWidget *parent = nullptr);

    // "#rrggbb"; anything else: nothing is shown.
    void setColor(const QString &color);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintCard(QPainter &painter, const QRectF &card, bool night) const;

    QString m_color;
};

// What a control that shows a colour says of it, on white: 1 to 21.
[[nodiscard]] QString contrastText(const QString &color);

} // namespace gaceta::ui
