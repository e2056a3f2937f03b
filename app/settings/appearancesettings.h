#pragma once
// What the program looks like and which language it speaks.

#include "app/settings/setting.h"

namespace gaceta::settings {

enum class ColorScheme { System, Light, Dark };

} // namespace gaceta::settings

template <>
struct gaceta::EnumNames<gaceta::settings::ColorScheme>
{
    static constexpr std::array values{std::pair{gaceta::settings::ColorScheme::System, "system"},
                                       std::pair{gaceta::settings::ColorScheme::Light, "light"},
                                       std::pair{gaceta::settings::ColorScheme::Dark, "dark"}};
};

namespace gaceta::settings {

inline const Setting<ColorScheme> colorScheme{"appearance/colorScheme", ColorScheme::System};
inline const Setting<int> textSize{"appearance/textSize", 100};      // percent of the system's
inline const Setting<QString> uiLanguage{"appearance/language", {}}; // "en", "es"; empty: as the system

} // namespace gaceta::settings
