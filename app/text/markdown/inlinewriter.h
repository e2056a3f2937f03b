#pragma once
// Runs written as CommonMark in the project's one form: * and ** for emphasis, inline links, a backslash
// for a line break.

#include "app/text/markdown/inlinerun.h"
#include "app/text/markdown/textescape.h"

namespace gaceta::text {

enum class Care {
    Quick, // a pure function of the runs; rarely, CommonMark reads emphasis beside punctuation otherwise
    Checked // read back, and written in another way where it does not say the same
};

enum class LineEnds { Kept, AsSpaces };

struct InlineStyle
{
    TextPlace place = TextPlace::Running;
    LineEnds lineEnds = LineEnds::Kept; // headings and cells have no room for them
    Care care = Care::Quick;
};

// Lines joined by \n.
[[nodiscard]] QString writeInlines(const InlineRuns &runs, InlineStyle style);

} // namespace gaceta::text
