#pragma once
// Letters as searching and sorting see them: without case and accents.

#include <QSet>
#include <QString>

namespace gaceta::storage {

// One for one, so that places in the folded text are places in the text: "Año" gives "ano".
[[nodiscard]] QChar folded(QChar letter);
[[nodiscard]] QString folded(const QString &text);

// What a title is sorted by: folded, and without signs before the first letter or digit ("¿Qué…").
[[nodiscard]] QString sortKey(const QString &title);

// The words of a text: runs of letters and digits.
[[nodiscard]] QStringList words(const QString &text);

// What the search index knows a word by: folded, and without accents that are characters of their own.
[[nodiscard]] QString searchKey(const QString &word);

// The keys of all words of a text, each once.
[[nodiscard]] QSet<QString> searchKeys(const QString &text);

} // namespace gaceta::storage
