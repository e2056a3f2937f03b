#pragma once
// How the window was left, and which newsrooms were open lately.

#include "app/settings/setting.h"

#include <QByteArray>

namespace gaceta::settings {

inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};     // QWidget::saveGeometry
inline const Setting<QByteArray> windowLayout{"window/layout", {}};         // QMainWindow::saveState
inline const Setting<QByteArray> windowSplitter{"window/splitter", {}};     // QSplitter::saveState
inline const Setting<bool> checksShown{"window/checks", false};             // the dock of the checks
inline const Setting<QByteArray> mediaSplitter{"window/mediaSplitter", {}}; // the same in the media room
inline const Setting<bool> mediaAsList{"window/mediaAsList", false};        // not as tiles
inline const Setting<QStringList> recentFiles{"window/recentFiles", {}}; // absolute paths, latest first
inline const Setting<QString> lastFolder{"window/lastFolder", {}};       // where a file was last chosen
inline const Setting<QString> lastExportFolder{"export/folder", {}};     // where a site last went

inline constexpr int maximumRecentFiles = 10;

// Puts the path in front of the recent files, once.
void rememberRecentFile(SettingsStore &store, const QString &path);
void forgetRecentFile(SettingsStore &store, const QString &path);

} // namespace gaceta::settings
