#pragma once
// What can be done to the table the cursor stands in. Without a table all of it does nothing.

#include <QTextCursor>

namespace gaceta::ui {

enum class TableSide { Before, After };

// With a header row; the cursor ends in the first cell.
void insertTable(QTextCursor &cursor, int rows, int columns);
void insertRow(const QTextCursor &cursor, TableSide side);
void insertColumn(const QTextCursor &cursor, TableSide side);
// The last row or column takes the table with it. The header row stays.
void removeRow(const QTextCursor &cursor);
void removeColumn(const QTextCursor &cursor);
void removeTable(const QTextCursor &cursor);

// Behind the last cell a new row is made.
void moveToNextCell(QTextCursor &cursor);
// False in front of the first cell.
[[nodiscard]] bool moveToPreviousCell(QTextCursor &cursor);
// Enter: the cell below, or the line behind the table.
void moveToCellBelow(QTextCursor &cursor);

} // namespace gaceta::ui
