#pragma once
// How cmark is called, for this folder alone: which extensions, which options, and under which lock.

#include "app/text/commonmark.h"

namespace gaceta::text {

// The tree, with all of its memory from `memory`.
[[nodiscard]] cmark_node *parseWith(cmark_mem *memory, QByteArrayView utf8);

// Table, TableRow, TableCell, Strikethrough or Other.
[[nodiscard]] NodeKind extensionKind(const cmark_node *node);

} // namespace gaceta::text
