#include "app/jobs/progress.h"

#include <algorithm>
#include <mutex>

namespace gaceta::jobs {

struct Progress::Shared
{
    Observer observer;
    std::mutex mutex;
    QString activity;
    double told = -1;
    std::atomic<bool> cancelled = false;
};

Progress::Progress(Observer observer)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->observer = std::move(observer);
}

Progress Progress::part(double share) const
{
    Progress part;
    part.m_shared = m_shared;
    part.m_begin = m_begin + m_done * m_length;
    part.m_length = m_length * std::min(share, 1 - m_done);
    m_done = std::min(1.0, m_done + share);
    return part;
}

void Progress::setActivity(const QString &activity)
{
    if (!m_shared)
        return;
    const std::lock_guard lock(m_shared->mutex);
    m_shared->activity = activity;
    if (m_shared->observer)
        m_shared->observer(std::max(0.0, m_shared->told), activity);
}

void Progress::advanceTo(double done)
{
    m_done = std::clamp(done, 0.0, 1.0);
    if (!m_shared)
        return;
    const double total = m_begin + m_done * m_length;
    const std::lock_guard lock(m_shared->mutex);
    // Steps too small to be seen are not told.
    if (!m_shared->observer || (total - m_shared->told < 0.002 && total < 1))
        return;
    m_shared->told = total;
    m_shared->observer(total, m_shared->activity);
}

void Progress::cancel()
{
    if (m_shared)
        m_shared->cancelled = true;
}

bool Progress::isCancelled() const
{
    return m_shared && m_shared->cancelled;
}

} // namespace gaceta::jobs
