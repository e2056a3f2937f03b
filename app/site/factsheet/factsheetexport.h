#pragma once
// Exports the fact sheet by itself: a PDF for each language in a folder, or one in a file.

#include "app/core/mediasource.h"
#include "app/core/snapshot.h"
#include "app/jobs/progress.h"
#include "app/site/siteexport.h"

#include <QStringList>

namespace gaceta::site {

struct FactSheetOptions
{
    ExportOptions site;
    LanguageTag language = {}; // null: all of them; in a file, the newsroom's first that has one
};

struct FactSheetReport
{
    QStringList files; // with their folder
    qint64 bytes = 0;
    QStringList warnings; // one translated sentence each: too long for a page …
};

// `target` ends in ".pdf", or is a folder (made where it is missing). Of a folder nothing else is
// touched, and each file takes its name when it is whole. Errors: InvalidInput (no page says what goes
// into the sheet, or none in that language), NoPermission, DiskFull, Cancelled, Internal.
[[nodiscard]] Result<FactSheetReport> exportFactSheets(const Snapshot &snapshot,
                                                       const MediaSource &media, const Theme &theme,
                                                       const FactSheetOptions &options,
                                                       const QString &target, jobs::Progress &progress);

} // namespace gaceta::site
