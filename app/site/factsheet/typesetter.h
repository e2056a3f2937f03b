#pragma once
// Sets text for the PDF: Pango's lines cut into pieces that can be put on a page one by one, so that a
// paragraph may go on in another column. Nothing of it depends on a screen.

#include <functional>
#include <memory>
#include <string>
#include <vector>

using cairo_t = struct _cairo;
struct _PangoContext;
struct _PangoFontMap;
struct _PangoLayout;

namespace gaceta::site {

struct TextColor // 0 to 1
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

enum class TypeFace { Plain, Display };
enum class TypeWeight { Normal, Bold };

struct TextStyle
{
    double size = 10; // points
    TypeFace face = TypeFace::Plain;
    TypeWeight weight = TypeWeight::Normal;
    TextColor color;
    bool italic = false;
    bool alignedToEnd = false;
    double leading = 1.28; // of the size
};

// The smallest part of a text that can be moved: a line, or a drawing.
struct Piece
{
    double height = 0;
    double baseline = 0; // of a line
    std::function<void(cairo_t *canvas, double x, double y)> draw;
};

class Typesetter final
{
public:
    explicit Typesetter(const std::string &language);
    ~Typesetter();

    // `markup` is Pango's; broken so that no line is wider than `width`, in the midst of a word where
    // it is too long.
    [[nodiscard]] std::vector<Piece> lines(const std::string &markup, const TextStyle &style,
                                           double width) const;
    // Of the words on one line.
    [[nodiscard]] double widthOf(const std::string &markup, const TextStyle &style) const;

private:
    [[nodiscard]] std::shared_ptr<_PangoLayout> layout(const std::string &markup, const TextStyle &style,
                                                       double width) const;

    std::shared_ptr<_PangoFontMap> m_fonts;
    std::shared_ptr<_PangoContext> m_context;
};

[[nodiscard]] double heightOf(const std::vector<Piece> &pieces);
void setColor(cairo_t *canvas, const TextColor &color);

} // namespace gaceta::site
