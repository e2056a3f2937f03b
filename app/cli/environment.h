#pragma once
// What a command is given from outside: where to write, what time it is, who works, and how to be told
// to stop.

#include "app/cli/console.h"
#include "app/core/clock.h"
#include "app/jobs/progress.h"

#include <memory>

namespace gaceta::cli {

struct Environment
{
    Console &console;
    jobs::Progress &progress;
    std::shared_ptr<const Clock> clock;
    QString author; // stands in the revisions
};

} // namespace gaceta::cli
