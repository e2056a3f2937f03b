#pragma once
// Backups that are made by themselves, and where.

#include "app/settings/setting.h"

namespace gaceta::settings {

inline const Setting<bool> backupsAutomatic{"backups/automatic", true}; // once a day, while it is open
inline const Setting<QString> backupFolder{"backups/folder", {}};       // empty: the program's own
inline const Setting<int> backupsKept{"backups/kept", 14};              // of one newsroom
inline constexpr int maximumBackups = 365;

} // namespace gaceta::settings
