#pragma once
// A body cut into the blocks of its top level, each with the bytes it was written with: what lets the
// editor give back untouched text as it came.

#include "app/text/markdown/bodyline.h"

#include <QByteArray>

namespace gaceta::text {

struct SourceBlock
{
    QByteArray bytes;
    QByteArray gap; // blank lines and link definitions up to the next block
    BodyLines lines;
};

struct BodyDocument
{
    QByteArray lead; // what stands before the first block
    QList<SourceBlock> blocks;

    // The lines of all blocks, each naming its block by number, counted from 1.
    [[nodiscard]] BodyLines lines() const;
};

// Lead, blocks and gaps in their order are exactly the bytes given.
[[nodiscard]] BodyDocument readBody(const QByteArray &markdown);

// The lines alone, as of text that was written here.
[[nodiscard]] BodyLines linesOfMarkdown(const QByteArray &markdown);

} // namespace gaceta::text
