#include "app/site/factsheet/sheetlayout.h"

#include "app/site/template/values.h"

#include <algorithm>
#include <map>

namespace gaceta::site {

namespace {

constexpr double bandRule = 4; // below the head
constexpr double leastRoom = 80;

Column wideColumn()
{
    return {pageMargin, pageWidth - 2 * pageMargin};
}

TextColor colorOf(const QByteArray &hex)
{
    const auto part = [&hex](int at) { return hex.mid(at, 2).toInt(nullptr, 16) / 255.0; };
    return {part(1), part(3), part(5)};
}

TextColor mixed(const TextColor &color, double share)
{
    const auto part = [share](double value) { return 1 - share * (1 - value); };
    return {part(color.red), part(color.green), part(color.blue)};
}

} // namespace

double heightOf(const std::vector<Block> &blocks)
{
    double height = 0;
    for (const Block &block : blocks)
        height += block.before + heightOf(block.pieces);
    return height;
}

SheetColors sheetColors(const SiteColors &colors)
{
    const TextColor accent = colorOf(colors.accent);
    return {accent, colorOf(colors.onAccent), colorOf(colors.highlight), mixed(accent, 0.07)};
}

SheetLayout::SheetLayout(const FactSheet &sheet, const SheetColors &colors, bool hasLogo, double size)
    : m_sheet(sheet)
    , m_colors(colors)
    , m_size(size)
    , m_type(sheet.language)
{
    setHead(hasLogo);
    setFoot();
    setBody();
    setSchools();
    place();
    findLongest();
}

Block SheetLayout::block(const char *tag, std::vector<Piece> pieces, double before) const
{
    Block made;
    made.tag = tag;
    made.section = m_section;
    made.before = before;
    made.pieces = std::move(pieces);
    return made;
}

void SheetLayout::setHead(bool hasLogo)
{
    const double width = wideColumn().width - (hasLogo ? logoSize + 16 : 0);
    TextStyle style{m_size, TypeFace::Plain, TypeWeight::Bold, m_colors.onAccent};
    const std::string title = "<span letter_spacing=\"600\">" + escaped(m_sheet.title) + "</span>";
    m_head.push_back(block("P", m_type.lines(title, style, width), 0));
    style = {m_size * 2.4, TypeFace::Display, TypeWeight::Bold, m_colors.onAccent};
    style.leading = 1.15;
    Block name = block("H1", m_type.lines(escaped(m_sheet.organisation), style, width), 1);
    name.bookmark = m_sheet.organisation;
    m_head.push_back(std::move(name));
    style = {m_size + 0.5, TypeFace::Plain, TypeWeight::Normal, m_colors.onAccent};
    m_head.push_back(block("P", m_type.lines(escaped(m_sheet.tagline), style, width), 3));
    m_headHeight = std::max(heightOf(m_head), hasLogo ? logoSize : 0) + 2 * headPadding;
}

void SheetLayout::place()
{
    PageRoom room;
    room.firstTop = m_headHeight + bandRule + 13;
    room.top = pageMargin;
    // Sources without end would leave no room for anything else.
    room.bottom = std::max(pageHeight - m_footHeight - 6, pageHeight / 2);
    const bool isRoomy = room.firstTop + leastRoom < room.bottom;
    const Position start = isRoomy ? Position{0, room.firstTop} : Position{1, room.top};
    Position end = flow(m_body, wideColumn(), room, start, m_placements);
    m_pages = end.page + 1;
    end.y += 2;
    if (end.page == 0)
        room.firstTop = end.y;
    for (size_t i = 0; i < m_schools.size(); ++i)
        m_pages =
            std::max(m_pages, flow(m_schools[i], m_schoolColumns[i], room, end, m_placements).page + 1);
    std::ranges::stable_sort(m_placements, {}, &Placement::page);
}

// A text rather than the schools: their names are what they are.
void SheetLayout::findLongest()
{
    if (m_pages == 1)
        return;
    std::map<std::string, double> heights;
    for (const Block &block : m_body) {
        if (block.section != m_sheet.figuresHeading && block.section != m_sheet.schoolsHeading)
            heights[block.section] += block.before + heightOf(block.pieces);
    }
    const auto longest =
        std::ranges::max_element(heights, {}, [](const auto &item) { return item.second; });
    m_longest = longest == heights.end() ? m_sheet.schoolsHeading : longest->first;
}

} // namespace gaceta::site
