#include "ui/widgets/richtext/quotecommands.h"

#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/richtext/linecommands.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace gaceta::ui {

using text::BodyLine;

namespace {

const QString dash = QStringLiteral("\u2014 ");

BodyLine quoted(int depth)
{
    BodyLine line;
    line.quoteDepth = depth;
    return line;
}

bool goesOn(const QTextBlock &block, int depth)
{
    if (!block.isValid() || QTextCursor(block).currentTable())
        return false;
    return lineOf(block.blockFormat()).quoteDepth >= depth;
}

bool beginsAnew(const QTextBlock &block, int depth)
{
    const int breaks = lineOf(block.blockFormat()).breaksAt;
    return breaks > 0 && breaks <= depth;
}

// Where the words that name the speaker begin, from the dash; -1: nobody is named.
int speakerStart(const QTextBlock &last, bool isFirst)
{
    const QString text = last.text();
    const qsizetype inner = text.lastIndexOf(lineSeparator + dash);
    if (inner > 0 && !text.mid(inner + 1).contains(lineSeparator))
        return last.position() + static_cast<int>(inner);
    return text.startsWith(dash) && !isFirst ? last.position() : -1;
}

// Quotations above and below stay quotations of their own, with speakers of their own.
void setApart(const QTextBlock &first, const QTextBlock &last)
{
    const auto beginAnew = [](const QTextBlock &block) {
        QTextCursor cursor(block);
        changeLines(cursor, [](BodyLine &line) { line.breaksAt = 1; });
    };
    if (goesOn(first.previous(), 1))
        beginAnew(first);
    if (goesOn(last.next(), 1) && !beginsAnew(last.next(), 1))
        beginAnew(last.next());
}

} // namespace

Speaker speakerOf(const QString &line)
{
    const qsizetype comma = line.indexOf(QLatin1String(", "));
    if (comma < 0)
        return {line.trimmed(), {}};
    return {line.left(comma).trimmed(), line.mid(comma + 2).trimmed()};
}

QString lineOf(const Speaker &speaker)
{
    if (speaker.name.isEmpty() || speaker.title.isEmpty())
        return speaker.name + speaker.title;
    return speaker.name + QLatin1String(", ") + speaker.title;
}

std::optional<Quotation> quotationAt(const QTextCursor &cursor)
{
    QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const int depth = lineOf(first.blockFormat()).quoteDepth;
    if (depth == 0 || !goesOn(first, depth))
        return std::nullopt;
    while (!beginsAnew(first, depth) && goesOn(first.previous(), depth))
        first = first.previous();
    QTextBlock last = first;
    while (goesOn(last.next(), depth) && !beginsAnew(last.next(), depth))
        last = last.next();
    Quotation found{first.blockNumber(), last.blockNumber(), {}, {}};
    const int start = speakerStart(last, first == last);
    QTextCursor words(first);
    words.setPosition(start >= 0 ? start : last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    found.words = words.selectedText().remove(QChar::ObjectReplacementCharacter).simplified();
    if (start >= 0) {
        const QString line = last.text().mid(start - last.position()).remove(lineSeparator);
        found.speaker = speakerOf(line.mid(dash.size()));
    }
    return found;
}

void setSpeaker(QTextCursor &cursor, const Speaker &speaker)
{
    const std::optional<Quotation> found = quotationAt(cursor);
    if (!found || speaker == found->speaker)
        return;
    const QTextDocument *document = cursor.document();
    const QTextBlock last = document->findBlockByNumber(found->last);
    const int start = speakerStart(last, found->first == found->last);
    const QString line = lineOf(speaker);
    cursor.beginEditBlock();
    cursor.setPosition(last.position() + last.length() - 1);
    if (start < 0) {
        const int depth = lineOf(document->findBlockByNumber(found->first).blockFormat()).quoteDepth;
        cursor.insertBlock(blockFormatOf(quoted(depth)), QTextCharFormat());
        cursor.insertText(dash + line, QTextCharFormat());
    } else {
        const bool inner = document->characterAt(start) == lineSeparator;
        // The line goes with the break before it.
        cursor.setPosition(start + (line.isEmpty() ? (inner ? 0 : -1) : (inner ? 1 : 0)),
                           QTextCursor::KeepAnchor);
        cursor.insertText(line.isEmpty() ? QString() : dash + line, QTextCharFormat());
    }
    cursor.endEditBlock();
}

void makeQuotation(QTextCursor &cursor, const Speaker &speaker)
{
    cursor.beginEditBlock();
    const QTextDocument *document = cursor.document();
    const int start = cursor.selectionStart();
    // A selection of whole paragraphs ends where the next one begins.
    const int end = std::max(start, cursor.selectionEnd() - 1);
    changeLines(cursor, [](BodyLine &line) { line.quoteDepth = 1; });
    setApart(document->findBlock(start), document->findBlock(end));
    cursor.setPosition(end);
    setSpeaker(cursor, speaker);
    cursor.endEditBlock();
}

void insertQuotation(QTextCursor &cursor, const QString &words, const Speaker &speaker)
{
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    bool fresh = cursor.block().text().isEmpty();
    const int first = cursor.blockNumber() + (fresh ? 0 : 1);
    for (const QString &paragraph : words.split(u'\n', Qt::SkipEmptyParts)) {
        if (std::exchange(fresh, false))
            cursor.setBlockFormat(blockFormatOf(quoted(1)));
        else
            cursor.insertBlock(blockFormatOf(quoted(1)), QTextCharFormat());
        cursor.insertText(paragraph.trimmed(), QTextCharFormat());
    }
    setApart(cursor.document()->findBlockByNumber(first), cursor.block());
    setSpeaker(cursor, speaker);
    // What is written next is no part of it.
    if (!cursor.block().next().isValid())
        cursor.insertBlock(blockFormatOf({}), QTextCharFormat());
    cursor.endEditBlock();
}

} // namespace gaceta::ui
