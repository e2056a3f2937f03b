#pragma once
// The lists and the statistics of a newsroom as tables for spreadsheets and other programs: schools.csv
// (a line a school), school-lists.csv (a line for each school of each list, in its order),
// statistics.csv (a line for each value) and news.csv (a line an entry, newest first, with how far each
// language is). Notes that are for the office alone are left out.

#include "app/core/result.h"
#include "app/core/snapshot.h"
#include "app/jobs/progress.h"

#include <QStringList>

namespace gaceta::exchange {

struct CsvExportReport
{
    QStringList files; // with their folder
    int rows = 0;      // of all tables, without headers
};

// `folder` is made where it is missing; of what lies in it only these files are replaced, and each
// takes its name when it is whole. Errors: NoPermission, DiskFull, Cancelled.
[[nodiscard]] Result<CsvExportReport> writeCsv(const Snapshot &snapshot, const QString &folder,
                                               jobs::Progress &progress);

} // namespace gaceta::exchange
