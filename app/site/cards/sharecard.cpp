#include "app/site/cards/sharecard.h"

#include "app/site/drawing/cairo.h"
#include "app/site/drawing/drawinglock.h"
#include "app/site/drawing/logopicture.h"
#include "app/site/images/photo.h"
#include "app/site/tr.h"

#include <algorithm>
#include <memory>

namespace gaceta::site {

namespace {

constexpr double margin = 80;
constexpr double barHeight = 18;
constexpr double logoSide = 84;
constexpr double titleTop = 150;
constexpr double titleBottom = shareHeight - 170;
constexpr int largestTitle = 76;
constexpr int smallestTitle = 40;

Layout textOf(cairo_t *cairo, const std::string &text, const std::string &language)
{
    Layout layout(pango_cairo_create_layout(cairo));
    // Every screen and printer has the same pixels here: no hinting to one of them.
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    PangoContext *context = pango_layout_get_context(layout.get());
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context, 72); // sizes in pixels
    pango_context_set_language(context, pango_language_from_string(language.c_str()));
    pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
    return layout;
}

void setFont(PangoLayout *layout, int size, PangoWeight weight)
{
    const Font font(pango_font_description_from_string("Noto Sans,Sans"));
    pango_font_description_set_weight(font.get(), weight);
    pango_font_description_set_absolute_size(font.get(), double(size) * PANGO_SCALE);
    pango_layout_set_font_description(layout, font.get());
}

int heightOf(PangoLayout *layout)
{
    int height = 0;
    pango_layout_get_pixel_size(layout, nullptr, &height);
    return height;
}

// As large as fits; the longest titles are cut.
void drawTitle(cairo_t *cairo, const ShareCard &card)
{
    const Layout layout = textOf(cairo, card.title, card.language);
    pango_layout_set_width(layout.get(), int(shareWidth - 2 * margin) * PANGO_SCALE);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout.get(), 0.88F);
    constexpr double room = titleBottom - titleTop;
    int size = largestTitle;
    setFont(layout.get(), size, PANGO_WEIGHT_BOLD);
    while (size > smallestTitle && heightOf(layout.get()) > room) {
        size -= 4;
        setFont(layout.get(), size, PANGO_WEIGHT_BOLD);
    }
    pango_layout_set_height(layout.get(), int(room) * PANGO_SCALE);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    setColor(cairo, card.foreground);
    cairo_move_to(cairo, margin, titleTop);
    pango_cairo_show_layout(cairo, layout.get());
}

void drawLine(cairo_t *cairo, const ShareCard &card, const std::string &text, int size, double left,
              double middle)
{
    const Layout layout = textOf(cairo, text, card.language);
    setFont(layout.get(), size, PANGO_WEIGHT_SEMIBOLD);
    pango_layout_set_width(layout.get(), int(shareWidth - margin - left) * PANGO_SCALE);
    pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    setColor(cairo, card.foreground);
    cairo_move_to(cairo, left, middle - heightOf(layout.get()) / 2.0);
    pango_cairo_show_layout(cairo, layout.get());
}

// On a plate of its own, whatever its colours are; false where there is none.
bool drawLogo(cairo_t *cairo, const QByteArray &png, double top)
{
    const LogoPicture logo(png);
    if (!logo.isDrawn())
        return false;
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_rectangle(cairo, margin, top, logoSide, logoSide);
    cairo_fill(cairo);
    constexpr double edge = 6;
    logo.draw(cairo, margin + edge, top + edge, logoSide - 2 * edge);
    return true;
}

Result<Surface> surfaceOf(const ShareCard &card)
{
    const DrawingLock alone;
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, shareWidth, shareHeight));
    const Canvas cairo(cairo_create(surface.get()));
    setColor(cairo.get(), card.background);
    cairo_paint(cairo.get());
    setColor(cairo.get(), card.highlight);
    cairo_rectangle(cairo.get(), 0, 0, shareWidth, barHeight);
    cairo_fill(cairo.get());
    drawLine(cairo.get(), card, card.label, 30, margin, 104);
    drawTitle(cairo.get(), card);
    setColor(cairo.get(), card.foreground, 0.35);
    cairo_rectangle(cairo.get(), margin, shareHeight - 146, shareWidth - 2 * margin, 2);
    cairo_fill(cairo.get());
    constexpr double footMiddle = shareHeight - 74;
    const bool hasLogo = drawLogo(cairo.get(), card.logo, footMiddle - logoSide / 2);
    drawLine(cairo.get(), card, card.name, 32, hasLogo ? margin + logoSide + 24 : margin, footMiddle);
    cairo_surface_flush(surface.get());
    if (cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS)
        return failure(ErrorCode::Internal, Tr::tr("A picture to share could not be drawn."),
                       QString::fromUtf8(cairo_status_to_string(cairo_status(cairo.get()))));
    return surface;
}

} // namespace

Result<QByteArray> drawn(const ShareCard &card)
{
    const Result<Surface> surface = surfaceOf(card);
    if (!surface)
        return failure(surface.error());
    const Result<Photo> photo =
        Photo::fromPixels(cairo_image_surface_get_data(surface->get()), shareWidth, shareHeight);
    if (!photo)
        return failure(photo.error());
    return photo->encoded(PhotoFormat::Jpeg);
}

} // namespace gaceta::site
