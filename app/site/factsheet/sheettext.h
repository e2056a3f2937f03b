#pragma once
// The piece of a page's text that goes into the fact sheet: its opening quotation, else its summary, and
// its first list, as runs of plain words with what is strong in them.

#include "app/site/pages/site.h"

namespace gaceta::site {

struct SheetRun
{
    std::string text; // UTF-8, not escaped
    bool strong = false;
    bool emphasis = false;
};
using SheetLine = std::vector<SheetRun>;

// "b" and "i", or "strong" and "em": both HTML and Pango read the result.
[[nodiscard]] std::string markupOf(const SheetLine &line, const char *strong, const char *emphasis);

struct SheetExcerpt
{
    SheetLine quotation; // empty: the text does not begin with one
    std::vector<SheetLine> items;
    bool ordered = false;
};

// Chips print the value in force today; links and images are left out, their words stay.
[[nodiscard]] SheetExcerpt excerptOf(const Site &site, const Edition &edition,
                                     const QByteArray &markdown);

} // namespace gaceta::site
