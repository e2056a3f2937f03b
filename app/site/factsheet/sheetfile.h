#pragma once
// The PDF of one language's fact sheet, and what a person should know of it.

#include "app/site/pages/site.h"

#include <QStringList>

namespace gaceta::site {

struct SheetFile
{
    std::string bytes;    // none where it could not be made; the warning says why
    QStringList warnings; // one translated sentence each: too long for a page …
};

[[nodiscard]] SheetFile sheetFile(const Site &site, const Edition &edition);

} // namespace gaceta::site
