#pragma once
// The words of a part of the tree, without its markup.

#include "app/text/commonmark.h"

#include <QByteArray>

namespace gaceta::text {

// The next node in reading order that lies within `root`; null after the last.
[[nodiscard]] const cmark_node *nextWithin(const cmark_node *node, const cmark_node *root);

// Text and code below `root` as one line; references are left out, breaks become spaces.
void appendLine(const cmark_node *root, QByteArray &out);

// The text without its references.
void appendWithoutReferences(QByteArrayView text, QByteArray &out);

} // namespace gaceta::text
