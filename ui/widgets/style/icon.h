#pragma once
// Gaceta's own icons (resources/icons/NAME.svg), tinted at the moment they are painted with a colour of
// the theme, so that they follow light and dark by themselves and are crisp at any scale.

#include <QIcon>

namespace gaceta::ui {

enum class IconTint { Text, Muted, Accent, OnAccent, Success, Warning, Danger };

// Disabled and selected modes are derived from the tint. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString &name, IconTint tint = IconTint::Text);

} // namespace gaceta::ui
