#pragma once
// The beginning of a text for lists and search engines: whole sentences, never cut in the middle of one
// as long as there is another way.

#include "app/text/plaintext.h"

#include <QString>

namespace gaceta::text {

// Where a sentence that begins at `from` ends: after its full stop and closing quotes. The end of the
// text where there is none. Abbreviations of English and Spanish do not end one.
[[nodiscard]] qsizetype sentenceEnd(QStringView plain, qsizetype from);

// As many whole sentences of the paragraphs as fit into `words` words; where not even the first fits,
// its words with an ellipsis.
[[nodiscard]] QString excerpt(QByteArrayView markdown, int words, const ChipText &chipText = {});
[[nodiscard]] QString excerptOfPlain(QStringView plain, int words);

} // namespace gaceta::text
