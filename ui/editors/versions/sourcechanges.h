#pragma once
// What changed in the original since a translation was last said to be up to date.

#include "app/core/languageversion.h"
#include "app/editing/newsroom.h"
#include "ui/editors/form/difference.h"

#include <QList>

namespace gaceta::ui {

// The version the translation was made from, found among the item's saved states; nothing where none of
// them is it any more.
[[nodiscard]] std::optional<LanguageVersion> versionOfBasis(const editing::Newsroom &newsroom,
                                                            ItemKind kind, const QString &item,
                                                            const TranslationBasis &basis);

// Paragraph by paragraph. Without `before`, the paragraphs that the basis does not know.
[[nodiscard]] QList<Difference> sourceChanges(const std::optional<LanguageVersion> &before,
                                              const LanguageVersion &now, const TranslationBasis &basis);

} // namespace gaceta::ui
