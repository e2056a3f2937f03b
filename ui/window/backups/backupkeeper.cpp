#include "ui/window/backups/backupkeeper.h"

#include "app/settings/backupsettings.h"

#include <utility>

namespace gaceta::ui {

using namespace std::chrono_literals;

QString backupFolder(const WindowContext &context)
{
    const QString chosen = settings::backupFolder.get(context.settings);
    return chosen.isEmpty() ? context.backupFolder : chosen;
}

BackupKeeper::BackupKeeper(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_runner, &jobs::JobRunner::finished, this, &BackupKeeper::finish);
    connect(&m_hourly, &QTimer::timeout, this, &BackupKeeper::backUpIfDue);
    m_hourly.start(1h);
    // After the window has been shown.
    QTimer::singleShot(0, this, &BackupKeeper::backUpIfDue);
}

void BackupKeeper::backUpNow()
{
    start(When::Now);
}

// Without a folder nothing is made by itself.
void BackupKeeper::backUpIfDue()
{
    if (settings::backupsAutomatic.get(m_session.context().settings) &&
        !backupFolder(m_session.context()).isEmpty())
        start(When::IfDue);
}

void BackupKeeper::start(When when)
{
    const WindowContext &context = m_session.context();
    const editing::BackupPlace place{m_session.newsroom().path(), m_session.newsroom().id(),
                                     backupFolder(context)};
    const QDateTime now = context.clock->now();
    const int kept = settings::backupsKept.get(context.settings);
    const auto path = std::make_shared<QString>();
    const bool started = m_runner.start([=](jobs::Progress &) -> Result<> {
        const Result<QString> made =
            when == When::Now ? editing::makeBackup(place, now) : editing::makeBackupIfDue(place, now);
        if (!made)
            return failure(made.error());
        if (!made->isEmpty())
            editing::removeOldBackups(place, kept);
        *path = *made;
        return {};
    });
    if (!started) {
        m_again = m_again || when == When::Now;
        return;
    }
    m_path = path;
    m_when = when;
}

void BackupKeeper::finish(const Result<> &result)
{
    if (!result) {
        emit done(failure(result.error()));
        if (m_when == When::IfDue)
            emit problem(result.error());
    } else if (!m_path->isEmpty()) {
        emit done(*m_path);
    }
    if (std::exchange(m_again, false))
        start(When::Now);
}

} // namespace gaceta::ui
