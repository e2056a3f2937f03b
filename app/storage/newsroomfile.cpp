#include "app/storage/newsroomfile.h"

#include "app/storage/migrator.h"
#include "app/storage/newsroominfo.h"
#include "app/storage/query.h"
#include "app/storage/tr.h"
#include "app/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

constexpr qsizetype headerLength = 100;

Result<> notANewsroom(const QString &detail)
{
    return failure(ErrorCode::NotANewsroom, Tr::tr("This file is not a newsroom."), detail);
}

Result<> damaged(const QString &detail)
{
    return failure(ErrorCode::Damaged,
                   Tr::tr("The newsroom file is damaged. Go back to your last backup."), detail);
}

// The copy that is made before the schema changes; never over a file that is there.
QString copyPathFor(const QString &path)
{
    const QFileInfo info(path);
    const QString name = Tr::tr("%1 (before the update)").arg(info.completeBaseName());
    QString copy;
    for (int number = 1; copy.isEmpty() || QFileInfo::exists(copy); ++number) {
        copy = info.dir().filePath((number == 1 ? name : name + u' ' + QString::number(number)) + u'.' +
                                   info.suffix());
    }
    return copy;
}

Result<> fillNewFile(Connection &connection, const QString &newsroomId)
{
    if (const Result<> done = connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
        !done)
        return done;
    const auto migrated = Migrator::fromResources(connection.dialect()).migrate(connection, {});
    if (!migrated)
        return failure(migrated.error());
    Transaction transaction(connection, Transaction::Kind::Write);
    Query(connection, u"INSERT INTO newsroom (id, content_token) VALUES (?, ?)"_s)
        .bind(newsroomId)
        .bind(newsroomId)
        .run();
    if (const Result<> done = transaction.commit(); !done)
        return done;
    // Out of the log into the file, whose header tells that it is a newsroom: others look there first.
    return connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

// The access that is possible at all.
Access possibleAccess(const QString &path, Access wanted)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (wanted == Access::ReadWrite && file.isWritable() && folder.isWritable())
        return Access::ReadWrite;
    // Reading a database that others may write needs a lock file beside it; where that cannot be made,
    // nobody can write there either.
    const bool mayLock = folder.isWritable() || QFileInfo::exists(path + u"-shm"_s);
    return mayLock ? Access::ReadOnly : Access::Immutable;
}

Result<> checkApplication(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Read);
    qint64 application = 0;
    {
        Query query(connection, u"PRAGMA application_id"_s);
        if (query.next())
            application = query.integer(0);
    }
    if (const Result<> done = transaction.commit(); !done)
        return done;
    return application == applicationId ? Result<>() : notANewsroom(u"another application's database"_s);
}

Result<FileMark> readMark(const QString &path)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::Immutable);
    if (!connection)
        return failure(connection.error());
    // While part of the log is not written back, the file may rightly be shorter than its header says.
    // The engine takes that for damage unless it is told to expect some.
    if (const Result<> told = (*connection)->execute(u"PRAGMA writable_schema = ON"_s); !told)
        return failure(told.error());
    Transaction transaction(**connection, Transaction::Kind::Read);
    const FileMark mark{newsroomId(**connection), saveCount(**connection)};
    return transaction.commit(mark);
}

} // namespace

Result<> inspectFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, Tr::tr("There is no file at %1.").arg(path));
    if (info.isDir())
        return notANewsroom(u"a folder"_s);
    // While this program has the database open, closing the file here would give back its locks on it
    // (https://www.sqlite.org/howtocorrupt.html, 2.2): openFile() asks the engine instead.
    if (info.isReadable() && QFileInfo::exists(path + u"-shm"_s))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NoPermission, Tr::tr("You do not have permission to read this file."),
                       file.errorString());
    const QByteArray header = file.read(headerLength);
    if (header.size() < headerLength || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return notANewsroom(u"no SQLite header"_s);
    if (qFromBigEndian<qint32>(header.constData() + 68) != applicationId)
        return notANewsroom(u"another application's database"_s);
    quint32 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    // While a log lies beside it, the file may rightly be shorter than its header says.
    const qint64 length = qint64(pageSize) * qFromBigEndian<quint32>(header.constData() + 28);
    if (QFileInfo(path + u"-wal"_s).size() == 0 && file.size() < length)
        return damaged(u"%1 bytes of %2"_s.arg(file.size()).arg(length));
    return {};
}

void removeFile(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + ending);
}

Result<std::unique_ptr<Connection>> createFile(const QString &path, const QString &newsroomId)
{
    const QFileInfo info(path);
    if (info.exists())
        return failure(ErrorCode::InvalidInput, Tr::tr("There is already a file at %1.").arg(path));
    if (!QFileInfo(info.absolutePath()).isDir())
        return failure(ErrorCode::NotFound, Tr::tr("There is no folder %1.").arg(info.absolutePath()));
    removeFile(path); // a log left over by a former file of that name would be read into the new one
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::ReadWrite);
    Result<> filled = connection ? fillNewFile(**connection, newsroomId) : failure(connection.error());
    if (filled)
        return connection;
    if (connection)
        connection->reset();
    removeFile(path);
    return failure(filled.error());
}

Result<std::unique_ptr<Connection>> openFile(const QString &path, Access access)
{
    if (const Result<> looked = inspectFile(path); !looked)
        return failure(looked.error());
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(path, possibleAccess(path, access));
    if (!connection)
        return connection;
    if (const Result<> known = checkApplication(**connection); !known)
        return failure(known.error());
    const Migrator migrator = Migrator::fromResources((*connection)->dialect());
    const Result<int> version = migrator.version(**connection);
    if (!version)
        return failure(version.error());
    if ((*connection)->access() != Access::ReadWrite && *version < migrator.latest())
        return failure(
            ErrorCode::ReadOnly,
            Tr::tr("This newsroom was saved by an older Gaceta and must be brought up to date, "
                   "but it can only be read."));
    if (const auto migrated = migrator.migrate(**connection, copyPathFor(path)); !migrated)
        return failure(migrated.error());
    return connection;
}

FileIdentity identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat information = {};
    if (::stat(QFile::encodeName(path).constData(), &information) == 0)
        return {quint64(information.st_dev), quint64(information.st_ino)};
    return {};
#else
    return {0, QFileInfo::exists(path) ? 1U : 0U};
#endif
}

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    return {info.lastModified().toMSecsSinceEpoch(), info.size()};
}

Result<FileMark> markIn(const QString &path)
{
    constexpr QStringView noDatabase = u"26:"; // SQLITE_NOTADB
    Result<FileMark> mark = readMark(path);
    if (!mark && mark.error().detail.startsWith(noDatabase))
        return failure(notANewsroom(mark.error().detail).error());
    return mark;
}

void letGo(const QString &path)
{
    const QString copy = path + u".part"_s;
    QFile::remove(copy);
    if (!QFile::copy(path, copy))
        return;
    // The log first: it belongs to what was overwritten, and would be read into what lies there now.
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    std::error_code error;
    std::filesystem::rename(QFileInfo(copy).filesystemAbsoluteFilePath(),
                            QFileInfo(path).filesystemAbsoluteFilePath(), error);
    if (error)
        QFile::remove(copy);
}

} // namespace gaceta::storage
