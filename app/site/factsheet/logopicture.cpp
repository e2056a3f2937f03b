#include "app/site/factsheet/logopicture.h"

#include <QBuffer>

#include <cairo.h>

#include <algorithm>
#include <cstring>

namespace gaceta::site {

namespace {

constexpr int mostPixels = 600; // a side; more is not seen at this size on paper

using Surface = std::shared_ptr<cairo_surface_t>;

Surface owned(cairo_surface_t *surface)
{
    Surface made(surface, cairo_surface_destroy);
    return cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS ? made : nullptr;
}

Surface readPng(const QByteArray &bytes)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    const auto read = [](void *from, unsigned char *data, unsigned int length) {
        const bool done =
            static_cast<QBuffer *>(from)->read(reinterpret_cast<char *>(data), length) == qint64(length);
        return done ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR;
    };
    return owned(cairo_image_surface_create_from_png_stream(read, &source));
}

// The width and the height that a JPEG's frame names; nothing where it has none.
std::optional<std::pair<int, int>> jpegSize(const QByteArray &bytes)
{
    const auto at = [&bytes](qsizetype i) { return int(static_cast<unsigned char>(bytes[i])); };
    for (qsizetype i = 2; i + 8 < bytes.size() && at(i) == 0xFF;) {
        const int marker = at(i + 1);
        const bool isFrame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame)
            return std::pair(at(i + 7) * 256 + at(i + 8), at(i + 5) * 256 + at(i + 6));
        i += 2 + at(i + 2) * 256 + at(i + 3);
    }
    return std::nullopt;
}

// It goes into the PDF as it is; cairo needs to know its size only.
Surface readJpeg(const QByteArray &bytes)
{
    const auto size = bytes.startsWith("\xFF\xD8") ? jpegSize(bytes) : std::nullopt;
    if (!size || size->first < 1 || size->second < 1)
        return nullptr;
    Surface surface = owned(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size->first, size->second));
    if (!surface)
        return nullptr;
    auto *copy = new QByteArray(bytes);
    const auto release = [](void *data) { delete static_cast<QByteArray *>(data); };
    cairo_surface_set_mime_data(surface.get(), CAIRO_MIME_TYPE_JPEG,
                                reinterpret_cast<const unsigned char *>(copy->constData()),
                                static_cast<unsigned long>(copy->size()), release, copy);
    return surface;
}

Surface smaller(const Surface &large)
{
    const int width = cairo_image_surface_get_width(large.get());
    const int height = cairo_image_surface_get_height(large.get());
    const double scale = double(mostPixels) / std::max(width, height);
    if (scale >= 1)
        return large;
    Surface small = owned(cairo_image_surface_create(
        CAIRO_FORMAT_ARGB32, std::max(1, int(width * scale)), std::max(1, int(height * scale))));
    if (!small)
        return large;
    cairo_t *canvas = cairo_create(small.get());
    cairo_scale(canvas, scale, scale);
    cairo_set_source_surface(canvas, large.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(canvas), CAIRO_FILTER_BEST);
    cairo_paint(canvas);
    cairo_destroy(canvas);
    return small;
}

} // namespace

LogoPicture::LogoPicture(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG")) {
        if (const Surface png = readPng(bytes))
            m_surface = smaller(png);
    } else {
        m_surface = readJpeg(bytes);
    }
    if (m_surface) {
        m_width = cairo_image_surface_get_width(m_surface.get());
        m_height = cairo_image_surface_get_height(m_surface.get());
    }
}

void LogoPicture::draw(cairo_t *canvas, double x, double y, double side) const
{
    const double scale = side / std::max(m_width, m_height);
    cairo_save(canvas);
    cairo_translate(canvas, x + (side - m_width * scale) / 2, y + (side - m_height * scale) / 2);
    cairo_scale(canvas, scale, scale);
    cairo_set_source_surface(canvas, m_surface.get(), 0, 0);
    cairo_paint(canvas);
    cairo_restore(canvas);
}

} // namespace gaceta::site
