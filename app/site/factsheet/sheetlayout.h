#pragma once
// The fact sheet set in type at one size: what stands in the head, in the midst and at the
// foot. Programs that take a page apart into words go by where these stand, so what belongs together
// stands beside or close below each other, and each heading has its line to itself.

#include "app/site/factsheet/factsheet.h"
#include "app/site/factsheet/pageflow.h"
#include "app/site/pages/colors.h"

namespace gaceta::site {

// Letter, in points.
inline constexpr double pageWidth = 612;
inline constexpr double pageHeight = 792;
inline constexpr double pageMargin = 40;
inline constexpr double logoSize = 56;
// Of the head and the foot, from their edges.
inline constexpr double headPadding = 16;
inline constexpr double footPadding = 9;

[[nodiscard]] double heightOf(const std::vector<Block> &blocks);

struct SheetColors
{
    TextColor accent;
    TextColor onAccent;
    TextColor highlight;
    TextColor tint; // of the accent, for grounds
    TextColor ink{0.118, 0.133, 0.125};
    TextColor soft{0.353, 0.341, 0.31};
};

[[nodiscard]] SheetColors sheetColors(const SiteColors &colors);

class SheetLayout final
{
public:
    // `size` is that of the text in points. The sheet outlives it.
    SheetLayout(const FactSheet &sheet, const SheetColors &colors, bool hasLogo, double size);

    [[nodiscard]] double headHeight() const { return m_headHeight; }
    [[nodiscard]] double footHeight() const { return m_footHeight; }
    [[nodiscard]] size_t pages() const { return m_pages; }
    // The heading of the longest text in what did not fit; empty: all of it did.
    [[nodiscard]] const std::string &longestSection() const { return m_longest; }

    [[nodiscard]] const std::vector<Block> &head() const { return m_head; }
    [[nodiscard]] const std::vector<Block> &foot() const { return m_foot; }
    [[nodiscard]] const std::vector<Placement> &placements() const { return m_placements; }

private:
    void setHead(bool hasLogo);
    void setFoot();
    void addContacts(const TextStyle &style);
    void setBody();
    void setSchools();
    void addSchoolColumns(const std::vector<std::vector<const SheetSchools *>> &columns);
    void place();
    void findLongest();

    void addHeading(const std::string &text);
    void addText(const SheetSection &section);
    void addProgress();
    void addFigures();
    [[nodiscard]] Piece figureRow(size_t first, size_t end, const std::vector<double> &values) const;
    [[nodiscard]] Piece progressRow(size_t first, size_t end);
    [[nodiscard]] TextStyle plain() const { return {m_size, {}, {}, m_colors.ink}; }
    [[nodiscard]] TextStyle small() const { return {m_size - 0.5, {}, {}, m_colors.soft}; }
    [[nodiscard]] Block block(const char *tag, std::vector<Piece> pieces, double before) const;

    const FactSheet &m_sheet;
    SheetColors m_colors;
    double m_size;
    Typesetter m_type;
    std::string m_section;
    int m_lists = 0;
    std::vector<Block> m_head;
    std::vector<Block> m_foot;
    std::vector<Block> m_body;
    std::vector<std::vector<Block>> m_schools; // by column
    std::vector<Column> m_schoolColumns;
    std::vector<Placement> m_placements;
    double m_headHeight = 0;
    double m_footHeight = 0;
    size_t m_pages = 1;
    std::string m_longest;
};

} // namespace gaceta::site
