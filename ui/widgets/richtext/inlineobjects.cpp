#include "ui/widgets/richtext/inlineobjects.h"

#include "app/text/markdown/referenceplaces.h"
#include "ui/widgets/richtext/bodyservices.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>

namespace gaceta::ui {

using widgets::Tr;

namespace {

constexpr int chipPadding = 7;
constexpr int widestImage = 480;
constexpr int highestImage = 320;

QString textOf(const QTextCharFormat &format)
{
    return format.stringProperty(RunTextProperty);
}

QSizeF missingImageSize(const QFont &font)
{
    return {widestImage / 2.0, QFontMetricsF(font).height() * 3};
}

} // namespace

InlineObjects::InlineObjects(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
}

void InlineObjects::setServices(const BodyServices *services)
{
    m_services = services;
    refresh();
}

void InlineObjects::refresh()
{
    m_images.clear();
}

QString InlineObjects::factWords(const QString &reference) const
{
    const QString known = m_services ? m_services->factText(reference) : QString();
    return known.isEmpty() ? reference : known;
}

QString InlineObjects::blockWords(const QString &reference) const
{
    const QString known = m_services ? m_services->blockTitle(reference) : QString();
    return known.isEmpty() ? reference : known;
}

QString InlineObjects::words(const QTextCharFormat &format) const
{
    switch (objectOf(format)) {
    case BodyObject::Reference:
        return text::isBlockReference(textOf(format)) ? blockWords(textOf(format))
                                                      : factWords(textOf(format));
    case BodyObject::Block:
        return blockWords(textOf(format));
    case BodyObject::Image:
        return textOf(format);
    default:
        return {};
    }
}

bool InlineObjects::isKnown(const QTextCharFormat &format) const
{
    return !m_services || words(format) != textOf(format);
}

QImage InlineObjects::imageOf(const QTextCharFormat &format)
{
    const QString url = format.stringProperty(ImageUrlProperty);
    if (!m_services)
        return {};
    const auto known = m_images.constFind(url);
    if (known != m_images.constEnd())
        return *known;
    const double scale = m_widget ? m_widget->devicePixelRatioF() : 1;
    QImage image = m_services->image(url, qRound(widestImage * scale));
    if (image.width() > widestImage * scale)
        image = image.scaledToWidth(qRound(widestImage * scale), Qt::SmoothTransformation);
    if (image.height() > highestImage * scale)
        image = image.scaledToHeight(qRound(highestImage * scale), Qt::SmoothTransformation);
    image.setDevicePixelRatio(scale);
    m_images.insert(url, image);
    return image;
}

double InlineObjects::widest(const QTextDocument *document, int position) const
{
    const QTextBlockFormat block = document->findBlock(position).blockFormat();
    const double page = document->textWidth() > 0 ? document->textWidth() : 600;
    return std::max(60.0, page - 2 * document->documentMargin() - block.leftMargin() -
                              block.rightMargin() - 2);
}

QSizeF InlineObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const QTextCharFormat object = format.toCharFormat();
    const QFont font = document->defaultFont();
    const QFontMetricsF metrics(font);
    const double most = widest(document, position);
    switch (objectOf(object)) {
    case BodyObject::Reference:
        return {std::min(most, metrics.horizontalAdvance(words(object)) + 2 * chipPadding),
                metrics.height() + 2};
    case BodyObject::Block:
        return {most, metrics.height() * 2.4 + space};
    case BodyObject::Rule:
        return {most, double(space)};
    case BodyObject::Image: {
        const QImage image = imageOf(object);
        const QSizeF size = image.isNull() ? missingImageSize(font) : image.deviceIndependentSize();
        return size.width() > most ? size * (most / size.width()) : size;
    }
    case BodyObject::None:
        break;
    }
    return {};
}

void InlineObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                               const QTextFormat &format)
{
    const QTextCharFormat object = format.toCharFormat();
    QFont font = document->defaultFont();
    if (objectOf(object) == BodyObject::Reference) {
        font.setBold(object.fontWeight() >= QFont::DemiBold);
        font.setItalic(object.fontItalic());
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    switch (objectOf(object)) {
    case BodyObject::Reference:
        drawChip(painter, rect, object, font);
        break;
    case BodyObject::Block:
        drawBlock(painter, rect, object, font);
        break;
    case BodyObject::Image:
        drawImage(painter, rect, object, font);
        break;
    case BodyObject::Rule:
        drawRule(painter, rect);
        break;
    case BodyObject::None:
        break;
    }
    painter->restore();
}

// A missing value is told by the dashed frame and the question mark, not by colour alone.
void InlineObjects::drawChip(QPainter *painter, const QRectF &rect, const QTextCharFormat &format,
                             const QFont &font)
{
    const QPalette palette = m_widget ? m_widget->palette() : QPalette();
    const ThemeColors &colors = themeColors(palette);
    const bool known = isKnown(format);
    QColor ground = known ? colors.accent : colors.warning;
    QPen frame(ground, 1, known ? Qt::SolidLine : Qt::DashLine);
    ground.setAlpha(28);
    painter->setPen(frame);
    painter->setBrush(ground);
    const QRectF body = rect.adjusted(1.5, 0.5, -1.5, -0.5);
    painter->drawRoundedRect(body, body.height() / 2, body.height() / 2);
    const QFontMetricsF metrics(font);
    painter->setPen(palette.color(QPalette::Text));
    const QString shown =
        metrics.elidedText(words(format), Qt::ElideRight, rect.width() - 2 * chipPadding + 1);
    painter->drawText(QPointF(rect.left() + chipPadding, rect.bottom() - metrics.descent() - 0.5),
                      shown);
}

void InlineObjects::drawBlock(QPainter *painter, const QRectF &rect, const QTextCharFormat &format,
                              const QFont &font)
{
    const QPalette palette = m_widget ? m_widget->palette() : QPalette();
    const ThemeColors &colors = themeColors(palette);
    QColor ground = colors.accent;
    ground.setAlpha(18);
    painter->setPen(QPen(isKnown(format) ? colors.border : colors.warning, 1,
                         isKnown(format) ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(ground);
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, cornerRadius, cornerRadius);
    const int side = 20;
    const QRect place(int(box.left()) + spaceWide - spaceTiny, int(box.center().y()) - side / 2, side,
                      side);
    icon(QStringLiteral("block"), IconTint::Accent).paint(painter, place);
    const QRectF words = box.adjusted(spaceWide + side + spaceTiny, 0, -space, 0);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(palette.color(QPalette::Text));
    const QRectF upper = words.adjusted(0, spaceTiny, 0, -box.height() / 2 + 1);
    const QRectF lower = words.adjusted(0, box.height() / 2 + 1, 0, -spaceTiny);
    painter->drawText(
        upper, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetricsF(strong).elidedText(blockWords(textOf(format)), Qt::ElideRight, upper.width()));
    painter->setFont(typeFont(TypeScale::Small));
    painter->setPen(colors.muted);
    painter->drawText(lower, Qt::AlignLeft | Qt::AlignTop, u"{{" + textOf(format) + u"}}");
}

void InlineObjects::drawImage(QPainter *painter, const QRectF &rect, const QTextCharFormat &format,
                              const QFont &font)
{
    const QPalette palette = m_widget ? m_widget->palette() : QPalette();
    const ThemeColors &colors = themeColors(palette);
    const QImage image = imageOf(format);
    if (!image.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(rect, image);
        return;
    }
    painter->setPen(QPen(colors.fieldBorder, 1, Qt::DashLine));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    painter->setPen(colors.muted);
    painter->setFont(font);
    const QString name =
        textOf(format).isEmpty() ? format.stringProperty(ImageUrlProperty) : textOf(format);
    //: Stands where an image cannot be shown; %1 is its description.
    const QString words = Tr::tr("Image: %1").arg(name);
    painter->drawText(rect.adjusted(space, space, -space, -space), Qt::AlignCenter | Qt::TextWordWrap,
                      words);
}

void InlineObjects::drawRule(QPainter *painter, const QRectF &rect)
{
    const ThemeColors &colors = themeColors(m_widget ? m_widget->palette() : QPalette());
    painter->setPen(QPen(colors.fieldBorder, 1.5));
    const double middle = std::round(rect.center().y());
    painter->drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
}

} // namespace gaceta::ui
