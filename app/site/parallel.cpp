#include "app/site/parallel.h"

#include "app/site/tr.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace gaceta::site {

int threadCount(int wanted)
{
    const int processors = static_cast<int>(std::thread::hardware_concurrency());
    return std::clamp(wanted > 0 ? wanted : processors, 1, 32);
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, Tr::tr("The export was stopped. Nothing was changed."), {}};
}

Result<> inParallel(Range range, int threads, const jobs::Progress &progress,
                    const std::function<Result<>(int thread, size_t number)> &work)
{
    std::atomic<size_t> next = range.first;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    std::optional<Error> error;
    const auto fail = [&](const Error &reason) {
        const std::lock_guard lock(mutex);
        if (!error)
            error = reason;
        failed = true;
    };
    const auto run = [&](int thread) {
        while (!failed) {
            const size_t first = next.fetch_add(range.stretch);
            if (first >= range.end)
                return;
            if (progress.isCancelled())
                return fail(cancelledError());
            for (size_t number = first; number < std::min(first + range.stretch, range.end); ++number) {
                if (const Result<> done = work(thread, number); !done)
                    return fail(done.error());
            }
        }
    };
    std::vector<std::thread> others;
    for (int thread = 1; thread < threads; ++thread)
        others.emplace_back(run, thread);
    run(0);
    for (std::thread &other : others)
        other.join();
    return error ? Result<>(failure(*error)) : Result<>();
}

void inParallel(size_t count, int threads, const std::function<void(size_t number)> &work)
{
    const jobs::Progress unseen;
    (void)inParallel({0, count, 64}, threads, unseen, [&work](int, size_t number) {
        work(number);
        return Result<>();
    });
}

} // namespace gaceta::site
