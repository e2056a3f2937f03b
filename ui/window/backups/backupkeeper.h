#pragma once
// Makes the backups of an open newsroom: once a day by itself, and when asked to, beside the window's
// work.

#include "app/editing/backups.h"
#include "app/jobs/jobrunner.h"
#include "ui/window/session.h"

#include <QTimer>

namespace gaceta::ui {

class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    // The session outlives it.
    explicit BackupKeeper(const Session &session, QObject *parent = nullptr);

    // Whatever the settings say about when. Nothing happens while another one is made.
    void backUpNow();
    // Where that is wanted and it is time.
    void backUpIfDue();

signals:
    // The path of the backup, or why there is none; nothing is told where it was not time.
    void done(const gaceta::Result<QString> &path);
    void problem(const gaceta::Error &error); // of those made by themselves

private:
    enum class When { Now, IfDue };
    void start(When when);
    void finish(const Result<> &result);

    const Session &m_session;
    jobs::JobRunner m_runner;
    QTimer m_hourly;
    std::shared_ptr<QString> m_path; // written by the job
    When m_when = When::Now;
    bool m_again = false; // one was asked for while another was made
};

// Where backups go: the folder that was chosen, else the program's own.
[[nodiscard]] QString backupFolder(const WindowContext &context);

} // namespace gaceta::ui
