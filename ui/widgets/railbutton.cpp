#include "ui/widgets/railbutton.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace gaceta::ui {

static constexpr int wideWidth = 188;
static constexpr int compactWidth = 48;
static constexpr int iconSide = 20;
static constexpr int countWidth = 48;

RailButton::RailButton(const QString &id, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_iconName(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailButton::setCount(std::optional<int> count, const QString &spoken)
{
    m_count = count;
    m_spoken = spoken;
    updateAccessibleName();
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void RailButton::updateAccessibleName()
{
    setAccessibleName(m_spoken.isEmpty() ? text() : text() + u", " + m_spoken);
}

QSize RailButton::sizeHint() const
{
    const int height = qMax(40, fontMetrics().height() + 2 * space + spaceTiny);
    // With larger letters there is room for as many of them.
    return {m_compact ? compactWidth : qMax(wideWidth, 10 * fontMetrics().height()), height};
}

void RailButton::paintCount(QPainter &painter)
{
    if (!m_count)
        return;
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    const QString text = QLocale().toString(*m_count);
    painter.setFont(typeFont(TypeScale::Small));
    const QRect place = rect().adjusted(0, 0, -space - spaceTiny, 0);
    painter.setPen(isChecked() ? colors.text : colors.muted);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.selected : colors.hover);
        painter.drawRoundedRect(body, cornerRadius, cornerRadius);
    }
    if (isChecked()) { // a bar as well: not by colour alone
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(QRectF(1, height() / 2.0 - 10, 3, 20), 1.5, 1.5);
    }
    const int left = m_compact ? (width() - iconSide) / 2 : spaceWide - 2;
    const QRect iconPlace(left, (height() - iconSide) / 2, iconSide, iconSide);
    ui::icon(m_iconName, isChecked() ? IconTint::Accent : IconTint::Muted).paint(&painter, iconPlace);
    if (!m_compact) {
        paintCount(painter);
        painter.setPen(colors.text);
        painter.setFont(typeFont(isChecked() ? TypeScale::Strong : TypeScale::Body));
        const int right = m_count ? countWidth : space;
        const QRect place = rect().adjusted(iconPlace.right() + space + spaceTiny, 0, -right, 0);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(body, cornerRadius, cornerRadius);
    }
}

} // namespace gaceta::ui
