#pragma once
// Backups of a newsroom in a folder: how they are called, which there are, and which are too many.

#include "app/core/result.h"

#include <QDateTime>
#include <QList>

namespace gaceta::editing {

struct Backup
{
    QString path;
    QString newsroom; // its id
    QDateTime time;   // as the name says it; where it says none: of the file
    qint64 bytes = 0;
    qint64 saves = 0; // of the newsroom when it was made
};

// "office (backup 2026-11-24 15.30).gaceta" in that folder, by the local time of this computer; a number
// follows where the name is taken.
[[nodiscard]] QString backupName(const QString &newsroomPath, const QString &folder,
                                 const QDateTime &now);

// The newsrooms in that folder whose names say that they are backups, latest first. `newsroom`: only of
// the one with that id; empty: all.
[[nodiscard]] QList<Backup> backupsIn(const QString &folder, const QString &newsroom = {});

// Whose backups go where.
struct BackupPlace
{
    QString newsroomPath;
    QString newsroom; // its id
    QString folder;   // made where it is missing
};

// On a connection of its own; from any thread. Gives the path of the backup.
[[nodiscard]] Result<QString> makeBackup(const BackupPlace &place, const QDateTime &now);
// The same where the latest backup is a day old and the newsroom was saved since, or where there is
// none; else gives an empty path.
[[nodiscard]] Result<QString> makeBackupIfDue(const BackupPlace &place, const QDateTime &now);

// Deletes all but the latest `kept` backups of that newsroom; at least one is kept.
void removeOldBackups(const BackupPlace &place, int kept);

// The backup as a newsroom to work in at `target`, where nothing may lie yet. On a connection of its
// own.
[[nodiscard]] Result<> restoreBackup(const QString &backup, const QString &target);

} // namespace gaceta::editing
