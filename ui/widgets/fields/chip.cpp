#include "ui/widgets/fields/chip.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace gaceta::ui {

using widgets::Tr;

static constexpr int crossSize = 16;

Chip::Chip(const QString &id, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    speak();
}

void Chip::speak()
{
    setAccessibleName(text());
    setAccessibleDescription(Tr::tr("Delete removes it; Alt with the arrow keys moves it."));
    setToolTip(text() + u'\n' + accessibleDescription());
}

QSize Chip::sizeHint() const
{
    const int textWidth = fontMetrics().horizontalAdvance(text());
    return {std::min(textWidth, 320) + crossSize + 3 * space, fontMetrics().height() + space + 2};
}

QSize Chip::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

QRect Chip::cross() const
{
    return {width() - crossSize - space + 2, (height() - crossSize) / 2, crossSize, crossSize};
}

void Chip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &c = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(c.border, 1));
    painter.setBrush(hovered ? c.hover : c.selected);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
    const QRect words = rect().adjusted(space + 2, 0, -crossSize - space - 2, 0);
    painter.setPen(isEnabled() ? c.text : c.muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    ui::icon(QStringLiteral("close"), IconTint::Muted).paint(&painter, cross());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool forward = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::AltModifier))
            emit moveRequested(forward ? 1 : -1);
        else
            emit focusMoveRequested(forward ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = cross().adjusted(-4, -4, 6, 4).contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (onCross && event->button() == Qt::LeftButton)
        emit removeRequested();
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    QAbstractButton::changeEvent(event);
}

} // namespace gaceta::ui
