#pragma once
// Runs brought into the one form in which two equal texts are equal values.

#include "app/text/markdown/inlinerun.h"

namespace gaceta::text {

// Joins runs of the same format, takes marks from the spaces at their edges (CommonMark cannot write
// them), drops spaces at the ends of lines and turns written-out references into references.
[[nodiscard]] InlineRuns normalised(const InlineRuns &runs);

// What a reader sees, references by their key.
[[nodiscard]] QString plainText(const InlineRuns &runs);

} // namespace gaceta::text
