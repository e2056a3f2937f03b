#include "app/site/siteexport.h"

#include "app/site/tr.h"

namespace gaceta::site {

Result<ExportReport> exportSite(const Snapshot &, const MediaSource &, const Theme &,
                                const ExportOptions &, const QString &, jobs::Progress &)
{
    return failure(ErrorCode::Internal, Tr::tr("The site cannot be exported yet."));
}

} // namespace gaceta::site
