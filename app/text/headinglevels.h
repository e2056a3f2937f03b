#pragma once
// The levels of a text's headings on a page: the first stands right below the page's own, and none skips
// a level, whatever the signs in the text say.

#include <algorithm>
#include <array>

namespace gaceta::text {

class HeadingLevels final
{
public:
    static constexpr int last = 6;

    explicit HeadingLevels(int first)
        : m_first(first)
    {
    }

    // What the next heading becomes that is written on this level.
    [[nodiscard]] int next(int written)
    {
        while (m_depth > 0 && m_written[m_depth - 1] >= written)
            --m_depth;
        m_written[m_depth++] = written;
        return std::min(m_first + static_cast<int>(m_depth) - 1, last);
    }

private:
    int m_first;
    std::array<int, last> m_written{}; // of the headings that the next may stand below; ever greater
    size_t m_depth = 0;
};

} // namespace gaceta::text
