#pragma once
// The two jobs of an import: to read the file, and to put what it holds into the newsroom. Both work
// beside the window, the second on a connection of its own.

#include "app/editing/newsroom.h"
#include "app/exchange/importplan.h"
#include "app/jobs/jobrunner.h"

namespace gaceta::ui {

// `plan` is filled before the job is finished.
[[nodiscard]] jobs::JobRunner::Job readingJob(const QString &file,
                                              const std::shared_ptr<exchange::ImportPlan> &plan);

// All of it or, on an error and when cancelled, nothing.
[[nodiscard]] jobs::JobRunner::Job importJob(const QString &newsroom,
                                             const editing::NewsroomContext &context,
                                             const std::shared_ptr<const exchange::ImportPlan> &plan);

} // namespace gaceta::ui
