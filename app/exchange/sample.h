#pragma once
// The sample newsroom that comes with the program: a whole newsroom to look at and to play with.

#include "app/exchange/importplan.h"
#include "app/jobs/progress.h"

namespace gaceta::exchange {

[[nodiscard]] Result<ImportPlan> readSample(jobs::Progress &progress);

} // namespace gaceta::exchange
