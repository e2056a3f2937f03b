#pragma once
// Texts made comparable for finding: without case and without accents, so that "musica" finds "Música"
// and "ano" finds "año".

#include <QString>
#include <QStringView>

namespace gaceta::text {

[[nodiscard]] QString folded(QStringView text);

// Whether the text holds the words looked for, `wanted` being folded already.
[[nodiscard]] bool containsFolded(QStringView text, QStringView wanted);

} // namespace gaceta::text
