// The parts of the fact sheet as blocks: what SheetLayout lays out.

#include "app/site/factsheet/pdftag.h"
#include "app/site/factsheet/sheetlayout.h"
#include "app/site/template/values.h"

#include <algorithm>
#include <cmath>

namespace gaceta::site {

namespace {

constexpr size_t figuresInRow = 2;
constexpr size_t goalsInRow = 2;
constexpr double tileGap = 10;
constexpr double tilePadding = 7;
constexpr double labelGap = 16; // wide enough that number and label are not taken for one line
constexpr double barHeight = 9;

// Of a row of so many.
double cellWidth(size_t count)
{
    return (pageWidth - 2 * pageMargin - double(count - 1) * tileGap) / double(count);
}

std::string bold(const std::string &text)
{
    return "<b>" + escaped(text) + "</b>";
}

void drawAll(cairo_t *canvas, const std::vector<Piece> &pieces, double x, double y)
{
    for (const Piece &piece : pieces) {
        piece.draw(canvas, x, y);
        y += piece.height;
    }
}

void fill(cairo_t *canvas, const TextColor &color, double x, double y, double width, double height)
{
    setColor(canvas, color);
    cairo_rectangle(canvas, x, y, width, height);
    cairo_fill(canvas);
}

void drawBar(cairo_t *canvas, const SheetGoal &goal, const SheetColors &colors, double x, double y,
             double width)
{
    fill(canvas, colors.tint, x, y, width, barHeight);
    fill(canvas, colors.accent, x, y, width * std::clamp(goal.now, 0.0, 1.0), barHeight);
    setColor(canvas, colors.soft);
    cairo_set_line_width(canvas, 0.6);
    cairo_rectangle(canvas, x, y, width, barHeight);
    cairo_stroke(canvas);
    // The goal, with a light edge so that it is seen on both grounds.
    const double at = x + width * std::clamp(goal.target, 0.0, 1.0);
    fill(canvas, {1, 1, 1}, at - 2.2, y - 2, 4.4, barHeight + 4);
    fill(canvas, colors.ink, at - 1.1, y - 2.5, 2.2, barHeight + 5);
}

// A number and what it counts, beside each other.
struct Tile
{
    std::vector<Piece> value;
    std::vector<Piece> label;
};

struct Cell
{
    SheetGoal goal;
    std::vector<Piece> words;
};

} // namespace

void SheetLayout::addHeading(const std::string &text)
{
    m_section = text;
    TextStyle style{m_size * 1.35, TypeFace::Display, TypeWeight::Bold, m_colors.accent};
    style.leading = 1.25;
    Block made = block("H2", m_type.lines(escaped(text), style, pageWidth - 2 * pageMargin), 10);
    made.keepWithNext = true;
    made.bookmark = text;
    m_body.push_back(std::move(made));
}

// An introduction and a list.
void SheetLayout::addText(const SheetSection &section)
{
    const double width = pageWidth - 2 * pageMargin;
    if (!section.lead.empty())
        m_body.push_back(block("P", m_type.lines(markupOf(section.lead, "b", "i"), plain(), width), 2));
    const int list = section.items.empty() ? 0 : ++m_lists;
    const double indent = m_size * 1.3;
    for (size_t i = 0; i < section.items.size(); ++i) {
        const std::string words = markupOf(section.items[i], "b", "i");
        Block item = block("LI", m_type.lines(words, plain(), width - indent), 2);
        item.list = list;
        item.indent = indent;
        item.mark = section.ordered ? std::to_string(i + 1) + '.' : std::string("•");
        item.markStyle = plain();
        item.markStyle.color = m_colors.accent;
        item.markStyle.weight = TypeWeight::Bold;
        m_body.push_back(std::move(item));
    }
}

Piece SheetLayout::figureRow(size_t first, size_t end, const std::vector<double> &values) const
{
    TextStyle value{m_size * 1.8, TypeFace::Display, TypeWeight::Bold, m_colors.accent};
    value.leading = 1.2;
    TextStyle label = small();
    label.color = m_colors.ink;
    label.leading = 1.2;
    const double width = cellWidth(figuresInRow);
    std::vector<Tile> tiles;
    double height = 0;
    for (size_t i = first; i < end; ++i) {
        const SheetFigure &figure = m_sheet.figures[i];
        const double room = values[i - first];
        TextStyle fitting = value;
        const double needed = m_type.widthOf(escaped(figure.value), value);
        if (needed > room)
            fitting.size = std::max(m_size, value.size * room / needed * 0.98);
        tiles.push_back(
            {m_type.lines(escaped(figure.value), fitting, room),
             m_type.lines(escaped(figure.label), label, width - room - labelGap - 2 * tilePadding - 3)});
        height = std::max({height, heightOf(tiles.back().value), heightOf(tiles.back().label)});
    }
    height += 5;
    const auto draw = [tiles, values, width, height, colors = m_colors](cairo_t *canvas, double x,
                                                                        double y) {
        for (size_t i = 0; i < tiles.size(); ++i, x += width + tileGap) {
            const Tile &tile = tiles[i];
            fill(canvas, colors.tint, x, y, width, height);
            fill(canvas, colors.highlight, x, y, 3, height);
            const PdfTag item(canvas, "LI");
            const PdfTag body(canvas, "LBody");
            const double left = x + tilePadding + 2;
            drawAll(canvas, tile.value, left, y + (height - heightOf(tile.value)) / 2);
            drawAll(canvas, tile.label, left + values[i] + labelGap,
                    y + (height - heightOf(tile.label)) / 2);
        }
    };
    return {height, 0, draw};
}

void SheetLayout::addFigures()
{
    const size_t count = m_sheet.figures.size();
    if (count == 0)
        return;
    addHeading(m_sheet.figuresHeading);
    // Numbers below each other begin and end at the same places.
    const TextStyle value{m_size * 1.8, TypeFace::Display, TypeWeight::Bold, {}};
    std::vector<double> widths(figuresInRow, 0);
    for (size_t i = 0; i < count; ++i) {
        double &width = widths[i % figuresInRow];
        width = std::max(width, m_type.widthOf(escaped(m_sheet.figures[i].value), value) + 1);
        width = std::min(width, cellWidth(figuresInRow) * 0.38);
    }
    ++m_lists;
    for (size_t first = 0; first < count; first += figuresInRow) {
        Block row = block("", {figureRow(first, std::min(first + figuresInRow, count), widths)}, 4);
        row.list = m_lists;
        m_body.push_back(std::move(row));
    }
}

Piece SheetLayout::progressRow(size_t first, size_t end)
{
    const double width = cellWidth(goalsInRow);
    std::vector<Cell> cells;
    double height = 0;
    for (size_t i = first; i < end; ++i) {
        const SheetGoal &goal = m_sheet.progress[i];
        const std::string both = goal.before.empty() ? goal.goal : goal.before + " · " + goal.goal;
        Cell cell{goal, m_type.lines(bold(goal.figure.value) + ' ' + escaped(goal.figure.label), plain(),
                                     width)};
        for (Piece &line : m_type.lines(escaped(both), plain(), width))
            cell.words.push_back(std::move(line));
        height = std::max(height, heightOf(cell.words));
        cells.push_back(std::move(cell));
    }
    height += barHeight + 6;
    const auto draw = [cells, width, colors = m_colors](cairo_t *canvas, double x, double y) {
        for (const Cell &cell : cells) {
            {
                const PdfTag figure(canvas, "Figure");
                drawBar(canvas, cell.goal, colors, x, y + 3, width);
            }
            const PdfTag words(canvas, "P");
            drawAll(canvas, cell.words, x, y + barHeight + 6);
            x += width + tileGap;
        }
    };
    return {height, 0, draw};
}

void SheetLayout::addProgress()
{
    for (size_t first = 0; first < m_sheet.progress.size(); first += goalsInRow) {
        const size_t end = std::min(first + goalsInRow, m_sheet.progress.size());
        Block row = block("", {progressRow(first, end)}, 5);
        for (size_t i = first; i < end; ++i) {
            const SheetGoal &goal = m_sheet.progress[i];
            row.alternatives.push_back(goal.figure.value + ' ' + goal.figure.label + ". " + goal.goal);
        }
        m_body.push_back(std::move(row));
    }
}

void SheetLayout::setBody()
{
    if (m_sheet.mission) {
        addHeading(m_sheet.mission->heading);
        TextStyle style{m_size * 1.3, TypeFace::Display, TypeWeight::Normal, m_colors.ink};
        style.leading = 1.35;
        const std::string words = markupOf(m_sheet.mission->lead, "b", "i");
        m_body.push_back(block("P", m_type.lines(words, style, pageWidth - 2 * pageMargin), 2));
    }
    addFigures();
    if (m_sheet.goals) {
        addHeading(m_sheet.goals->heading);
        addText(*m_sheet.goals);
        addProgress();
    }
    if (m_sheet.approach) {
        addHeading(m_sheet.approach->heading);
        addText(*m_sheet.approach);
    }
    if (!m_sheet.schools.empty())
        addHeading(m_sheet.schoolsHeading);
}

} // namespace gaceta::site
