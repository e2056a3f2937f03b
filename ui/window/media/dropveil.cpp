#include "ui/window/media/dropveil.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QPainter>

namespace gaceta::ui {

DropVeil::DropVeil(QWidget *pane)
    : QWidget(pane)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::setText(const QString &text)
{
    m_text = text;
    update();
}

void DropVeil::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropVeil::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colors.selected;
    ground.setAlphaF(0.94F);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(colors.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(8, 8, -8, -8), cornerRadius, cornerRadius);
    const QRect middle(rect().center() - QPoint(16, 36), QSize(32, 32));
    icon(QStringLiteral("import"), IconTint::Accent).paint(&painter, middle);
    painter.setPen(colors.text);
    painter.setFont(typeFont(TypeScale::Strong));
    painter.drawText(rect().adjusted(spaceWide, 24, -spaceWide, 24), Qt::AlignCenter | Qt::TextWordWrap,
                     m_text);
}

} // namespace gaceta::ui
