#pragma once
// Which list and which item each line stands in, after lines were brought into a shape that CommonMark
// can write. Writer and editor number items by it.

#include "app/text/markdown/bodyline.h"

namespace gaceta::text {

struct PlacedLine
{
    BodyLine line;
    QList<int> lists = {};   // indexes into LinePlaces::lists, from the outside
    bool startsItem = false; // carries the marker
    bool startsList = false; // and is the first of its list
    int number = 0;          // what a numbered item shows
};

struct PlacedList
{
    BodyLine::Marker marker = BodyLine::Marker::Bullet;
    bool loose = false;
    int start = 1;
    bool besideAnother = false; // follows a list of its kind at once: must be told apart from it
    int before = -1;            // that list
};

struct LinePlaces
{
    QList<PlacedLine> lines;
    QList<PlacedList> lists;
};

// Drops empty paragraphs, lifts lines that are deeper than their surroundings allow, takes tables and
// rules out of lists, and spreads "loose" over whole lists.
[[nodiscard]] LinePlaces placed(const BodyLines &lines);

} // namespace gaceta::text
