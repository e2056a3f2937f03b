#include "ui/widgets/style/icon.h"

#include "ui/widgets/style/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace gaceta::ui {

namespace {

QColor tintColor(IconTint tint, QIcon::Mode mode)
{
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    if (mode == QIcon::Disabled) {
        QColor faded = colors.muted;
        faded.setAlphaF(0.5F);
        return faded;
    }
    switch (tint) {
    case IconTint::Text:
        return colors.text;
    case IconTint::Muted:
        return colors.muted;
    case IconTint::Accent:
        return colors.accent;
    case IconTint::OnAccent:
        return colors.onAccent;
    case IconTint::Success:
        return colors.success;
    case IconTint::Warning:
        return colors.warning;
    case IconTint::Danger:
        return colors.danger;
    }
    return colors.text;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, QByteArray svg, IconTint tint)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    // `size` counts device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        if (size.isEmpty()) // a place that is not laid out yet
            return {};
        const QColor color = tintColor(m_tint, mode);
        const QString key = QStringLiteral("gaceta-icon/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.rgba(), 8, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        const int side = qMin(size.width(), size.height());
        QSvgRenderer(svg).render(
            &painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(20, 20)}; }
    bool isNull() override { return m_svg.isEmpty(); }
    QString key() const override { return QStringLiteral("gaceta"); }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_svg, m_tint); }

private:
    QString m_name;
    QByteArray m_svg;
    IconTint m_tint;
};

} // namespace

QIcon icon(const QString &name, IconTint tint)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedIconEngine(name, file.readAll(), tint));
}

} // namespace gaceta::ui
