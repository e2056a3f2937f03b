#include "app/core/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gaceta {

namespace {

constexpr int steps = 50;

using Rgb = std::array<double, 3>; // 0..1

Rgb parse(const QString &color)
{
    Rgb parts{};
    for (size_t i = 0; i < 3; ++i)
        parts[i] = QStringView(color).mid(1 + 2 * qsizetype(i), 2).toInt(nullptr, 16) / 255.0;
    return parts;
}

QString text(const Rgb &color)
{
    QString hex = u"#"_s;
    for (const double part : color) {
        const int value = std::clamp(static_cast<int>(std::lround(part * 255)), 0, 255);
        hex += QString::number(value, 16).rightJustified(2, u'0');
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
QString darker(const QString &color, double share)
{
    Rgb parts = parse(color);
    for (double &part : parts)
        part *= 1 - share;
    return text(parts);
}

// Towards white by that share. Its light is turned up first: white alone would leave only a grey of it.
QString lighter(const QString &color, double share)
{
    Rgb parts = parse(color);
    for (double &part : parts) {
        part = std::min(1.0, part * (1 + 1.2 * share));
        part += (1 - part) * share * (0.4 + 0.6 * share);
    }
    return text(parts);
}

} // namespace

double contrast(const QString &first, const QString &second)
{
    const double one = luminance(parse(first));
    const double other = luminance(parse(second));
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

bool isReadable(const QString &color, const QStringList &backgrounds, double ratio)
{
    return std::ranges::all_of(
        backgrounds, [&](const QString &background) { return contrast(color, background) >= ratio; });
}

QString darkenedFor(const QString &color, const QStringList &backgrounds, double ratio)
{
    for (int step = 0; step < steps; ++step) {
        if (const QString one = darker(color, double(step) / steps); isReadable(one, backgrounds, ratio))
            return one;
    }
    return u"#000000"_s;
}

QString lightenedFor(const QString &color, const QStringList &backgrounds, double ratio)
{
    for (int step = 0; step < steps; ++step) {
        if (const QString one = lighter(color, double(step) / steps);
            isReadable(one, backgrounds, ratio))
            return one;
    }
    return u"#ffffff"_s;
}

} // namespace gaceta
