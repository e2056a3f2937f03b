#pragma once
// The bullet or number that a program, or a person, wrote as text before an item of a list.

#include "app/text/markdown/bodyline.h"

namespace gaceta::text {

struct WrittenMarker
{
    BodyLine::Marker marker = BodyLine::Marker::None;
    int number = 0;       // 0: none that can be told for sure
    qsizetype length = 0; // with the space behind it
};

// Of the marker alone, as Word has it: whatever is no number is a bullet. None where it is empty.
[[nodiscard]] WrittenMarker markerOf(const QString &text);
// At the start of a line, with a space behind it.
[[nodiscard]] WrittenMarker markerAtStart(const QString &line);

} // namespace gaceta::text
