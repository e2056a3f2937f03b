#pragma once
// Puts blocks of text below each other in a column and goes on with it on the next page where it is
// full. Lines are moved, never cut.

#include "app/site/factsheet/typesetter.h"

#include <limits>

namespace gaceta::site {

struct Block
{
    std::string tag; // of the PDF's structure: "P", "H2", "Figure" …; empty: the pieces tag themselves
    std::string mark;  // drawn before the first line, where an item of a list begins
    int list = 0;      // blocks with the same number are items of one list; 0: of none
    double before = 0; // space above; none at the top of a column
    double indent = 0;
    bool keepWithNext = false;
    std::string section;                   // what a person would shorten
    std::string bookmark;                  // in the outline; empty: none
    std::vector<std::string> alternatives; // of the figures in it
    std::string link;                      // where all of it leads; may be empty
    TextStyle markStyle;
    std::vector<Piece> pieces;
};

// Pieces [first, end) of a block, at that place of a page.
struct Placement
{
    const Block *block = nullptr;
    size_t first = 0;
    size_t end = 0;
    size_t page = 0;
    double x = 0;
    double y = 0;
};

struct Column
{
    double x = 0;
    double width = 0;
};

struct Position
{
    size_t page = 0;
    double y = 0;
};

// Where text may stand: the first page has more around it than those after it.
struct PageRoom
{
    double firstTop = 0;
    double top = 0;
    double bottom = 0;
};

// Appends where everything goes and returns where it ends.
Position flow(const std::vector<Block> &blocks, const Column &column, const PageRoom &room,
              Position from, std::vector<Placement> &placements);

} // namespace gaceta::site
