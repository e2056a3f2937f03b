#include "app/site/icons/siteicon.h"

#include "app/site/drawing/cairo.h"
#include "app/site/drawing/drawinglock.h"
#include "app/site/template/values.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <numbers>

namespace gaceta::site {

namespace {

constexpr int mostLetters = 3;
constexpr double cornerPart = 0.22; // of the size
// A mask may cut away all but the inner four fifths (W3C, Web Application Manifest, "maskable").
constexpr double safePart = 0.8;

void drawGround(cairo_t *context, double size, IconShape shape)
{
    if (shape == IconShape::Full) {
        cairo_paint(context);
        return;
    }
    const double radius = size * cornerPart;
    const double quarter = std::numbers::pi / 2;
    cairo_arc(context, size - radius, radius, radius, -quarter, 0);
    cairo_arc(context, size - radius, size - radius, radius, 0, quarter);
    cairo_arc(context, radius, size - radius, radius, quarter, 2 * quarter);
    cairo_arc(context, radius, radius, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(context);
    cairo_fill(context);
}

// As large as fits into `room`, in the middle, by the ink of the letters.
void drawLetters(cairo_t *context, const std::string &letters, double size, double room)
{
    const Layout layout(pango_cairo_create_layout(context));
    const Font font(pango_font_description_from_string("Noto Sans, Sans Bold"));
    pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    pango_font_description_set_absolute_size(font.get(), room * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_text(layout.get(), letters.data(), static_cast<int>(letters.size()));
    PangoRectangle ink;
    pango_layout_get_pixel_extents(layout.get(), &ink, nullptr);
    if (ink.width <= 0 || ink.height <= 0)
        return;
    const double scale = std::min(room / ink.width, room * 0.62 / ink.height);
    cairo_translate(context, size / 2, size / 2);
    cairo_scale(context, scale, scale);
    cairo_move_to(context, -ink.x - ink.width / 2.0, -ink.y - ink.height / 2.0);
    pango_cairo_show_layout(context, layout.get());
}

void appendNumber(std::string &target, uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        target += static_cast<char>(number >> (8 * i) & 0xff);
}

} // namespace

std::string initialsOf(const QString &name)
{
    const QString line = name.simplified();
    if (!line.isEmpty() && line.size() <= mostLetters)
        return line.toStdString();
    QString initials;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        // What is written small ("for", "de") is no part of an abbreviation.
        if (initials.size() < 2 && word.front().isLetterOrNumber() && !word.front().isLower())
            initials += word.front();
    }
    if (initials.isEmpty() && !line.isEmpty())
        initials = line.front().toUpper();
    return initials.toStdString();
}

std::string iconSvg(const SiteIcon &icon)
{
    const int size = icon.initials.size() > 2 ? 20 : icon.initials.size() > 1 ? 25 : 32;
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\">"
                      "<rect width=\"48\" height=\"48\" rx=\"10.5\" fill=\"" +
                      icon.ground.toStdString() + "\"/>";
    svg += "<text x=\"24\" y=\"24\" dy=\".36em\" text-anchor=\"middle\" "
           "font-family=\"system-ui,sans-serif\" "
           "font-weight=\"700\" font-size=\"" +
           std::to_string(size) + "\" fill=\"" + icon.letters.toStdString() + "\">";
    appendEscaped(svg, icon.initials);
    return svg + "</text></svg>\n";
}

std::string iconPng(const SiteIcon &icon, int size, IconShape shape)
{
    const DrawingLock alone;
    const Surface surface(cairo_image_surface_create(
        shape == IconShape::Full ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32, size, size));
    const Canvas context(cairo_create(surface.get()));
    setColor(context.get(), icon.ground);
    drawGround(context.get(), size, shape);
    setColor(context.get(), icon.letters);
    drawLetters(context.get(), icon.initials, size,
                size * (shape == IconShape::Full ? safePart * 0.75 : 0.75));
    cairo_surface_flush(surface.get());
    std::string png;
    cairo_surface_write_to_png_stream(surface.get(), appendBytes, &png);
    return png;
}

// A directory of PNG images, which every browser since 2007 reads.
std::string iconIco(const SiteIcon &icon)
{
    constexpr std::array sizes{16, 32, 48};
    constexpr uint32_t headSize = 6;
    constexpr uint32_t entrySize = 16;
    std::string ico;
    appendNumber(ico, 0, 2);
    appendNumber(ico, 1, 2);
    appendNumber(ico, sizes.size(), 2);
    std::string images;
    for (const int size : sizes) {
        const std::string png = iconPng(icon, size, IconShape::Rounded);
        appendNumber(ico, static_cast<uint32_t>(size), 1);
        appendNumber(ico, static_cast<uint32_t>(size), 1);
        appendNumber(ico, 0, 2); // no palette
        appendNumber(ico, 1, 2); // planes
        appendNumber(ico, 32, 2);
        appendNumber(ico, static_cast<uint32_t>(png.size()), 4);
        appendNumber(ico,
                     headSize + entrySize * static_cast<uint32_t>(sizes.size()) +
                         static_cast<uint32_t>(images.size()),
                     4);
        images += png;
    }
    return ico + images;
}

} // namespace gaceta::site
