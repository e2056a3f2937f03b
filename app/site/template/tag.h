#pragma once
// One tag of a Mustache text, as it is written.

#include <string_view>

namespace gaceta::site {

struct Tag
{
    char sign = 0; // # ^ / ! > & = $ <, or { where its value is HTML, or 0
    std::string_view name;
    size_t begin = 0;
    size_t end = 0;

    // May stand alone on its line.
    [[nodiscard]] bool isBlock() const { return sign != 0 && sign != '{' && sign != '&'; }
};

// How many files may put each other in.
inline constexpr int maximumTemplateDepth = 16;

// The tag that begins there; false where it does not end.
[[nodiscard]] bool scanTag(std::string_view text, size_t begin, Tag &tag);

} // namespace gaceta::site
