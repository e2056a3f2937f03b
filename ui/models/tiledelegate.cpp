#include "ui/models/tiledelegate.h"

#include "ui/models/badgepainter.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace gaceta::ui {

static constexpr int tileWidth = 138;
static constexpr int pictureHeight = 104;
static constexpr int pictureRadius = 4;
static constexpr int mostFitted = 240; // about four screens full
static constexpr int inset = 6;        // from the edge of the tile to the picture

TileDelegate::TileDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fitted(mostFitted)
{
}

QSize TileDelegate::naturalSize() const
{
    const int name = QFontMetrics(typeFont(TypeScale::Small)).height();
    return {tileWidth, 2 * inset + pictureHeight + spaceTiny + name + spaceTiny};
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_size.isValid() ? m_size : naturalSize();
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const ThemeColors &colors = themeColors(option.palette);
    const QRect tile = option.rect.adjusted(2, 2, -2, -2);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colors.selected : colors.hover);
        painter->drawRoundedRect(tile, cornerRadius, cornerRadius);
    }
    const QRect picture(option.rect.left() + inset, option.rect.top() + inset,
                        option.rect.width() - 2 * inset, pictureHeight);
    paintPicture(*painter, picture, option, index);
    painter->setPen(colors.text);
    painter->setFont(typeFont(TypeScale::Small));
    const QRect name(picture.left() + 2, picture.bottom() + 1 + spaceTiny, picture.width() - 4,
                     painter->fontMetrics().height());
    painter->drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active);
    if (selected || focused) {
        painter->setPen(QPen(colors.accent, focused ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                                 cornerRadius);
    }
    painter->restore();
}

QPixmap TileDelegate::fitted(const QImage &image, const QSize &place, double ratio) const
{
    const QSize room = (QSizeF(place) * ratio).toSize();
    QSize size = image.size(); // small pictures are not blown up
    if (size.width() > room.width() || size.height() > room.height())
        size = size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QPixmap *known = m_fitted.object(image.cacheKey());
    if (known && known->size() == size && qFuzzyCompare(known->devicePixelRatio(), ratio))
        return *known;
    auto *made = new QPixmap(size);
    made->fill(Qt::transparent);
    QPainter painter(made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    // Where it reaches the rounded corners of its place it has them as well.
    QRectF corners({0, 0}, QSizeF(room));
    corners.moveCenter(QRectF(QPointF(), QSizeF(size)).center());
    QPainterPath path;
    path.addRoundedRect(corners, pictureRadius * ratio, pictureRadius * ratio);
    painter.setClipPath(path);
    painter.drawImage(QRect(QPoint(), size), image);
    painter.end();
    made->setDevicePixelRatio(ratio);
    const QPixmap result = *made;
    m_fitted.insert(image.cacheKey(), made);
    return result;
}

void TileDelegate::paintPicture(QPainter &painter, const QRect &place,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    QPainterPath corners;
    corners.addRoundedRect(place, pictureRadius, pictureRadius);
    painter.fillPath(corners, colors.window);
    const QImage image = index.data(ThumbnailRole).value<QImage>();
    if (image.isNull()) {
        const QRect middle(place.center() - QPoint(14, 14), QSize(28, 28));
        icon(index.data(IconNameRole).toString(), IconTint::Muted).paint(&painter, middle);
    } else {
        const QPixmap shown = fitted(image, place.size(), painter.device()->devicePixelRatio());
        QRect there(QPoint(), shown.deviceIndependentSize().toSize());
        there.moveCenter(place.center());
        painter.drawPixmap(there.topLeft(), shown);
    }
    int x = place.right() - spaceTiny;
    const auto marks = index.data(MarksRole).value<QList<RowMark>>();
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        x -= markWidth();
        paintMark(painter, QRect(x, place.bottom() - spaceTiny - badgeHeight, markWidth(), badgeHeight),
                  *mark, option.palette);
        x -= spaceTiny;
    }
}

bool TileDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data().toString(), index.data(DetailRole).toString()};
    for (const RowMark &mark : index.data(MarksRole).value<QList<RowMark>>())
        lines.append(mark.words);
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

} // namespace gaceta::ui
