#include "ui/editors/organisation/brandsample.h"

#include "app/core/contrast.h"
#include "app/core/rules.h"
#include "ui/editors/tr.h"
#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static const QString white = u"#ffffff"_s;
static const QString night = u"#10181a"_s;
static constexpr int cardWidth = 280;
static constexpr int cardHeight = 104;

QString contrastText(const QString &color)
{
    return QLocale().toString(contrast(color, white), 'f', 1);
}

BrandSample::BrandSample(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BrandSample::setColor(const QString &color)
{
    m_color = isHexColor(color) ? color.toLower() : QString();
    setVisible(!m_color.isEmpty());
    describe();
    update();
}

void BrandSample::describe()
{
    if (m_color.isEmpty())
        return;
    setAccessibleName(
        Tr::tr("How the site shows the color: %1 on white, %2 on dark")
            .arg(darkenedFor(m_color, {white}), lightenedFor(m_color, {night}, darkTextContrast)));
}

QSize BrandSample::sizeHint() const
{
    return {2 * cardWidth + spaceWide, qMax(cardHeight, 5 * fontMetrics().height() + spaceWide)};
}

void BrandSample::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = qMin<double>(cardWidth, (this->width() - spaceWide) / 2.0);
    paintCard(painter, QRectF(0.5, 0.5, width - 1, height() - 1), false);
    paintCard(painter, QRectF(width + spaceWide + 0.5, 0.5, width - 1, height() - 1), true);
}

void BrandSample::paintCard(QPainter &painter, const QRectF &card, bool isNight) const
{
    const QString ground = isNight ? night : white;
    const QColor color(isNight ? lightenedFor(m_color, {night}, darkTextContrast)
                               : darkenedFor(m_color, {white}));
    const QColor onColor(isReadable(white, {color.name()}) ? white : night);
    painter.setPen(QPen(themeColors(palette()).border, 1));
    painter.setBrush(QColor(ground));
    painter.drawRoundedRect(card, cornerRadius, cornerRadius);
    const QFont body = typeFont(TypeScale::Body);
    const QFont strong = typeFont(TypeScale::Strong);
    const double line = QFontMetricsF(body).height();
    const QRectF inner = card.adjusted(spaceWide, space + spaceTiny, -spaceWide, -space - spaceTiny);
    QFont link = strong;
    link.setUnderline(true);
    painter.setFont(link);
    painter.setPen(color);
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft,
                     isNight ? Tr::tr("A link by night") : Tr::tr("A link by day"));
    const QString words = Tr::tr("Read more");
    const double width = QFontMetricsF(strong).horizontalAdvance(words) + 2 * spaceWide;
    const QRectF button(inner.left(), inner.bottom() - line - space - spaceTiny, width,
                        line + space + spaceTiny);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(button, cornerRadius, cornerRadius);
    painter.setPen(onColor);
    painter.setFont(strong);
    painter.drawText(button, Qt::AlignCenter, words);
    painter.setPen(QColor(isNight ? white : night));
    painter.setFont(typeFont(TypeScale::Small));
    painter.drawText(QRectF(button.right() + space, button.top(), inner.right() - button.right() - space,
                            button.height()),
                     Qt::AlignRight | Qt::AlignVCenter, color.name());
}

void BrandSample::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace gaceta::ui
