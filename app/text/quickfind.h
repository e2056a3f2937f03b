#pragma once
// Whether a long text holds a word with a colon in it ("gaceta:entry/"). Prose has few colons, so that
// looking for them first goes through thousands of bodies at the speed of the memory.

#include <QByteArrayView>

#include <cstring>

namespace gaceta::text {

// The word must hold a colon; letters must be the same, capital or small.
[[nodiscard]] inline bool holdsWordWithColon(QByteArrayView text, QByteArrayView word)
{
    const qsizetype before = word.indexOf(':');
    const char *const end = text.data() + text.size();
    for (const char *at = text.data(); at != end; ++at) {
        at = static_cast<const char *>(std::memchr(at, ':', static_cast<size_t>(end - at)));
        if (!at)
            return false;
        const qsizetype place = at - text.data() - before;
        if (place >= 0 && text.sliced(place).startsWith(word))
            return true;
    }
    return false;
}

} // namespace gaceta::text
