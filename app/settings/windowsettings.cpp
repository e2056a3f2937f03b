#include "app/settings/windowsettings.h"

#include <QDir>
#include <QFileInfo>

namespace gaceta::settings {

namespace {

QString tidy(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

void rememberRecentFile(SettingsStore &store, const QString &path)
{
    QStringList files = recentFiles.get(store);
    files.removeAll(tidy(path));
    files.prepend(tidy(path));
    recentFiles.set(store, files.first(std::min<qsizetype>(files.size(), maximumRecentFiles)));
}

void forgetRecentFile(SettingsStore &store, const QString &path)
{
    QStringList files = recentFiles.get(store);
    files.removeAll(tidy(path));
    recentFiles.set(store, files);
}

} // namespace gaceta::settings
