#pragma once
// What two sequences of numbers have in common: Myers' shortest edit where they are much alike, the
// numbers that occur once in both ("patience") to cut them into such pieces where they are not.

#include <cstddef>
#include <span>
#include <vector>

namespace gaceta::text {

// before[beforeAt + i] == after[afterAt + i] for i below length.
struct CommonPart
{
    size_t beforeAt = 0;
    size_t afterAt = 0;
    size_t length = 0;
};

// In order, without overlap.
[[nodiscard]] std::vector<CommonPart> commonParts(std::span<const int> before,
                                                  std::span<const int> after);

} // namespace gaceta::text
