#include "app/jobs/jobrunner.h"

namespace gaceta::jobs {

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    m_progress.cancel();
    m_pool.waitForDone();
}

bool JobRunner::start(Job job)
{
    if (m_running)
        return false;
    m_running = true;
    m_progress = Progress([this](double done, const QString &activity) {
        QMetaObject::invokeMethod(
            this, [this, done, activity] { emit progressed(done, activity); }, Qt::QueuedConnection);
    });
    m_pool.start([this, job = std::move(job), progress = m_progress]() mutable {
        const Result<> result = job(progress);
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                m_running = false;
                emit finished(result);
            },
            Qt::QueuedConnection);
    });
    return true;
}

void JobRunner::cancel()
{
    m_progress.cancel();
}

} // namespace gaceta::jobs
