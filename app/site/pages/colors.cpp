#include "app/site/pages/colors.h"

#include "app/core/rules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gaceta::site {

namespace {

constexpr double wanted = 4.5;
const QByteArray white = QByteArrayLiteral("#ffffff");
const QByteArray nearBlack = QByteArrayLiteral("#10181a");

using Rgb = std::array<double, 3>; // 0..1

Rgb parse(const QByteArray &color)
{
    Rgb parts{};
    for (size_t i = 0; i < 3; ++i)
        parts[i] = color.mid(1 + 2 * qsizetype(i), 2).toInt(nullptr, 16) / 255.0;
    return parts;
}

QByteArray text(const Rgb &color)
{
    QByteArray hex = "#";
    for (const double part : color) {
        const int value = std::clamp(static_cast<int>(std::lround(part * 255)), 0, 255);
        hex += QByteArray::number(value, 16).rightJustified(2, '0');
    }
    return hex;
}

double luminance(const Rgb &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
}

// Towards black or white by that share; keeps the hue.
QByteArray mixed(const QByteArray &color, double target, double share)
{
    Rgb parts = parse(color);
    for (double &part : parts)
        part += (target - part) * share;
    return text(parts);
}

QByteArray readable(const QByteArray &color, const QList<QByteArray> &backgrounds, double target)
{
    for (int step = 0; step <= 50; ++step) {
        const QByteArray candidate = mixed(color, target, step / 50.0);
        if (std::ranges::all_of(backgrounds, [&](const QByteArray &background) {
                return contrast(candidate, background) >= wanted;
            }))
            return candidate;
    }
    return target > 0.5 ? white : QByteArrayLiteral("#000000");
}

QByteArray textOn(const QByteArray &color)
{
    return contrast(white, color) >= wanted ? white : nearBlack;
}

} // namespace

double contrast(const QByteArray &first, const QByteArray &second)
{
    const double one = luminance(parse(first));
    const double other = luminance(parse(second));
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

SiteColors siteColors(const Theme &theme, const QString &brand)
{
    const auto option = [&theme](const char *key, const QByteArray &fallback) {
        const QByteArray value = theme.options().value(key);
        return isHexColor(QString::fromUtf8(value)) ? value : fallback;
    };
    SiteColors colors;
    colors.highlight = option("highlight", "#f2b544");
    const bool own = isHexColor(brand);
    const QByteArray base = own ? brand.toLower().toLatin1() : option("accent", "#0b5c68");
    const QByteArray dark = own ? base : option("accent_dark", base);
    colors.accent = readable(base, theme.lightBackgrounds() + QList<QByteArray>{white}, 0);
    colors.accentDark = readable(dark, theme.darkBackgrounds() + QList<QByteArray>{nearBlack}, 1);
    colors.onAccent = textOn(colors.accent);
    colors.onAccentDark = textOn(colors.accentDark);
    return colors;
}

} // namespace gaceta::site
