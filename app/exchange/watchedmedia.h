#pragma once
// The media of an import while it is put into a newsroom: tells how far it has come, and lets it be
// stopped.

#include "app/core/mediasource.h"
#include "app/jobs/progress.h"

#include <atomic>

namespace gaceta::exchange {

class WatchedMedia final : public MediaSource
{
public:
    // `count`: how many are asked for at most. Both are held by the caller.
    WatchedMedia(const MediaSource &source, qsizetype count, jobs::Progress &progress)
        : m_source(source)
        , m_count(count)
        , m_progress(progress)
    {
    }

    // Error: Cancelled, and those of the source.
    [[nodiscard]] Result<QByteArray> bytes(const MediaId &id) const override;

private:
    const MediaSource &m_source;
    qsizetype m_count;
    jobs::Progress &m_progress;
    mutable std::atomic<qsizetype> m_done = 0;
};

} // namespace gaceta::exchange
