#pragma once
// How well colours can be read on each other (WCAG 2.2, 1.4.3), and the nearest ones that can. Colours
// are "#rrggbb".

#include <QStringList>

namespace gaceta {

// What text needs.
inline constexpr double textContrast = 4.5;
// Bright letters on a dark ground glimmer when the contrast is only just enough.
inline constexpr double darkTextContrast = 6;

// As WCAG defines it: 1 to 21.
[[nodiscard]] double contrast(const QString &first, const QString &second);
[[nodiscard]] bool isReadable(const QString &color, const QStringList &backgrounds,
                              double ratio = textContrast);

// The colour, turned towards black or white no further than needed; its hue stays.
[[nodiscard]] QString darkenedFor(const QString &color, const QStringList &backgrounds,
                                  double ratio = textContrast);
[[nodiscard]] QString lightenedFor(const QString &color, const QStringList &backgrounds,
                                   double ratio = textContrast);

} // namespace gaceta
