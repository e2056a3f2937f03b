#pragma once
// Letters as searching and sorting see them: without case and accents.

#include <QString>

namespace gaceta::storage {

// One for one, so that places in the folded text are places in the text: "Año" gives "ano".
[[nodiscard]] QChar folded(QChar letter);
[[nodiscard]] QString folded(const QString &text);

// What a title is sorted by: folded, and without signs before the first letter or digit ("¿Qué…").
[[nodiscard]] QString sortKey(const QString &title);

// The words of a text as the search index takes them apart: runs of letters and digits.
[[nodiscard]] QStringList words(const QString &text);

} // namespace gaceta::storage
