#include "app/site/factsheet/typesetter.h"

#include <pango/pangocairo.h>

namespace gaceta::site {

namespace {

// What is missing in the first is taken from the others.
constexpr const char *plainFaces = "Noto Sans, Noto Sans Arabic, DejaVu Sans, sans-serif";
constexpr const char *displayFaces = "Noto Serif, Noto Sans Arabic, DejaVu Serif, serif";

struct FreeFont
{
    void operator()(PangoFontDescription *font) const { pango_font_description_free(font); }
};

template <typename T>
std::shared_ptr<T> owned(T *object)
{
    return {object, [](T *released) { g_object_unref(released); }};
}

// One sign for one letter, so that programs that read the letters again find each.
void withoutLigatures(PangoLayout *layout)
{
    PangoAttrList *attributes = pango_layout_get_attributes(layout);
    PangoAttrList *own = attributes ? pango_attr_list_ref(attributes) : pango_attr_list_new();
    pango_attr_list_insert(own, pango_attr_font_features_new("liga=0, clig=0, dlig=0"));
    pango_layout_set_attributes(layout, own);
    pango_attr_list_unref(own);
}

// The same line by itself: there the space at its end is a letter like others, which parts its last word
// from the first of the next line.
std::shared_ptr<PangoLayout> aloneOnLine(PangoLayout *text, const PangoLayoutLine *line)
{
    std::shared_ptr<PangoLayout> alone = owned(pango_layout_copy(text));
    const std::string words(pango_layout_get_text(text) + line->start_index,
                            static_cast<size_t>(line->length));
    PangoAttrList *attributes = pango_attr_list_copy(pango_layout_get_attributes(text));
    pango_attr_list_update(attributes, 0, line->start_index, 0);
    pango_layout_set_width(alone.get(), -1);
    pango_layout_set_text(alone.get(), words.c_str(), static_cast<int>(words.size()));
    pango_layout_set_attributes(alone.get(), attributes);
    pango_attr_list_unref(attributes);
    return alone;
}

int units(double points)
{
    return static_cast<int>(points * PANGO_SCALE);
}

double points(int units)
{
    return double(units) / PANGO_SCALE;
}

} // namespace

Typesetter::Typesetter(const std::string &language)
    : m_fonts(owned(pango_cairo_font_map_new()))
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 72);
    m_context = owned(pango_font_map_create_context(m_fonts.get()));
    pango_context_set_language(m_context.get(), pango_language_from_string(language.c_str()));
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    // As on paper: letters keep their true widths.
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
}

Typesetter::~Typesetter() = default;

std::shared_ptr<PangoLayout> Typesetter::layout(const std::string &markup, const TextStyle &style,
                                                double width) const
{
    std::shared_ptr<PangoLayout> made = owned(pango_layout_new(m_context.get()));
    const std::unique_ptr<PangoFontDescription, FreeFont> font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(),
                                             style.face == TypeFace::Plain ? plainFaces : displayFaces);
    pango_font_description_set_absolute_size(font.get(), units(style.size));
    pango_font_description_set_weight(
        font.get(), style.weight == TypeWeight::Bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    if (style.italic)
        pango_font_description_set_style(font.get(), PANGO_STYLE_ITALIC);
    pango_layout_set_font_description(made.get(), font.get());
    pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
    if (width > 0)
        pango_layout_set_width(made.get(), units(width));
    if (style.alignedToEnd)
        pango_layout_set_alignment(made.get(), PANGO_ALIGN_RIGHT);
    pango_layout_set_markup(made.get(), markup.c_str(), static_cast<int>(markup.size()));
    withoutLigatures(made.get());
    return made;
}

std::vector<Piece> Typesetter::lines(const std::string &markup, const TextStyle &style,
                                     double width) const
{
    std::vector<Piece> pieces;
    if (markup.empty())
        return pieces;
    const std::shared_ptr<PangoLayout> text = layout(markup, style, width);
    PangoLayoutIter *line = pango_layout_get_iter(text.get());
    const double height = style.size * style.leading;
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(line, nullptr, &logical);
        const double ascent = points(pango_layout_iter_get_baseline(line) - logical.y);
        // The same distance from line to line, whichever fonts had to help out.
        const double baseline = (height - style.size) / 2 + style.size * 0.86;
        const double indent = points(logical.x);
        const double needed = std::max(height, ascent > style.size * 2 ? points(logical.height) : 0);
        const std::shared_ptr<PangoLayout> alone =
            aloneOnLine(text.get(), pango_layout_iter_get_line_readonly(line));
        const auto draw = [alone, baseline, indent, color = style.color](cairo_t *canvas, double x,
                                                                         double y) {
            setColor(canvas, color);
            cairo_move_to(canvas, x + indent, y + baseline);
            pango_cairo_show_layout_line(canvas, pango_layout_get_line_readonly(alone.get(), 0));
            cairo_new_path(canvas);
        };
        pieces.push_back({needed, baseline, draw});
    } while (pango_layout_iter_next_line(line));
    pango_layout_iter_free(line);
    return pieces;
}

double Typesetter::widthOf(const std::string &markup, const TextStyle &style) const
{
    int width = 0;
    pango_layout_get_size(layout(markup, style, 0).get(), &width, nullptr);
    return points(width);
}

double heightOf(const std::vector<Piece> &pieces)
{
    double height = 0;
    for (const Piece &piece : pieces)
        height += piece.height;
    return height;
}

void setColor(cairo_t *canvas, const TextColor &color)
{
    cairo_set_source_rgb(canvas, color.red, color.green, color.blue);
}

} // namespace gaceta::site
