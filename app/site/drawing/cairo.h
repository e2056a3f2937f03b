#pragma once
// What cairo and Pango hand out, owned; and colours as the site writes them. For .cpp files alone: it
// brings in names of GLib.

#undef signals // a word of Qt and a name of GLib
#include <pango/pangocairo.h>

#include <QByteArray>

#include <memory>
#include <string>

namespace gaceta::site {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *value) const
    {
        Free(value);
    }
};
using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>>;
using Canvas = std::unique_ptr<cairo_t, Freed<cairo_destroy>>;
using Layout = std::unique_ptr<PangoLayout, Freed<g_object_unref>>;
using Font = std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>>;

// "#rrggbb"
inline void setColor(cairo_t *canvas, const QByteArray &color, double opacity = 1)
{
    const auto part = [&](int at) { return color.mid(at, 2).toInt(nullptr, 16) / 255.0; };
    cairo_set_source_rgba(canvas, part(1), part(3), part(5), opacity);
}

inline cairo_status_t appendBytes(void *target, const unsigned char *bytes, unsigned count)
{
    static_cast<std::string *>(target)->append(reinterpret_cast<const char *>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace gaceta::site
