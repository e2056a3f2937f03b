#include "app/editing/backups.h"

#include "app/editing/tr.h"
#include "app/storage/maintenance.h"
#include "app/storage/newsroomfile.h"
#include "app/storage/newsroominfo.h"
#include "app/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::editing {

namespace {

constexpr QLatin1String minuteFormat("yyyy-MM-dd HH.mm");
constexpr qint64 secondsOfADay = 24 * 60 * 60;

// The same in every language of the program, so that backups are known whatever it speaks.
QDateTime timeIn(const QString &fileName)
{
    static const QRegularExpression pattern(
        u"\\(backup (\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d)(, \\d+)?\\)\\.gaceta$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(fileName);
    return QDateTime::fromString(match.captured(1), minuteFormat);
}

// With what lies in the log beside the file.
Result<qint64> savesOf(const QString &newsroomPath)
{
    const auto connection = storage::openFile(newsroomPath, storage::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    storage::Transaction transaction(**connection, storage::Transaction::Kind::Read);
    const qint64 saves = storage::saveCount(**connection);
    return transaction.commit(saves);
}

// One at a time, of all programs that have the newsroom open.
class FolderLock final
{
public:
    explicit FolderLock(const QString &folder)
        : m_file(folder + u"/backups.lock"_s)
    {
        m_file.setStaleLockTime(longestBackup);
        static_cast<void>(m_file.tryLock(longestBackup)); // where that cannot be, none can be written
    }

private:
    static constexpr int longestBackup = 120000; // ms
    QLockFile m_file;
};

Result<> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return failure(
        ErrorCode::NoPermission,
        Tr::tr("The folder for backups cannot be made: %1. Choose another one in the settings.")
            .arg(QDir::toNativeSeparators(folder)));
}

// A copy of a newsroom that goes by a name of its own has backups of its own.
QList<Backup> backupsOf(const BackupPlace &place)
{
    const QString beginning = QFileInfo(place.newsroomPath).completeBaseName() + u" (backup "_s;
    QList<Backup> all = backupsIn(place.folder, place.newsroom);
    all.removeIf([&beginning](const Backup &one) {
        const QString name = QFileInfo(one.path).fileName();
        return !name.startsWith(beginning) || name.indexOf(u" (backup "_s, beginning.size()) >= 0;
    });
    return all;
}

Result<QString> make(const BackupPlace &place, const QDateTime &now)
{
    const auto connection = storage::openFile(place.newsroomPath, storage::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    const QString target = backupName(place.newsroomPath, place.folder, now);
    if (const Result<> done = storage::backUp(**connection, target); !done)
        return failure(done.error());
    return target;
}

} // namespace

QString backupName(const QString &newsroomPath, const QString &folder, const QDateTime &now)
{
    const QFileInfo info(newsroomPath);
    const QString ending =
        u".gaceta"_s; // whatever the newsroom's file is called: backups are known by it
    const QString beginning =
        info.completeBaseName() + u" (backup "_s + now.toLocalTime().toString(minuteFormat);
    const QDir place(folder);
    QString name = place.filePath(beginning + u')' + ending);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = place.filePath(beginning + u", %1)"_s.arg(number) + ending);
    return QDir::cleanPath(name);
}

QList<Backup> backupsIn(const QString &folder, const QString &newsroom)
{
    QList<Backup> backups;
    if (folder.isEmpty())
        return backups;
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.gaceta"_s}, QDir::Files | QDir::Readable);
    for (const QFileInfo &file : files) {
        const QDateTime time = timeIn(file.fileName());
        if (!time.isValid())
            continue;
        const Result<storage::FileMark> mark = storage::markIn(file.filePath());
        if (mark && (newsroom.isEmpty() || mark->newsroom == newsroom))
            backups.append({file.filePath(), mark->newsroom, time, file.size(), mark->saves});
    }
    // Of the same minute: the one made later has the higher number, and was written later.
    std::ranges::stable_sort(backups, [](const Backup &left, const Backup &right) {
        return std::pair(left.time, left.saves) > std::pair(right.time, right.saves);
    });
    return backups;
}

Result<QString> makeBackup(const BackupPlace &place, const QDateTime &now)
{
    if (const Result<> made = makeFolder(place.folder); !made)
        return failure(made.error());
    const FolderLock lock(place.folder);
    return make(place, now);
}

Result<QString> makeBackupIfDue(const BackupPlace &place, const QDateTime &now)
{
    if (const Result<> made = makeFolder(place.folder); !made)
        return failure(made.error());
    const FolderLock lock(place.folder);
    const QList<Backup> backups = backupsOf(place);
    if (!backups.isEmpty()) {
        const Result<qint64> saves = savesOf(place.newsroomPath);
        if (!saves)
            return failure(saves.error());
        const Backup &latest = backups.first();
        if (latest.saves == *saves || latest.time.secsTo(now) < secondsOfADay)
            return QString();
    }
    return make(place, now);
}

void removeOldBackups(const BackupPlace &place, int kept)
{
    const QString inUse = QFileInfo(place.newsroomPath).canonicalFilePath();
    const QList<Backup> backups = backupsOf(place);
    for (qsizetype i = std::max(1, kept); i < backups.size(); ++i) {
        // Somebody may work in what was a backup once.
        if (QFileInfo(backups.at(i).path).canonicalFilePath() != inUse)
            storage::removeFile(backups.at(i).path);
    }
}

Result<> restoreBackup(const QString &backup, const QString &target)
{
    if (QFileInfo::exists(target))
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” is there already. Choose another name; nothing was changed.")
                           .arg(QFileInfo(target).fileName()));
    const auto connection = storage::openFile(backup, storage::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    return storage::backUp(**connection, target);
}

} // namespace gaceta::editing
