#pragma once
// Runs one long piece of work at a time in a thread of its own and reports by signals in the thread of
// the runner. A job is a function of a Progress; whatever it needs it holds itself.

#include "app/core/result.h"
#include "app/jobs/progress.h"

#include <QObject>
#include <QThreadPool>

namespace gaceta::jobs {

class JobRunner final : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<Result<>(Progress &)>;

    explicit JobRunner(QObject *parent = nullptr);
    // Cancels what runs and waits for it.
    ~JobRunner() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    // Refused (false) while another job runs.
    bool start(Job job);
    void cancel();

signals:
    void progressed(double done, const QString &activity);
    void finished(const gaceta::Result<> &result);

private:
    QThreadPool m_pool;
    Progress m_progress;
    bool m_running = false;
};

} // namespace gaceta::jobs
