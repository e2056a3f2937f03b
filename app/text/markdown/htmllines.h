#pragma once
// Text from a word processor or a web page as lines of a body: headings, emphasis, links, lists, quotes
// and tables are taken, everything else is left behind.

#include "app/text/markdown/bodyline.h"

namespace gaceta::text {

// A level-1 heading becomes level 2: level 1 is the title of the item itself.
[[nodiscard]] BodyLines linesOfHtml(const QString &html);

} // namespace gaceta::text
