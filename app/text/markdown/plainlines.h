#pragma once
// Plain text from another program as lines of a body.

#include "app/text/markdown/bodyline.h"

namespace gaceta::text {

// As it is written: where blank lines part paragraphs, other line ends are line breaks; else each line
// is a paragraph.
[[nodiscard]] BodyLines linesOfPlainText(const QString &text);

// The same, with written-out lists as lists, and lines that a mail program broke at its margin joined.
[[nodiscard]] BodyLines structuredLinesOfPlainText(const QString &text);

} // namespace gaceta::text
