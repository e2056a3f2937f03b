#pragma once
// Who wrote the text that stands in one language, which is not who saved the item last.

#include "app/editing/newsroom.h"

namespace gaceta::editing {

// The author of the latest revision that changed the words of that language of an entry or a page; empty
// where nobody knows.
[[nodiscard]] Result<QString> lastWriter(const Newsroom &newsroom, ItemKind kind, const QString &item,
                                         const LanguageTag &language);

} // namespace gaceta::editing
