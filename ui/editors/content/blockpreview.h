#pragma once
// What a block in a text will print, in the words of the site's language: a line for each item.

#include "ui/editors/content/newsroomcontent.h"

namespace gaceta::ui {

// For "schools:key", "stats:group", "news:what n" and "contacts:group". Of news, what is public now.
[[nodiscard]] QStringList blockPreview(const NewsroomContent &content, const QString &reference,
                                       const LanguageTag &language);

} // namespace gaceta::ui
