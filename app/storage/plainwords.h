#pragma once
// The readable words of a Markdown text, for the search index and its excerpts. Quick rather than exact:
// marks, addresses, chips and blocks fall away; what a chip prints is not known here.

#include <QByteArray>
#include <QString>

namespace gaceta::storage {

[[nodiscard]] QString plainWords(const QByteArray &markdown);

} // namespace gaceta::storage
