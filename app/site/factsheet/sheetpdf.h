#pragma once
// The fact sheet as a PDF of letter size: tagged, with bookmarks and links, its letters in it. Text
// becomes smaller, down to a floor, until all of it fits on one page; what then still does not goes to
// a second one.

#include "app/core/result.h"
#include "app/site/factsheet/factsheet.h"
#include "app/site/pages/colors.h"

#include <QByteArray>

namespace gaceta::site {

// PNG or JPEG; anything else is not drawn.
struct SheetLogo
{
    QByteArray bytes; // as drawableLogo() makes them
    std::string alternative;
};

struct SheetPdf
{
    std::string bytes;
    int pages = 1;
    std::string longestSection; // on more than one page: what to shorten
};

// The same bytes for the same sheet. Errors: Internal.
[[nodiscard]] Result<SheetPdf> sheetPdf(const FactSheet &sheet, const SiteColors &colors,
                                        const SheetLogo &logo);

} // namespace gaceta::site
