#pragma once
// The base style below the style sheet: Fusion with a visible focus ring and room to breathe.

#include <QProxyStyle>

namespace gaceta::ui {

class GacetaStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    GacetaStyle();

    using QProxyStyle::polish;
    // A form is scrolled past its fields: the wheel neither changes a value nor takes the focus.
    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                       const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace gaceta::ui
