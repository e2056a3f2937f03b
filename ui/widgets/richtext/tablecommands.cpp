#include "ui/widgets/richtext/tablecommands.h"

#include "ui/widgets/richtext/documentbuilder.h"
#include "ui/widgets/richtext/documentformat.h"
#include "ui/widgets/richtext/documentreader.h"

#include <QTextTable>

namespace gaceta::ui {

namespace {

// New cells get the shape of one that is there (its alignment).
void shapeCell(const QTextTable &table, int row, int column, const QTextTableCell &like)
{
    QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat format = like.firstCursorPosition().blockFormat();
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(QTextCharFormat());
}

void setEqualWidths(QTextTable &table)
{
    QTextTableFormat format = table.format();
    const double share = 100.0 / std::max(1, table.columns());
    format.setColumnWidthConstraints(
        QList<QTextLength>(table.columns(), QTextLength(QTextLength::PercentageLength, share)));
    table.setFormat(format);
}

} // namespace

void insertTable(QTextCursor &cursor, int rows, int columns)
{
    if (cursor.currentTable())
        return;
    text::BodyLine line;
    line.kind = text::BodyLine::Kind::Table;
    line.table.columns = QList<text::ColumnAlignment>(columns, text::ColumnAlignment::None);
    line.table.rows =
        QList<QList<text::InlineRuns>>(rows, QList<text::InlineRuns>(columns, text::InlineRuns()));
    cursor.beginEditBlock();
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
    const int before = cursor.position();
    writeLines(cursor, {line});
    cursor.setBlockFormat(blockFormatOf({}));
    cursor.endEditBlock();
    cursor.setPosition(before + 1);
}

void insertRow(const QTextCursor &cursor, TableSide side)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const int at = table->cellAt(cursor).row();
    // Nothing goes above the header.
    const int row = side == TableSide::After || at == 0 ? at + 1 : at;
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    table->insertRows(row, 1);
    for (int column = 0; column < table->columns(); ++column)
        shapeCell(*table, row, column, table->cellAt(row == at ? at + 1 : at, column));
    edit.endEditBlock();
}

void insertColumn(const QTextCursor &cursor, TableSide side)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const int at = table->cellAt(cursor).column();
    const int column = side == TableSide::After ? at + 1 : at;
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    table->insertColumns(column, 1);
    for (int row = 0; row < table->rows(); ++row)
        shapeCell(*table, row, column, table->cellAt(row, column == at ? at + 1 : at));
    setEqualWidths(*table);
    edit.endEditBlock();
}

void removeRow(const QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const int row = table->cellAt(cursor).row();
    if (table->rows() == 1)
        removeTable(cursor);
    else if (row > 0)
        table->removeRows(row, 1);
}

void removeColumn(const QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    if (table->columns() == 1) {
        removeTable(cursor);
        return;
    }
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    table->removeColumns(table->cellAt(cursor).column(), 1);
    setEqualWidths(*table);
    edit.endEditBlock();
}

void removeTable(const QTextCursor &cursor)
{
    if (QTextTable *table = cursor.currentTable())
        table->removeRows(0, table->rows());
}

void moveToNextCell(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    const bool lastColumn = cell.column() + 1 == table->columns();
    if (lastColumn && cell.row() + 1 == table->rows())
        insertRow(cursor, TableSide::After);
    const int row = lastColumn ? cell.row() + 1 : cell.row();
    const int column = lastColumn ? 0 : cell.column() + 1;
    cursor = table->cellAt(row, column).lastCursorPosition();
}

bool moveToPreviousCell(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    const QTextTableCell cell = table->cellAt(cursor);
    if (cell.row() == 0 && cell.column() == 0)
        return false;
    const int row = cell.column() == 0 ? cell.row() - 1 : cell.row();
    const int column = cell.column() == 0 ? table->columns() - 1 : cell.column() - 1;
    cursor = table->cellAt(row, column).lastCursorPosition();
    return true;
}

void moveToCellBelow(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    if (cell.row() + 1 < table->rows()) {
        cursor = table->cellAt(cell.row() + 1, cell.column()).lastCursorPosition();
        return;
    }
    cursor.setPosition(table->lastPosition() + 1);
}

} // namespace gaceta::ui
