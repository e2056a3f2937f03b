#pragma once
// Puts the lines of a body into a text document.

#include "app/text/markdown/bodyline.h"

#include <QTextCursor>

namespace gaceta::ui {

// Into an empty paragraph (that of an empty document). The cursor ends behind what was written.
void writeLines(QTextCursor &cursor, const text::BodyLines &lines);

// As a paste: in the middle of a paragraph the first line goes on with its text. In a table cell all of
// it becomes one line of text.
void insertLines(QTextCursor &cursor, const text::BodyLines &lines);

void insertRuns(QTextCursor &cursor, const text::InlineRuns &runs);

} // namespace gaceta::ui
