#pragma once
// One piece of work for each number of a range, shared among threads.

#include "app/core/result.h"
#include "app/jobs/progress.h"

#include <functional>

namespace gaceta::site {

struct Range
{
    size_t first = 0;
    size_t end = 0;
    size_t stretch = 16; // numbers that a thread takes at a time
};

// At least one; 0 asks for one per processor.
[[nodiscard]] int threadCount(int wanted);

// Calls work(thread, number) for each number; `thread` counts from 0 below `threads`. Ends with the
// first error, or with Cancelled.
[[nodiscard]] Result<> inParallel(Range range, int threads, const jobs::Progress &progress,
                                  const std::function<Result<>(int thread, size_t number)> &work);

// The same for what cannot fail and is too short to be cancelled.
void inParallel(size_t count, int threads, const std::function<void(size_t number)> &work);

[[nodiscard]] Error cancelledError();

} // namespace gaceta::site
