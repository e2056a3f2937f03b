#include "ui/window/board/carddelegate.h"

#include "ui/models/listrow.h"
#include "ui/models/names.h"
#include "ui/widgets/style/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace gaceta::ui {

using namespace Qt::StringLiterals;

static constexpr int titleLines = 2;

static void paintTitle(QPainter &painter, const QRect &place, const QString &title, const QFont &font)
{
    QTextLayout layout(title, font);
    const QFontMetrics metrics(font);
    layout.beginLayout();
    for (int line = 0; line < titleLines; ++line) {
        QTextLine each = layout.createLine();
        if (!each.isValid())
            break;
        each.setLineWidth(place.width());
        const int top = place.top() + line * metrics.height();
        const bool last = line + 1 == titleLines;
        const QString rest = title.mid(each.textStart(), last ? -1 : each.textLength());
        painter.drawText(QRect(place.left(), top, place.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(rest.trimmed(), Qt::ElideRight, place.width()));
    }
    layout.endLayout();
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(space - 2, 2, -(space - 2), -2);
    painter->setPen(
        QPen(focused && selected ? colors.accent : colors.border, focused && selected ? 2 : 1));
    painter->setBrush(selected ? colors.selected : hovered ? colors.hover : colors.field);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    const QRect inside = card.adjusted(space, space - 2, -space, -(space - 2));
    painter->setPen(colors.text);
    const QFont font = typeFont(TypeScale::Body);
    painter->setFont(font);
    paintTitle(*painter, inside, index.data().toString(), font);
    const auto badges = index.data(BadgesRole).value<QList<LanguageBadge>>();
    QString below = badges.isEmpty() ? QString() : languageLetters(badges.first().language) + u" · "_s;
    below += index.data(DetailRole).toString();
    const QFont small = typeFont(TypeScale::Small);
    painter->setFont(small);
    painter->setPen(colors.muted);
    const QFontMetrics metrics(small);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                      metrics.elidedText(below, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int title = QFontMetrics(typeFont(TypeScale::Body)).height() * titleLines;
    const int below = QFontMetrics(typeFont(TypeScale::Small)).height();
    return {120, title + below + spaceTiny + 2 * (space - 2) + 4};
}

} // namespace gaceta::ui
