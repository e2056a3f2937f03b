#include "ui/widgets/richtext/documentbuilder.h"

#include "app/text/markdown/runs.h"
#include "ui/widgets/richtext/documentformat.h"

#include <QTextTable>

namespace gaceta::ui {

using text::BodyLine;
using text::BodyLines;
using text::InlineRun;
using Kind = BodyLine::Kind;

namespace {

Qt::Alignment alignmentOf(text::ColumnAlignment alignment)
{
    switch (alignment) {
    case text::ColumnAlignment::Center:
        return Qt::AlignHCenter;
    case text::ColumnAlignment::Right:
        return Qt::AlignRight;
    default:
        return Qt::AlignLeft;
    }
}

void writeTable(QTextCursor &cursor, const text::BodyTable &table, int source)
{
    const int rows = static_cast<int>(table.rows.size());
    const int columns = static_cast<int>(table.columns.size());
    QTextTable *made = cursor.insertTable(rows, columns, tableFormatOf(table, source));
    QTextBlockFormat cellFormat = blockFormatOf({});
    cellFormat.setTopMargin(0);
    cellFormat.setBottomMargin(0);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const text::ColumnAlignment alignment = table.columns.at(column);
            QTextCursor cell = made->cellAt(row, column).firstCursorPosition();
            QTextBlockFormat format = cellFormat;
            if (alignment != text::ColumnAlignment::None) {
                format.setProperty(AlignmentProperty, static_cast<int>(alignment));
                format.setAlignment(alignmentOf(alignment));
            }
            cell.setBlockFormat(format);
            insertRuns(cell, table.rows.at(row).at(column));
        }
    }
    cursor = made->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextBlock);
}

void writeContent(QTextCursor &cursor, const BodyLine &line)
{
    switch (line.kind) {
    case Kind::Paragraph:
    case Kind::Heading:
        insertRuns(cursor, line.runs);
        break;
    case Kind::Code:
    case Kind::Source:
        cursor.insertText(QString(line.text).replace(u'\n', lineSeparator), QTextCharFormat());
        break;
    case Kind::Rule:
        cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                          wideObjectFormat(BodyObject::Rule, QString()));
        break;
    case Kind::Block:
        cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                          wideObjectFormat(BodyObject::Block, line.text));
        break;
    case Kind::Table:
        break;
    }
}

QTextBlockFormat formatFor(BodyLine line)
{
    // Wide objects are told by their character; the line around them is a paragraph.
    if (line.kind == Kind::Rule || line.kind == Kind::Block)
        line.kind = Kind::Paragraph;
    return blockFormatOf(line);
}

text::InlineRuns oneLine(const BodyLines &lines)
{
    text::InlineRuns runs;
    const auto add = [&](const text::InlineRuns &more) {
        if (!runs.isEmpty())
            runs << InlineRun{InlineRun::Kind::Text, QStringLiteral(" ")};
        for (InlineRun run : more) {
            if (run.kind == InlineRun::Kind::LineBreak || run.kind == InlineRun::Kind::SoftBreak)
                run = {InlineRun::Kind::Text, QStringLiteral(" ")};
            runs << run;
        }
    };
    for (const BodyLine &line : lines) {
        if (line.kind == Kind::Paragraph || line.kind == Kind::Heading)
            add(line.runs);
        else if (line.kind == Kind::Code)
            add({InlineRun{InlineRun::Kind::Text, QString(line.text).replace(u'\n', u' ')}});
        for (const QList<text::InlineRuns> &row : line.table.rows) {
            for (const text::InlineRuns &cell : row)
                add(cell);
        }
    }
    return runs;
}

} // namespace

void insertRuns(QTextCursor &cursor, const text::InlineRuns &runs)
{
    for (const InlineRun &run : runs) {
        QString shown = run.text;
        if (run.kind == InlineRun::Kind::SoftBreak)
            shown = QStringLiteral(" ");
        else if (run.kind == InlineRun::Kind::LineBreak)
            shown = QString(lineSeparator);
        else if (run.kind == InlineRun::Kind::Image || run.kind == InlineRun::Kind::Reference)
            shown = QString(QChar::ObjectReplacementCharacter);
        cursor.insertText(shown, charFormatOf(run));
    }
}

void writeLines(QTextCursor &cursor, const BodyLines &lines)
{
    bool fresh = true;
    for (const BodyLine &line : lines) {
        if (line.kind == Kind::Table) {
            writeTable(cursor, line.table, line.source);
            fresh = true;
            continue;
        }
        if (fresh)
            cursor.setBlockFormat(formatFor(line));
        else
            cursor.insertBlock(formatFor(line), QTextCharFormat());
        fresh = false;
        writeContent(cursor, line);
    }
}

void insertLines(QTextCursor &cursor, const BodyLines &lines)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlockFormat around = cursor.blockFormat();
    const bool one = lines.size() == 1 && lines.first().kind == Kind::Paragraph &&
                     lines.first().marker == BodyLine::Marker::None && lines.first().quoteDepth == 0;
    if (cursor.currentTable() || one) {
        insertRuns(cursor, oneLine(lines));
    } else if (!lines.isEmpty()) {
        const bool hasTail = !cursor.atBlockEnd();
        BodyLines rest = lines;
        if (!cursor.atBlockStart() && rest.first().kind == Kind::Paragraph &&
            rest.first().marker == BodyLine::Marker::None)
            insertRuns(cursor, rest.takeFirst().runs);
        if (hasTail) {
            cursor.insertBlock(around, QTextCharFormat());
            cursor.movePosition(QTextCursor::PreviousBlock);
            cursor.movePosition(QTextCursor::EndOfBlock);
        }
        if (!cursor.block().text().isEmpty() && !rest.isEmpty() && rest.first().kind != Kind::Table)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        writeLines(cursor, rest);
    }
    cursor.endEditBlock();
}

} // namespace gaceta::ui
