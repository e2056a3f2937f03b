#pragma once
// The organisation's logo, ready to be drawn.

#include <QByteArray>

#include <memory>

using cairo_t = struct _cairo;
struct _cairo_surface;

namespace gaceta::site {

class LogoPicture final
{
public:
    // Of bytes that are no PNG nor JPEG nothing is drawn.
    explicit LogoPicture(const QByteArray &bytes);

    [[nodiscard]] bool isDrawn() const { return m_surface != nullptr; }
    // In the middle of a square, as large as it fits.
    void draw(cairo_t *canvas, double x, double y, double side) const;

private:
    std::shared_ptr<_cairo_surface> m_surface;
    int m_width = 0;
    int m_height = 0;
};

} // namespace gaceta::site
