#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace gaceta::cli {

namespace {

// A signal's handler can reach nothing else.
std::atomic<jobs::Progress *> interrupted = nullptr;

extern "C" void cancelWork(int number)
{
    if (jobs::Progress *progress = interrupted)
        progress->cancel(); // sets one atomic flag
    std::signal(number, SIG_DFL);
}

constexpr int watched[] = {
    SIGINT,
    SIGTERM,
#ifdef SIGHUP
    SIGHUP,
#endif
};

} // namespace

Interruption::Interruption(jobs::Progress &progress)
{
    interrupted = &progress;
    for (const int number : watched)
        std::signal(number, cancelWork);
}

Interruption::~Interruption()
{
    for (const int number : watched)
        std::signal(number, SIG_DFL);
    interrupted = nullptr;
}

} // namespace gaceta::cli
