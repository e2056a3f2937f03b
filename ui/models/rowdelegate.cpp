#include "ui/models/rowdelegate.h"

#include "ui/models/badgepainter.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolTip>

namespace gaceta::ui {

static constexpr int inset = 12;
static constexpr int pictureSide = 36;
static constexpr int indent = 20;

static int lineHeight(TypeScale scale)
{
    return QFontMetrics(typeFont(scale)).height();
}

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int second = qMax(lineHeight(TypeScale::Small), badgeHeight);
    const int third = m_showsExcerpts ? lineHeight(TypeScale::Small) + spaceTiny : 0;
    return {200, 2 * (space + 2) + lineHeight(TypeScale::Strong) + spaceTiny + second + third};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const ThemeColors &colors = themeColors(option.palette);
    const int left = paintPicture(*painter, option, index);
    const int right = option.rect.right() - inset;
    int y = option.rect.top() + space + 2;

    painter->setPen(colors.text);
    painter->setFont(typeFont(TypeScale::Strong));
    QRect line(left, y, right - left, painter->fontMetrics().height());
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    y += line.height() + spaceTiny;

    const int badges = paintBadges(*painter, option, index, y);
    painter->setPen(colors.muted);
    painter->setFont(typeFont(TypeScale::Small));
    line = QRect(left, y, badges - space - left, badgeHeight);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(DetailRole).toString(),
                                                        Qt::ElideRight, line.width()));
    if (m_showsExcerpts) {
        y += qMax(badgeHeight, painter->fontMetrics().height()) + spaceTiny;
        paintExcerpt(*painter, option, QRect(left, y, right - left, painter->fontMetrics().height()),
                     index.data(ExcerptRole).toString());
    }
    painter->restore();
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(rect, colors.selected);
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colors.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(rect, colors.hover);
    }
    if (!m_edged || index.row() + 1 < index.model()->rowCount(index.parent()))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -2));
    }
}

static QRect middleSquare(const QImage &image)
{
    const int side = qMin(image.width(), image.height());
    return {(image.width() - side) / 2, (image.height() - side) / 2, side, side};
}

int RowDelegate::paintPicture(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const int left = option.rect.left() + inset + index.data(DepthRole).toInt() * indent;
    const QImage image = index.data(ThumbnailRole).value<QImage>();
    if (image.isNull()) {
        const QRect place(left, option.rect.top() + space + 2 + (lineHeight(TypeScale::Strong) - 20) / 2,
                          20, 20);
        icon(index.data(IconNameRole).toString(), IconTint::Muted).paint(&painter, place);
        return place.right() + inset;
    }
    const QRect place(left, option.rect.center().y() - pictureSide / 2, pictureSide, pictureSide);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath corners;
    corners.addRoundedRect(place, 5, 5);
    painter.setClipPath(corners);
    painter.drawImage(place, image, middleSquare(image));
    painter.restore();
    return place.right() + inset;
}

int RowDelegate::paintBadges(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, int top) const
{
    int x = option.rect.right() - inset;
    const auto badges = index.data(BadgesRole).value<QList<LanguageBadge>>();
    for (auto badge = badges.rbegin(); badge != badges.rend(); ++badge) {
        const int width = badgeWidth(*badge);
        x -= width;
        paintBadge(painter, QRect(x, top, width, badgeHeight), *badge, option.palette);
        x -= spaceTiny + 2;
    }
    const auto marks = index.data(MarksRole).value<QList<RowMark>>();
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        x -= markWidth();
        paintMark(painter, QRect(x, top, markWidth(), badgeHeight), *mark, option.palette);
        x -= spaceTiny + 2;
    }
    return x;
}

void RowDelegate::paintExcerpt(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                               const QString &excerpt) const
{
    const ThemeColors &colors = themeColors(option.palette);
    QString text;
    QList<QTextLayout::FormatRange> marks;
    for (const QChar letter : excerpt) {
        if (letter == QChar(2)) {
            QTextLayout::FormatRange mark;
            mark.start = static_cast<int>(text.size());
            mark.format.setBackground(colors.mark);
            mark.format.setForeground(colors.text);
            mark.format.setFontWeight(QFont::DemiBold);
            marks.append(mark);
        } else if (letter == QChar(3)) {
            if (!marks.isEmpty())
                marks.last().length = static_cast<int>(text.size()) - marks.last().start;
        } else {
            text.append(letter.isSpace() ? u' ' : letter);
        }
    }
    QTextLayout layout(text, typeFont(TypeScale::Small));
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1e6);
    layout.endLayout();
    painter.save();
    painter.setClipRect(place);
    painter.setPen(colors.muted);
    layout.draw(&painter, place.topLeft());
    painter.restore();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto badges = index.data(BadgesRole).value<QList<LanguageBadge>>();
    int width = inset;
    for (const LanguageBadge &badge : badges)
        width += badgeWidth(badge) + spaceTiny + 2;
    const auto marks = index.data(MarksRole).value<QList<RowMark>>();
    width += static_cast<int>(marks.size()) * (markWidth() + spaceTiny + 2);
    QStringList lines;
    if (event->pos().x() >= option.rect.right() - width) {
        for (const RowMark &mark : marks)
            lines.append(mark.words);
        for (const LanguageBadge &badge : badges)
            lines.append(spoken(badge));
    }
    if (lines.isEmpty())
        lines.append(index.data().toString());
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

} // namespace gaceta::ui
