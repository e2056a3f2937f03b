#pragma once
// The last part of an item's web address: lower-case ASCII letters, digits and single hyphens, 1 to 80
// characters, no hyphen at either end.

#include <QString>

namespace gaceta {

inline constexpr int maximumSlugLength = 80;

[[nodiscard]] bool isSlug(QStringView text);

// The slug a title gives: accents dropped (ñ gives n), everything else that is no letter or digit
// becomes a hyphen, cut at a word. Empty where the title holds nothing of the kind (a title in Arabic,
// say).
[[nodiscard]] QString slugFromTitle(const QString &title);

} // namespace gaceta
