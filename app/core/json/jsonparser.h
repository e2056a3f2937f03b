#pragma once
// Reads JSON text (RFC 8259, UTF-8) into a JsonNode.

#include "app/core/json/jsonnode.h"
#include "app/core/result.h"

namespace gaceta {

// Nothing Gaceta writes is deeper than 12; a file that goes beyond these is broken or hostile.
inline constexpr int maximumJsonDepth = 64;
inline constexpr int maximumJsonValues = 1'000'000; // in one tree

// The error (InvalidInput) names the line: cut off, no UTF-8, nested too deep, the same name twice in an
// object.
[[nodiscard]] Result<JsonNode> parseJson(const QByteArray &utf8);

} // namespace gaceta
