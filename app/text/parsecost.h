#pragma once
// Finds the texts that cmark 0.29 would take minutes for, so that nobody has to wait: it looks at every
// earlier sign of emphasis of a paragraph again at each link.

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gaceta::text {

// Nothing for every ordinary text. Else the text with its longest paragraphs cut into several at spaces:
// all of its words, but lines and columns are others.
[[nodiscard]] std::optional<QByteArray> withShorterParagraphs(QByteArrayView utf8);

} // namespace gaceta::text
