#pragma once
// Ctrl+C asks the work to stop, so that it leaves everything as it was; a second time it ends the
// program at once.

#include "app/jobs/progress.h"

namespace gaceta::cli {

// While it lives, SIGINT, SIGTERM and SIGHUP cancel the progress. One at a time.
class Interruption final
{
public:
    explicit Interruption(jobs::Progress &progress);
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)
};

} // namespace gaceta::cli
