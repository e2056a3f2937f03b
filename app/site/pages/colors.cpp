#include "app/site/pages/colors.h"

#include "app/core/rules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gaceta::site {

namespace {

constexpr double wanted = 4.5;
// Bright letters on a dark ground glimmer when the contrast is only just enough.
constexpr double wantedOnDark = 6;
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

// Towards black by that share; keeps the hue.
QByteArray darker(const QByteArray &color, double share)
{
    Rgb parts = parse(color);
    for (double &part : parts)
        part *= 1 - share;
    return text(parts);
}

// Towards white by that share. Its light is turned up first: white alone would leave only a grey of it.
QByteArray lighter(const QByteArray &color, double share)
{
    Rgb parts = parse(color);
    for (double &part : parts) {
        part = std::min(1.0, part * (1 + 1.2 * share));
        part += (1 - part) * share * (0.4 + 0.6 * share);
    }
    return text(parts);
}

bool isReadable(const QByteArray &color, const QList<QByteArray> &backgrounds, double ratio)
{
    return std::ranges::all_of(
        backgrounds, [&](const QByteArray &background) { return contrast(color, background) >= ratio; });
}

QByteArray readableOnLight(const QByteArray &color, const QList<QByteArray> &backgrounds)
{
    for (int step = 0; step < 50; ++step) {
        if (const QByteArray one = darker(color, step / 50.0); isReadable(one, backgrounds, wanted))
            return one;
    }
    return QByteArrayLiteral("#000000");
}

QByteArray readableOnDark(const QByteArray &color, const QList<QByteArray> &backgrounds)
{
    for (int step = 0; step < 50; ++step) {
        if (const QByteArray one = lighter(color, step / 50.0);
            isReadable(one, backgrounds, wantedOnDark))
            return one;
    }
    return white;
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
    colors.accent = readableOnLight(base, theme.lightBackgrounds() + QList<QByteArray>{white});
    colors.accentDark = readableOnDark(dark, theme.darkBackgrounds() + QList<QByteArray>{nearBlack});
    colors.onAccent = textOn(colors.accent);
    colors.onAccentDark = textOn(colors.accentDark);
    return colors;
}

} // namespace gaceta::site
