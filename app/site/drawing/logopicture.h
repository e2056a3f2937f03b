#pragma once
// The organisation's logo, ready to be drawn: on cards to share and on the fact sheet.

#include <QByteArray>

#include <memory>

using cairo_t = struct _cairo;
struct _cairo_surface;

namespace gaceta::site {

// Any photo (JPEG, PNG, WebP) as a PNG no wider than that, upright; empty where the bytes are none.
[[nodiscard]] QByteArray drawableLogo(const QByteArray &bytes, int widest);

class LogoPicture final
{
public:
    // What drawableLogo() makes; of anything else nothing is drawn.
    explicit LogoPicture(const QByteArray &png);

    [[nodiscard]] bool isDrawn() const { return m_surface != nullptr; }
    // In the middle of a square, as large as it fits. It must be drawn.
    void draw(cairo_t *canvas, double x, double y, double side) const;

private:
    std::shared_ptr<_cairo_surface> m_surface;
    int m_width = 0;
    int m_height = 0;
};

} // namespace gaceta::site
