#pragma once
// Takes many files into the newsroom, one after the other: read, looked at and hashed in a thread of its
// own, stored in that of the window. What is there already is found by its bytes and used.

#include "app/editing/newsroom.h"
#include "app/jobs/jobrunner.h"
#include "ui/editors/media/intake/intakereport.h"
#include "ui/editors/media/mediafile.h"

#include <QHash>
#include <QObject>

class QMimeData;

namespace gaceta::ui {

class MediaIntake final : public QObject
{
    Q_OBJECT

public:
    explicit MediaIntake(editing::Newsroom &newsroom, QObject *parent = nullptr);

    // True where the clipboard or what is dragged holds files, or a picture.
    [[nodiscard]] static bool understands(const QMimeData &data);
    // May be called while others are taken in; they come after them.
    void add(const QMimeData &data);
    // Files and folders; of a folder all that can be kept, with what lies deeper.
    void addPaths(const QStringList &paths);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(int done, int all, const QString &fileName);
    void finished(const gaceta::ui::IntakeReport &report);

private:
    struct Source
    {
        QString path;
        QImage picture; // where there is no path
        QString name;
    };
    struct Read
    {
        MediaFile file;
        QString sha256;
    };

    void addFolder(const QString &path);
    void begin();
    void next();
    void take(const Result<> &done);
    void store();
    void end();

    editing::Newsroom &m_newsroom;
    jobs::JobRunner m_runner;
    QList<Source> m_waiting;
    QHash<QString, Media> m_known; // by hash
    std::shared_ptr<Read> m_read;  // of the file that is being read
    IntakeReport m_report;
    QString m_current;
    int m_done = 0;
    bool m_running = false;
};

} // namespace gaceta::ui
