#include "app/site/template/tag.h"

namespace gaceta::site {

static constexpr std::string_view signs = "#^/!>&=$<";
static constexpr std::string_view spaces = " \t\r\n";

bool scanTag(std::string_view text, size_t begin, Tag &tag)
{
    const bool triple = text.substr(begin, 3) == "{{{";
    const std::string_view closing = triple ? "}}}" : "}}";
    const size_t close = text.find(closing, begin);
    if (close == text.npos)
        return false;
    size_t at = begin + closing.size();
    tag.begin = begin;
    tag.end = close + closing.size();
    if (triple)
        tag.sign = '{';
    else if (at < close && signs.find(text[at]) != signs.npos)
        tag.sign = text[at++];
    const size_t first = text.find_first_not_of(spaces, at);
    const size_t last = text.find_last_not_of(spaces, close - 1);
    if (first < close && last >= first)
        tag.name = text.substr(first, last - first + 1);
    return true;
}

} // namespace gaceta::site
