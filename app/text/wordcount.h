#pragma once
// How long a text is.

#include <QByteArrayView>
#include <QStringView>

namespace gaceta::text {

// Words are what stands between spaces and dashes, where it holds a letter or a digit.
[[nodiscard]] qsizetype wordCount(QStringView plain);
// Of a body, without its markup. A chip counts as one word.
[[nodiscard]] qsizetype bodyWordCount(QByteArrayView markdown);

// At 220 words a minute, never less than one.
[[nodiscard]] int readingMinutes(qsizetype words);

} // namespace gaceta::text
