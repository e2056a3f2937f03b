#pragma once
// Where {{…}} references stand in a text, as the editor shows them: chips and block chips.

#include <QString>

#include <optional>

namespace gaceta::text {

struct ReferencePlace
{
    qsizetype position = 0;
    qsizetype length = 0; // with the braces
};

// The first reference at or after that position.
[[nodiscard]] std::optional<ReferencePlace> nextReference(const QString &text, qsizetype from = 0);
// Whether a reference (without braces) names a block, which takes a paragraph of its own, and no fact.
[[nodiscard]] bool isBlockReference(const QString &reference);

} // namespace gaceta::text
