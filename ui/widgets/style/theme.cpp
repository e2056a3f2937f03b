#include "ui/widgets/style/theme.h"

#include <QApplication>

namespace gaceta::ui {

static ThemeColors lightColors()
{
    ThemeColors c;
    c.window = QColor(0xf6f1ea);
    c.rail = QColor(0xeee5d9);
    c.surface = QColor(0xfffdfa);
    c.field = QColor(0xffffff);
    c.hover = QColor(0xf4ece1);
    c.selected = QColor(0xfbe5d6);
    c.border = QColor(0xe3d9cb);
    c.fieldBorder = QColor(0x948572);
    c.text = QColor(0x2b2420);
    c.muted = QColor(0x675a4f);
    c.accent = QColor(0x9c3f1f);
    c.accentHover = QColor(0x833216);
    c.onAccent = QColor(0xffffff);
    c.link = QColor(0x8f3817);
    c.success = QColor(0x1d653f);
    c.successGround = QColor(0xe1f1e6);
    c.warning = QColor(0x7a4c00);
    c.warningGround = QColor(0xfcefd2);
    c.danger = QColor(0xab241c);
    c.dangerGround = QColor(0xfde7e4);
    c.info = QColor(0x1d5a7c);
    c.infoGround = QColor(0xe2eef6);
    c.mark = QColor(0xffe08a);
    return c;
}

static ThemeColors darkColors()
{
    ThemeColors c;
    c.window = QColor(0x1b1815);
    c.rail = QColor(0x151210);
    c.surface = QColor(0x23201c);
    c.field = QColor(0x1a1714);
    c.hover = QColor(0x2f2a25);
    c.selected = QColor(0x472f20);
    c.border = QColor(0x3b342d);
    c.fieldBorder = QColor(0x8a7c6c);
    c.text = QColor(0xf2eae1);
    c.muted = QColor(0xbcad9e);
    c.accent = QColor(0xf0a07a);
    c.accentHover = QColor(0xf7b798);
    c.onAccent = QColor(0x2a1206);
    c.link = QColor(0xf3ab87);
    c.success = QColor(0x86d3a5);
    c.successGround = QColor(0x1c3527);
    c.warning = QColor(0xecc06c);
    c.warningGround = QColor(0x3b2e15);
    c.danger = QColor(0xffa599);
    c.dangerGround = QColor(0x45211d);
    c.info = QColor(0x93cbec);
    c.infoGround = QColor(0x1a3241);
    c.mark = QColor(0x6b5310);
    return c;
}

const ThemeColors &themeColors(Shade shade)
{
    static const ThemeColors light = lightColors();
    static const ThemeColors dark = darkColors();
    return shade == Shade::Light ? light : dark;
}

Shade shadeOf(const QPalette &palette)
{
    // Inside a scroll area the style sheet leaves a transparent ground, which would count as black.
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const int lightness = ground.alpha() == 0 ? 128 : ground.lightness();
    return lightness < text.lightness() ? Shade::Dark : Shade::Light;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return themeColors(shadeOf(palette));
}

QPalette paletteOf(Shade shade)
{
    const ThemeColors &c = themeColors(shade);
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.field);
    palette.setColor(QPalette::AlternateBase, c.hover);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.surface);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.fieldBorder);
    palette.setColor(QPalette::Shadow, c.border);
    QColor disabled = c.muted;
    disabled.setAlphaF(0.65F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

QFont typeFont(TypeScale scale)
{
    QFont font = QApplication::font();
    const double size = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    switch (scale) {
    case TypeScale::Small:
        font.setPointSizeF(size * 0.9);
        break;
    case TypeScale::Body:
        break;
    case TypeScale::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TypeScale::Title:
        font.setPointSizeF(size * 1.25);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeScale::Display:
        font.setPointSizeF(size * 1.9);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

} // namespace gaceta::ui
