#pragma once
// The inline nodes of CommonMark as runs.

#include "app/text/commonmark.h"
#include "app/text/markdown/inlinerun.h"

namespace gaceta::text {

// Nothing where the editor has no way to show the text without losing something of it.
[[nodiscard]] std::optional<InlineRuns> readInlines(const cmark_node *parent);

} // namespace gaceta::text
