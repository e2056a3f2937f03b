#include "app/site/factsheet/pageflow.h"

#include <algorithm>

namespace gaceta::site {

namespace {

// A column that begins with less than this would look torn off.
constexpr size_t leastLines = 2;
// For what follows in other columns.
constexpr double roomAfterLastHeading = 36;

// What has to stand together with the beginning of the block: headings with what follows them.
double neededFor(const std::vector<Block> &blocks, size_t index)
{
    const Block &block = blocks[index];
    if (block.keepWithNext && index + 1 < blocks.size())
        return heightOf(block.pieces) + blocks[index + 1].before + neededFor(blocks, index + 1);
    if (block.keepWithNext)
        return heightOf(block.pieces) + roomAfterLastHeading;
    double height = 0;
    for (size_t i = 0; i < std::min(block.pieces.size(), leastLines); ++i)
        height += block.pieces[i].height;
    return height;
}

} // namespace

Position flow(const std::vector<Block> &blocks, const Column &column, const PageRoom &room,
              Position from, std::vector<Placement> &placements)
{
    Position at = from;
    const auto topOf = [&room](size_t page) { return page == 0 ? room.firstTop : room.top; };
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const bool isAtTop = at.y <= topOf(at.page);
        if (!isAtTop)
            at.y += block.before;
        if (!isAtTop && at.y + neededFor(blocks, i) > room.bottom)
            at = {at.page + 1, room.top};
        Placement placement{&block, 0, 0, at.page, column.x + block.indent, at.y};
        for (const Piece &piece : block.pieces) {
            const bool isFirst = placement.end == placement.first;
            // What is higher than a page has to stand somewhere.
            if (at.y + piece.height > room.bottom && !(isFirst && at.y <= topOf(at.page))) {
                if (!isFirst)
                    placements.push_back(placement);
                at = {at.page + 1, room.top};
                placement = {&block,  placement.end,           placement.end,
                             at.page, column.x + block.indent, at.y};
            }
            ++placement.end;
            at.y += piece.height;
        }
        placements.push_back(placement);
    }
    return at;
}

} // namespace gaceta::site
