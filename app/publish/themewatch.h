#pragma once
// Notices when somebody changes a file of a theme that is being shown.

#include <QFileSystemWatcher>
#include <QTimer>

namespace gaceta::publish {

class ThemeWatch final : public QObject
{
    Q_OBJECT

public:
    ThemeWatch();

    // All files of the theme in that folder, and what is added to it; a theme inside the program never
    // changes. To be called again after each change: editors put new files in the place of old ones.
    void watch(const QString &folder);

signals:
    // A moment after the last of several changes.
    void changed();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_breath;
};

} // namespace gaceta::publish
