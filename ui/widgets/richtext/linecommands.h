#pragma once
// What can be done to the paragraphs of a body: each function is one step that can be undone.

#include "app/text/markdown/bodyline.h"

#include <QTextCursor>

#include <functional>

namespace gaceta::ui {

// Changes every paragraph that the cursor's selection touches; table cells and source are left alone.
void changeLines(QTextCursor cursor, const std::function<void(text::BodyLine &)> &change);

void makeParagraph(const QTextCursor &cursor);
void makeHeading(const QTextCursor &cursor, int level);
void toggleList(const QTextCursor &cursor, text::BodyLine::Marker marker);
void toggleQuote(const QTextCursor &cursor);
[[nodiscard]] bool isInList(const QTextCursor &cursor);
// Deeper, and with it the items below that belong to it. Nothing to do for the first item of a list.
void indentItems(const QTextCursor &cursor);
// At the outermost level an item becomes a paragraph.
void outdentItems(const QTextCursor &cursor);

// Enter: goes on with the list or quote; leaves it from an empty line; a paragraph follows a heading.
void splitLine(QTextCursor &cursor);
// Backspace at the start of a line takes away what makes it special first. False: nothing special there.
[[nodiscard]] bool eraseLineStart(QTextCursor &cursor);
// After a space was typed: turns "## ", "- ", "1. " and "> " at the start of a paragraph into what they
// mean.
bool applyTypedMark(QTextCursor &cursor);

// Whether typing at the cursor would change text that is shown as source.
[[nodiscard]] bool touchesSource(const QTextCursor &cursor);

} // namespace gaceta::ui
