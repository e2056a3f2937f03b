#include "ui/widgets/richtext/linecommands.h"

#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/richtext/documentreader.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace gaceta::ui {

using text::BodyLine;
using Kind = BodyLine::Kind;
using Marker = BodyLine::Marker;

namespace {

constexpr int deepestList = 6;

void changeBlock(const QTextBlock &block, const std::function<void(BodyLine &)> &change)
{
    QTextCursor cursor(block);
    if (cursor.currentTable())
        return;
    BodyLine line = lineOf(block.blockFormat());
    if (line.kind == Kind::Source)
        return;
    const BodyLine before = line;
    change(line);
    if (line == before)
        return;
    line.runs = readRuns(block); // an image wants other line heights
    cursor.setBlockFormat(blockFormatOf(line));
}

QList<QTextBlock> selectedBlocks(const QTextCursor &cursor)
{
    QList<QTextBlock> blocks;
    const QTextDocument *document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const int end = cursor.selectionEnd();
    while (block.isValid() && (blocks.isEmpty() || block.position() < end)) {
        blocks << block;
        block = block.next();
    }
    return blocks;
}

void clearList(BodyLine &line)
{
    line.listDepth = 0;
    line.marker = Marker::None;
    line.start = 1;
    line.loose = false;
    line.breaksAt = 0;
}

int depthOf(const QTextBlock &block)
{
    return block.isValid() ? lineOf(block.blockFormat()).listDepth : 0;
}

bool isEmpty(const QTextBlock &block)
{
    return block.text().trimmed().isEmpty();
}

// Enter inside code stays inside, but a second one on an empty last line leaves it.
void splitCode(QTextCursor &cursor)
{
    const QString text = cursor.block().text();
    if (cursor.atBlockEnd() && text.endsWith(lineSeparator)) {
        cursor.deletePreviousChar();
        cursor.insertBlock(blockFormatOf({}), QTextCharFormat());
        return;
    }
    cursor.insertText(QString(lineSeparator));
}

// An empty line in a list or quote: one level out.
void leaveContainer(QTextCursor &cursor)
{
    const BodyLine line = lineOf(cursor.blockFormat());
    if (line.listDepth > 0)
        outdentItems(cursor);
    else
        changeLines(cursor, [](BodyLine &l) { l.quoteDepth = std::max(0, l.quoteDepth - 1); });
}

} // namespace

void changeLines(QTextCursor cursor, const std::function<void(BodyLine &)> &change)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : selectedBlocks(cursor))
        changeBlock(block, change);
    cursor.endEditBlock();
}

void makeParagraph(const QTextCursor &cursor)
{
    changeLines(cursor, [](BodyLine &line) {
        line.kind = Kind::Paragraph;
        line.level = 0;
        line.info.clear();
        line.quoteDepth = 0;
        clearList(line);
    });
}

void makeHeading(const QTextCursor &cursor, int level)
{
    changeLines(cursor, [level](BodyLine &line) {
        line.kind = Kind::Heading;
        line.level = level;
        clearList(line);
    });
}

void toggleList(const QTextCursor &cursor, Marker marker)
{
    const QList<QTextBlock> blocks = selectedBlocks(cursor);
    const bool all = std::all_of(blocks.begin(), blocks.end(), [marker](const QTextBlock &block) {
        return lineOf(block.blockFormat()).marker == marker;
    });
    changeLines(cursor, [&](BodyLine &line) {
        if (all) {
            clearList(line);
            return;
        }
        line.kind = Kind::Paragraph;
        line.level = 0;
        line.marker = marker;
        line.listDepth = std::max(1, line.listDepth);
    });
}

void toggleQuote(const QTextCursor &cursor)
{
    const bool quoted = lineOf(cursor.blockFormat()).quoteDepth > 0;
    changeLines(cursor, [quoted](BodyLine &line) { line.quoteDepth = quoted ? 0 : 1; });
}

bool isInList(const QTextCursor &cursor)
{
    return !cursor.currentTable() && lineOf(cursor.blockFormat()).listDepth > 0;
}

static void shiftItems(QTextCursor cursor, int step)
{
    QList<QTextBlock> blocks = selectedBlocks(cursor);
    // What is nested below the last item moves with it.
    const int depth = depthOf(blocks.last());
    for (QTextBlock next = blocks.last().next(); depthOf(next) > depth; next = next.next())
        blocks << next;
    cursor.beginEditBlock();
    for (const QTextBlock &block : std::as_const(blocks)) {
        changeBlock(block, [step](BodyLine &line) {
            if (line.listDepth == 0)
                return;
            line.listDepth = std::min(line.listDepth + step, deepestList);
            line.breaksAt = 0;
            if (line.listDepth == 0)
                clearList(line);
        });
    }
    cursor.endEditBlock();
}

void indentItems(const QTextCursor &cursor)
{
    const QTextBlock first = selectedBlocks(cursor).first();
    const int depth = depthOf(first);
    if (depth > 0 && depthOf(first.previous()) >= depth)
        shiftItems(cursor, 1);
}

void outdentItems(const QTextCursor &cursor)
{
    shiftItems(cursor, -1);
}

void splitLine(QTextCursor &cursor)
{
    const BodyLine line = lineOf(cursor.blockFormat());
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (line.kind == Kind::Code) {
        splitCode(cursor);
    } else if (isEmpty(cursor.block()) && (line.listDepth > 0 || line.quoteDepth > 0)) {
        leaveContainer(cursor);
    } else {
        BodyLine next = line;
        next.breaksAt = 0;
        if (line.kind == Kind::Heading && cursor.atBlockEnd())
            next.kind = Kind::Paragraph;
        const bool atStart = cursor.atBlockStart();
        cursor.insertBlock(blockFormatOf(next), typingFormat(cursor.charFormat()));
        if (atStart && line.kind == Kind::Heading) {
            // The empty line above a heading is a paragraph.
            changeBlock(cursor.block().previous(), [](BodyLine &l) { l.kind = Kind::Paragraph; });
        }
    }
    cursor.endEditBlock();
}

bool eraseLineStart(QTextCursor &cursor)
{
    if (cursor.hasSelection() || !cursor.atBlockStart() || cursor.currentTable())
        return false;
    const BodyLine line = lineOf(cursor.blockFormat());
    if (line.marker != Marker::None || line.listDepth > 0) {
        outdentItems(cursor);
        return true;
    }
    if (line.quoteDepth > 0) {
        changeLines(cursor, [](BodyLine &l) { --l.quoteDepth; });
        return true;
    }
    if (line.kind == Kind::Heading || (line.kind == Kind::Code && isEmpty(cursor.block()))) {
        changeLines(cursor, [](BodyLine &l) { l.kind = Kind::Paragraph; });
        return true;
    }
    const QTextBlock before = cursor.block().previous();
    if (before.isValid() && kindOf(before.blockFormat()) == Kind::Source) {
        if (isEmpty(cursor.block()))
            return false;
        cursor.movePosition(QTextCursor::PreviousCharacter);
        return true;
    }
    return false;
}

bool applyTypedMark(QTextCursor &cursor)
{
    const BodyLine line = lineOf(cursor.blockFormat());
    if (line.kind != Kind::Paragraph || cursor.currentTable())
        return false;
    const QString typed = cursor.block().text().left(cursor.positionInBlock());
    static const QRegularExpression form(QStringLiteral("^(?:(#{1,6})|([-*+])|([0-9]{1,9})[.)]|(>)) $"));
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch() || (line.marker != Marker::None && !match.hasCaptured(4)))
        return false;
    cursor.beginEditBlock();
    QTextCursor mark = cursor;
    mark.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    mark.removeSelectedText();
    changeLines(cursor, [&](BodyLine &l) {
        if (!match.captured(1).isEmpty()) {
            l.kind = Kind::Heading;
            l.level = static_cast<int>(match.capturedLength(1));
            clearList(l);
        } else if (!match.captured(2).isEmpty() || !match.captured(3).isEmpty()) {
            l.marker = match.captured(2).isEmpty() ? Marker::Number : Marker::Bullet;
            l.start = match.captured(2).isEmpty() ? match.captured(3).toInt() : 1;
            l.listDepth = 1;
        } else {
            ++l.quoteDepth;
        }
    });
    cursor.endEditBlock();
    return true;
}

bool touchesSource(const QTextCursor &cursor)
{
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    const auto isSource = [](const QTextBlock &b) { return kindOf(b.blockFormat()) == Kind::Source; };
    // A selection may take a source block away as a whole.
    const bool wholeFirst = cursor.hasSelection() && cursor.selectionStart() == first.position() &&
                            cursor.selectionEnd() >= first.position() + first.length() - 1;
    const bool wholeLast = cursor.hasSelection() &&
                           cursor.selectionEnd() == last.position() + last.length() - 1 &&
                           cursor.selectionStart() <= last.position();
    return (isSource(first) && !wholeFirst) || (isSource(last) && !wholeLast);
}

} // namespace gaceta::ui
