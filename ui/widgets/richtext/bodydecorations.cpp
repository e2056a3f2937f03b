#include "ui/widgets/richtext/bodydecorations.h"

#include "app/text/markdown/lineplaces.h"
#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextLayout>

namespace gaceta::ui {

using text::BodyLine;

BodyDecorations::BodyDecorations(QTextEdit *edit)
    : m_edit(edit)
{
}

QList<BodyDecorations::Place> BodyDecorations::visible() const
{
    QList<Place> places;
    const QAbstractTextDocumentLayout *layout = m_edit->document()->documentLayout();
    const QPointF scrolled(m_edit->horizontalScrollBar()->value(), m_edit->verticalScrollBar()->value());
    const double height = m_edit->viewport()->height();
    QTextBlock block = m_edit->cursorForPosition(QPoint(0, 0)).block();
    // A quote bar closes the gap to the paragraph above, so that one counts too.
    if (block.previous().isValid())
        block = block.previous();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block).translated(-scrolled);
        if (rect.top() > height)
            break;
        places << Place{block, rect};
    }
    return places;
}

void BodyDecorations::paintGrounds(QPainter *painter)
{
    QColor ground = themeColors(m_edit->palette()).muted;
    ground.setAlpha(24);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->setRenderHint(QPainter::Antialiasing);
    const double page = m_edit->document()->textWidth() - m_edit->document()->documentMargin();
    for (const Place &place : visible()) {
        const QTextBlockFormat format = place.block.blockFormat();
        const BodyLine::Kind kind = kindOf(format);
        if (kind != BodyLine::Kind::Code && kind != BodyLine::Kind::Source)
            continue;
        const double left = m_edit->document()->documentMargin() + format.leftMargin() - space - 2;
        const QRectF box(left - m_edit->horizontalScrollBar()->value(), place.rect.top() - spaceTiny - 2,
                         page - left, place.rect.height() + space + spaceTiny);
        painter->drawRoundedRect(box, cornerRadius, cornerRadius);
    }
}

void BodyDecorations::paintMarks(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = themeColors(m_edit->palette());
    const double margin = m_edit->document()->documentMargin() - m_edit->horizontalScrollBar()->value();
    QTextBlock before;
    double lastBottom = 0;
    for (const Place &place : visible()) {
        const BodyLine line = lineOf(place.block.blockFormat());
        const bool goesOn = before.isValid() && before.next() == place.block &&
                            lineOf(before.blockFormat()).quoteDepth > 0 && line.breaksAt != 1;
        for (int depth = 0; depth < line.quoteDepth; ++depth) {
            const double top = goesOn ? std::min(lastBottom, place.rect.top()) : place.rect.top();
            const QRectF bar(margin + depth * (spaceWide + spaceTiny) + spaceTiny, top, 3,
                             place.rect.bottom() - top);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.accent);
            painter->drawRect(bar);
        }
        if (line.marker != BodyLine::Marker::None)
            paintMarker(painter, place);
        before = place.block;
        lastBottom = place.rect.bottom();
    }
}

void BodyDecorations::paintMarker(QPainter *painter, const Place &place)
{
    const QTextLayout *layout = place.block.layout();
    if (layout->lineCount() == 0)
        return;
    const BodyLine line = lineOf(place.block.blockFormat());
    const QTextLine first = layout->lineAt(0);
    const QAbstractTextDocumentLayout *all = m_edit->document()->documentLayout();
    const QPointF origin =
        all->blockBoundingRect(place.block).topLeft() -
        QPointF(m_edit->horizontalScrollBar()->value(), m_edit->verticalScrollBar()->value());
    const bool rightToLeft = place.block.textDirection() == Qt::RightToLeft;
    const double baseline = origin.y() + first.y() + first.ascent();
    const double edge = rightToLeft ? origin.x() + first.naturalTextRect().right() + space
                                    : origin.x() + first.naturalTextRect().left() - space;
    painter->setFont(m_edit->document()->defaultFont());
    const QFontMetricsF metrics(painter->font());
    const QColor color = m_edit->palette().color(QPalette::Text);
    if (line.marker == BodyLine::Marker::Number) {
        const QString number = QString::number(numberOf(place.block)) + u'.';
        const double width = metrics.horizontalAdvance(number);
        painter->setPen(color);
        painter->drawText(QPointF(rightToLeft ? edge : edge - width, baseline), number);
        return;
    }
    const double radius = metrics.height() * 0.13;
    const QPointF center(edge + (rightToLeft ? spaceTiny : -spaceTiny),
                         baseline - metrics.xHeight() / 2);
    painter->setPen(QPen(color, 1.2));
    painter->setBrush(line.listDepth % 2 == 1 ? QBrush(color) : QBrush(Qt::NoBrush));
    painter->drawEllipse(center, radius, radius);
}

// All numbers at once, whenever the text has changed: an item's number depends on those above it.
int BodyDecorations::numberOf(const QTextBlock &block)
{
    const QTextDocument *document = m_edit->document();
    if (m_revision != document->revision()) {
        m_revision = document->revision();
        m_numbers.clear();
        text::BodyLines lines;
        for (QTextBlock each = document->begin(); each.isValid(); each = each.next()) {
            BodyLine line = lineOf(each.blockFormat());
            const bool empty = each.length() <= 1 && line.marker == BodyLine::Marker::None;
            line.source = each.blockNumber();
            line.kind = BodyLine::Kind::Paragraph;
            if (!empty)
                line.runs << text::InlineRun{text::InlineRun::Kind::Text, QStringLiteral("x")};
            lines << line;
        }
        for (const text::PlacedLine &placedLine : text::placed(lines).lines)
            m_numbers.insert(placedLine.line.source, placedLine.number);
    }
    return m_numbers.value(block.blockNumber(), 1);
}

} // namespace gaceta::ui
