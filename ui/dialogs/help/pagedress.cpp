#include "ui/dialogs/help/pagedress.h"

#include "ui/widgets/style/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace gaceta::ui {

static constexpr int lineSpacing = 132; // percent

namespace {

struct Piece
{
    int position;
    int length;
    QTextCharFormat format;
};

QTextCharFormat dressed(QTextCharFormat format, int headingLevel, const ThemeColors &colors)
{
    if (headingLevel > 0) {
        const QFont font = typeFont(headingLevel == 1 ? TypeScale::Display : TypeScale::Title);
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFontPointSize(font.pointSizeF());
        format.setFontWeight(QFont::DemiBold);
    } else if (format.fontWeight() > QFont::Normal) {
        format.setFontWeight(QFont::DemiBold);
    }
    if (format.fontFixedPitch()) { // `Ctrl+K` is a key
        format.clearProperty(QTextFormat::FontFixedPitch);
        format.clearProperty(QTextFormat::FontFamilies);
        format.setFontWeight(QFont::DemiBold);
        format.setBackground(colors.selected);
    }
    if (format.isAnchor()) {
        format.setForeground(colors.link);
        format.setFontUnderline(true);
    }
    return format;
}

// A list keeps together, and away from what follows it.
int spaceBelow(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    return list && list->itemNumber(block) + 1 < list->count() ? spaceTiny : space + spaceTiny;
}

QTextBlockFormat dressed(QTextBlockFormat format, int below, bool inTable)
{
    format.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(0);
    format.setBottomMargin(below);
    if (format.headingLevel() == 1) {
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(spaceWide);
    } else if (format.headingLevel() > 1) {
        format.setTopMargin(spaceWide + space);
        format.setBottomMargin(space);
    } else if (inTable) {
        format.setBottomMargin(0);
    }
    return format;
}

void dressBlocks(QTextDocument &document, const ThemeColors &colors)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<Piece> pieces;
        for (auto part = block.begin(); part != block.end(); ++part) {
            const QTextFragment fragment = part.fragment();
            pieces.append({fragment.position(), fragment.length(),
                           dressed(fragment.charFormat(), block.blockFormat().headingLevel(), colors)});
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(
            dressed(block.blockFormat(), spaceBelow(block), cursor.currentTable() != nullptr));
        for (const Piece &piece : pieces) {
            cursor.setPosition(piece.position);
            cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(piece.format);
        }
    }
}

void dressTables(QTextDocument &document, const ThemeColors &colors)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(colors.border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(space - 2);
        format.setCellSpacing(0);
        format.setTopMargin(space);
        format.setBottomMargin(spaceWide);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

} // namespace

void dressPage(QTextDocument &document, const ThemeColors &colors)
{
    document.setDocumentMargin(spaceLarge);
    document.setIndentWidth(spaceLarge + spaceTiny);
    dressBlocks(document, colors);
    dressTables(document, colors);
}

} // namespace gaceta::ui
