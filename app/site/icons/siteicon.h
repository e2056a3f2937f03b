#pragma once
// The small picture by which browsers and phones show the site: the organisation's initials on its
// colour, in every form that is asked for.

#include <QByteArray>
#include <QString>

#include <string>

namespace gaceta::site {

struct SiteIcon
{
    std::string initials; // one to three letters
    QByteArray ground;    // "#rrggbb"
    QByteArray letters;   // "#rrggbb", readable on it
};

// "PL" of "Partnership for Los Angeles Schools"; a name that is short as it is stays whole.
[[nodiscard]] std::string initialsOf(const QString &name);

enum class IconShape {
    Rounded, // with round corners, seen through around them
    Full     // to the edge, with the letters where any cut leaves them (a "maskable" icon)
};

[[nodiscard]] std::string iconSvg(const SiteIcon &icon);
// `size` pixels on each side.
[[nodiscard]] std::string iconPng(const SiteIcon &icon, int size, IconShape shape);
// The form that browsers ask for by themselves, with 16, 32 and 48 pixels.
[[nodiscard]] std::string iconIco(const SiteIcon &icon);

} // namespace gaceta::site
