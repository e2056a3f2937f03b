#pragma once
// A body as the editor sees it: a flat list of lines, each saying which quotes and lists it stands in.
// Quotes are outermost, lists inside them; what does not fit this shape is kept as source.

#include "app/text/markdown/inlinerun.h"

namespace gaceta::text {

enum class ColumnAlignment { None, Left, Center, Right };

struct BodyTable
{
    QList<ColumnAlignment> columns;
    QList<QList<InlineRuns>>
        rows; // the first is the header; each has as many cells as there are columns
    friend bool operator==(const BodyTable &, const BodyTable &) = default;
};

struct BodyLine
{
    enum class Kind {
        Paragraph,
        Heading,
        Code,
        Rule,
        Block, // {{schools:our-schools}} alone in its paragraph
        Table,
        Source // Markdown that is shown as it is written
    };
    enum class Marker {
        None, // in a list: goes on with the item above
        Bullet,
        Number
    };

    Kind kind = Kind::Paragraph;
    int level = 0; // of a heading, 1 to 6
    int quoteDepth = 0;
    int listDepth = 0;
    Marker marker = Marker::None;
    int start = 1;      // of the first item of a numbered list
    bool loose = false; // items of this list are set apart by blank lines
    // Counting quotes, then lists, from the outside: the container that begins anew here, although the
    // line above stands in one of the same kind. 0: none.
    int breaksAt = 0;
    InlineRuns runs = {}; // Paragraph, Heading
    QString text = {};    // Code, Source: lines joined by \n; Block: what stands between the braces
    QString info = {};    // Code: the language and what follows it
    BodyTable table = {};
    int source = 0; // number of the source block it was read from; 0: written in the editor

    friend bool operator==(const BodyLine &, const BodyLine &) = default;
};

using BodyLines = QList<BodyLine>;

} // namespace gaceta::text
