// The names of the schools, in columns at the end of the fact sheet's text.

#include "app/site/factsheet/sheetlayout.h"
#include "app/site/template/values.h"

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr size_t mostColumns = 3;
constexpr double columnGap = 18;

// The narrow ones as wide as their names need; what is left is shared by the others.
std::vector<Column> columnsFor(const std::vector<double> &needed)
{
    double room = pageWidth - 2 * pageMargin - columnGap * double(needed.size() - 1);
    std::vector<double> narrowFirst = needed;
    std::ranges::sort(narrowFirst);
    double share = 0;
    size_t others = needed.size();
    for (const double width : narrowFirst) {
        share = room / double(others);
        if (width > share)
            break;
        room -= width;
        --others;
    }
    const bool isEnough = others == 0;
    const double spare = isEnough ? room / double(needed.size()) : 0;
    std::vector<Column> columns;
    double x = pageMargin;
    for (const double width : needed) {
        const double own = isEnough ? width + spare : std::min(width, share);
        columns.push_back({x, own});
        x += own + columnGap;
    }
    return columns;
}

} // namespace

// A group a column where that will do, else the columns are about equally long.
void SheetLayout::setSchools()
{
    if (m_sheet.schools.empty())
        return;
    size_t lines = 0;
    for (const SheetSchools &schools : m_sheet.schools)
        lines += schools.names.size() + 1;
    const bool isColumnEach = m_sheet.schools.size() <= mostColumns;
    std::vector<std::vector<const SheetSchools *>> columns(1);
    size_t inColumn = 0;
    for (const SheetSchools &schools : m_sheet.schools) {
        const bool isFull = inColumn * mostColumns >= lines;
        if (inColumn > 0 && (isColumnEach || isFull) && columns.size() < mostColumns) {
            columns.emplace_back();
            inColumn = 0;
        }
        columns.back().push_back(&schools);
        inColumn += schools.names.size() + 1;
    }
    addSchoolColumns(columns);
}

void SheetLayout::addSchoolColumns(const std::vector<std::vector<const SheetSchools *>> &columns)
{
    std::vector<double> needed(columns.size(), 0);
    for (size_t i = 0; i < columns.size(); ++i) {
        for (const SheetSchools *schools : columns[i]) {
            for (const std::string &name : schools->names)
                needed[i] = std::max(needed[i], m_type.widthOf(escaped(name), plain()) + 1);
        }
    }
    m_schoolColumns = columnsFor(needed);
    TextStyle group = plain();
    group.weight = TypeWeight::Bold;
    for (size_t i = 0; i < columns.size(); ++i) {
        const double width = m_schoolColumns[i].width;
        std::vector<Block> &blocks = m_schools.emplace_back();
        for (const SheetSchools *schools : columns[i]) {
            Block heading = block("H3", m_type.lines(escaped(schools->heading), group, width), 5);
            heading.keepWithNext = true;
            blocks.push_back(std::move(heading));
            ++m_lists;
            for (const std::string &name : schools->names) {
                blocks.push_back(block("LI", m_type.lines(escaped(name), plain(), width), 0));
                blocks.back().list = m_lists;
            }
        }
    }
}

} // namespace gaceta::site
