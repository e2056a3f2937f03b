#pragma once
// Reads the lines of a body back from a text document.

#include "app/text/markdown/bodyline.h"

#include <QTextCursor>

class QTextBlock;
class QTextDocument;
class QTextTable;

namespace gaceta::ui {

[[nodiscard]] text::BodyLines readLines(const QTextDocument &document);
// What the cursor has selected; a table is taken whole unless the selection stays inside a cell.
[[nodiscard]] text::BodyLines readSelection(const QTextCursor &cursor);

[[nodiscard]] text::InlineRuns readRuns(const QTextBlock &block);
// The object a paragraph holds that takes a line of its own (a rule, a block chip).
[[nodiscard]] bool holdsWideObject(const QTextBlock &block);

} // namespace gaceta::ui
