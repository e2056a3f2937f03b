#pragma once
// An element of the PDF's structure, open as long as this lives.

#include <cairo.h>

#include <string>

namespace gaceta::site {

class PdfTag final
{
public:
    // No name: nothing is opened.
    PdfTag(cairo_t *canvas, std::string name, const std::string &attributes = {})
        : m_canvas(canvas)
        , m_name(std::move(name))
    {
        if (!m_name.empty())
            cairo_tag_begin(m_canvas, m_name.c_str(), attributes.empty() ? nullptr : attributes.c_str());
    }
    ~PdfTag()
    {
        if (!m_name.empty())
            cairo_tag_end(m_canvas, m_name.c_str());
    }
    PdfTag(const PdfTag &) = delete;
    PdfTag &operator=(const PdfTag &) = delete;
    PdfTag(PdfTag &&) = delete;
    PdfTag &operator=(PdfTag &&) = delete;

private:
    cairo_t *m_canvas;
    std::string m_name;
};

// The attributes of CAIRO_TAG_LINK.
[[nodiscard]] inline std::string linkTo(const std::string &url)
{
    std::string value;
    for (const char c : url) {
        if (c == '\'' || c == '\\')
            value += '\\';
        value += c;
    }
    return "uri='" + value + '\'';
}

} // namespace gaceta::site
