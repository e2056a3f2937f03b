#include "app/site/drawing/logopicture.h"

#include "app/site/images/photo.h"

#include <QBuffer>

#include <cairo.h>

#include <algorithm>

namespace gaceta::site {

QByteArray drawableLogo(const QByteArray &bytes, int widest)
{
    const Result<Photo> photo = Photo::read(bytes, widest);
    const Result<QByteArray> png =
        photo ? photo->encoded(PhotoFormat::Png) : Result<QByteArray>(failure(photo.error()));
    return png ? *png : QByteArray();
}

LogoPicture::LogoPicture(const QByteArray &png)
{
    QBuffer source;
    source.setData(png);
    source.open(QIODevice::ReadOnly);
    const auto read = [](void *from, unsigned char *data, unsigned int length) {
        const bool done =
            static_cast<QBuffer *>(from)->read(reinterpret_cast<char *>(data), length) == qint64(length);
        return done ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR;
    };
    const std::shared_ptr<cairo_surface_t> surface(
        cairo_image_surface_create_from_png_stream(read, &source), cairo_surface_destroy);
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return;
    m_surface = surface;
    m_width = cairo_image_surface_get_width(surface.get());
    m_height = cairo_image_surface_get_height(surface.get());
}

void LogoPicture::draw(cairo_t *canvas, double x, double y, double side) const
{
    const double scale = side / std::max(m_width, m_height);
    cairo_save(canvas);
    cairo_translate(canvas, x + (side - m_width * scale) / 2, y + (side - m_height * scale) / 2);
    cairo_scale(canvas, scale, scale);
    cairo_set_source_surface(canvas, m_surface.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(canvas), CAIRO_FILTER_GOOD);
    cairo_paint(canvas);
    cairo_restore(canvas);
}

} // namespace gaceta::site
