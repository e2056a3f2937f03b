#pragma once
// What theme.json says. Reading it finds everything that is wrong with it at once.

#include "app/core/json/jsonnode.h"
#include "app/site/themes/themefault.h"
#include "app/site/themes/themeoption.h"

#include <optional>

namespace gaceta::site {

struct ThemeDescription
{
    QString name;
    std::optional<QList<ThemeOption>> options; // in the order of the file
    // "#rrggbb"; nothing where the file does not say.
    std::optional<QList<QByteArray>> lightBackgrounds;
    std::optional<QList<QByteArray>> darkBackgrounds;
    std::optional<QList<QByteArray>> lightTexts;
    std::optional<QList<QByteArray>> darkTexts;
    ThemeFaults faults;
};

[[nodiscard]] ThemeDescription readThemeDescription(const JsonNode &node);

} // namespace gaceta::site
