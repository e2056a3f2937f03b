#pragma once
// Reads a JSON document of a whole newsroom (see jsonformat.h), and finds out all that could be wrong
// with it before anything is changed.

#include "app/exchange/importplan.h"
#include "app/jobs/progress.h"

namespace gaceta::exchange {

// Errors: NotFound, NoPermission, Cancelled, NewerVersion (written by a newer Gaceta), InvalidInput: one
// sentence that names the file, the line and the path of what does not fit: no JSON, cut off, no UTF-8,
// nested too deep, larger than maximumJsonFileSize, unknown names, values of the wrong form, what
// firstProblem() finds, media files that are missing or differ from their hash, size or type.
[[nodiscard]] Result<ImportPlan> readJson(const QString &path, jobs::Progress &progress);

} // namespace gaceta::exchange
