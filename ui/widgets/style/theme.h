#pragma once
// The look: colours for light and dark (text on its ground keeps WCAG AA contrast), a scale of type, and
// the grid of 8 pixels that distances come from. Everything is in device-independent pixels.

#include <QColor>
#include <QFont>
#include <QPalette>

namespace gaceta::ui {

struct ThemeColors
{
    QColor window;      // behind everything
    QColor rail;        // the navigation
    QColor surface;     // lists and forms
    QColor field;       // inputs
    QColor hover;       // a row or button under the pointer
    QColor selected;    // a selected row
    QColor border;      // between surfaces
    QColor fieldBorder; // around inputs: 3:1 against the surface
    QColor text;
    QColor muted; // secondary text, still 4.5:1
    QColor accent;
    QColor accentHover;
    QColor onAccent; // text on accent
    QColor link;
    QColor success;
    QColor successGround;
    QColor warning;
    QColor warningGround;
    QColor danger;
    QColor dangerGround;
    QColor info;
    QColor infoGround;
    QColor mark; // ground of words found by a search
};

enum class Shade { Light, Dark };

[[nodiscard]] const ThemeColors &themeColors(Shade shade);
// Those that belong to a palette made by paletteOf(): what a delegate or a custom widget paints with.
[[nodiscard]] const ThemeColors &themeColors(const QPalette &palette);
[[nodiscard]] Shade shadeOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(Shade shade);

// Distances: half, one, two, three and four steps of the grid.
inline constexpr int spaceTiny = 4;
inline constexpr int space = 8;
inline constexpr int spaceWide = 16;
inline constexpr int spaceLarge = 24;
inline constexpr int spaceHuge = 32;
inline constexpr int cornerRadius = 6;

enum class TypeScale { Small, Body, Strong, Title, Display };

// The font of that step, made from the application's font (so that it follows the person's size).
[[nodiscard]] QFont typeFont(TypeScale scale);

} // namespace gaceta::ui
