#include "app/publish/themewatch.h"

#include <QDirIterator>

namespace gaceta::publish {

static constexpr int breath = 150; // ms; a save is often several changes
static constexpr int mostFiles = 2000;

ThemeWatch::ThemeWatch()
{
    m_breath.setSingleShot(true);
    m_breath.setInterval(breath);
    connect(&m_breath, &QTimer::timeout, this, &ThemeWatch::changed);
    const auto start = [this] { m_breath.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, start);
}

void ThemeWatch::watch(const QString &folder)
{
    QStringList wanted;
    if (!folder.isEmpty() && !folder.startsWith(u':')) {
        wanted.append(folder);
        QDirIterator walk(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                          QDirIterator::Subdirectories);
        while (walk.hasNext() && wanted.size() < mostFiles)
            wanted.append(walk.next());
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList gone;
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            gone.append(path);
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace gaceta::publish
