#pragma once
// The organisation's colour, made readable on the theme's backgrounds (WCAG 2.2: 4.5 to 1 for text).

#include "app/site/theme.h"

#include <QByteArray>
#include <QString>

namespace gaceta::site {

struct SiteColors // "#rrggbb"
{
    QByteArray accent;
    QByteArray onAccent;
    QByteArray accentDark;
    QByteArray onAccentDark;
    QByteArray highlight;
};

// An empty or unusable `brand`: the theme's own.
[[nodiscard]] SiteColors siteColors(const Theme &theme, const QString &brand);

} // namespace gaceta::site
