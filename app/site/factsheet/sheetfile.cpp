#include "app/site/factsheet/sheetfile.h"

#include "app/site/drawing/logopicture.h"
#include "app/site/factsheet/factsheet.h"
#include "app/site/factsheet/sheetpdf.h"
#include "app/site/plan/cleantext.h"
#include "app/site/tr.h"

#include <algorithm>

namespace gaceta::site {

static constexpr int widestLogo = 600; // pixels; more is not seen at this size on paper

SheetFile sheetFile(const Site &site, const Edition &edition)
{
    const Organisation &organisation = site.plan().snapshot->organisation;
    SheetLogo logo{drawableLogo(site.media().logo(), widestLogo), {}};
    if (const MediaFile *file = site.media().find(organisation.logo))
        logo.alternative = cleanLine(file->media->texts.valueOrAny(edition.language).alt);
    const Result<SheetPdf> pdf =
        sheetPdf(factSheetOf(site, edition), siteColors(site.theme(), organisation.accentColor), logo);
    if (!pdf)
        return {{}, {pdf.error().message}};
    SheetFile file{pdf->bytes, {}};
    if (pdf->pages > 1) {
        file.warnings.append(
            Tr::tr("The fact sheet in %1 takes %n pages. Shorten “%2” to bring it back to one.", nullptr,
                   pdf->pages)
                .arg(edition.language.nativeName(), QString::fromStdString(pdf->longestSection)));
    }
    return file;
}

} // namespace gaceta::site
