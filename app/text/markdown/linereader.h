#pragma once
// The block nodes of CommonMark as lines.

#include "app/text/commonmark.h"
#include "app/text/markdown/bodyline.h"

namespace gaceta::text {

// One block of the top level. Nothing where it has a shape that lines cannot have.
[[nodiscard]] std::optional<BodyLines> readBlock(const cmark_node *block);

} // namespace gaceta::text
