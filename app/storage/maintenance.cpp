#include "app/storage/maintenance.h"

#include "app/storage/mediastore.h"
#include "app/storage/newsroomfile.h"
#include "app/storage/query.h"
#include "app/storage/tr.h"
#include "app/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <functional>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

// The rows of a check that gives its findings as text; `quiet` is what it says when there are none.
QStringList findings(Connection &connection, const QString &sql, const QString &quiet)
{
    QStringList found;
    Query query(connection, sql);
    while (query.next()) {
        if (query.text(0) != quiet)
            found.append(query.text(0));
    }
    return found;
}

// Damage can make the check itself fail: that is a finding, not a failure.
Result<QStringList> check(Connection &connection, const std::function<QStringList()> &look,
                          const QString &sentence)
{
    Transaction transaction(connection, Transaction::Kind::Read);
    QStringList found = look();
    const Result<> done = transaction.commit();
    if (done)
        return found;
    if (done.error().code == ErrorCode::Damaged)
        return QStringList{sentence};
    return failure(done.error());
}

QStringList mediaFindings(Connection &connection)
{
    QStringList found;
    for (const QString &hash : MediaStore(connection).damaged())
        found.append(
            Tr::tr("The bytes of an image or file are missing or damaged (SHA-256 %1).").arg(hash));
    return found;
}

// The index can be compared only by a statement that counts as writing.
Result<QStringList> checkSearch(Connection &connection)
{
    if (connection.access() != Access::ReadWrite)
        return QStringList();
    Transaction transaction(connection, Transaction::Kind::Write);
    static_cast<void>(connection.execute(connection.dialect().checkSearch));
    const Result<> done = transaction.commit();
    if (done)
        return QStringList();
    if (done.error().code == ErrorCode::Damaged)
        return QStringList{Tr::tr("The search index does not fit the texts.")};
    return failure(done.error());
}

Result<> copyInto(Connection &connection, const QString &target)
{
    const bool onlyReads = connection.access() != Access::ReadWrite;
    const QString quoted = QString(target).replace(u'\'', u"''"_s);
    // Where only reading is allowed, a copy would count as writing.
    if (onlyReads)
        static_cast<void>(connection.execute(u"PRAGMA query_only = OFF"_s));
    Result<> done = connection.execute(u"VACUUM INTO '"_s + quoted + u'\'');
    connection.forgetError();
    if (onlyReads)
        static_cast<void>(connection.execute(u"PRAGMA query_only = ON"_s));
    // Damage can make the copy grow without end.
    if (!done && done.error().code == ErrorCode::DiskFull &&
        !findings(connection, u"PRAGMA quick_check(1)"_s, u"ok"_s).isEmpty())
        done =
            failure(ErrorCode::Damaged, Tr::tr("The backup was not made: the newsroom file is damaged."),
                    done.error().detail);
    connection.forgetError();
    return done;
}

Result<> inspectCopy(const QString &path)
{
    const Result<std::unique_ptr<Connection>> copy = openFile(path, Access::ReadOnly);
    if (!copy)
        return failure(copy.error());
    const Result<QStringList> found = check(
        **copy, [&] { return findings(**copy, u"PRAGMA integrity_check(20)"_s, u"ok"_s); },
        Tr::tr("The copy could not be read."));
    if (!found)
        return failure(found.error());
    if (!found->isEmpty())
        return failure(ErrorCode::Damaged,
                       Tr::tr("The backup was not made: the newsroom file is damaged."),
                       found->join(u'\n'));
    return {};
}

} // namespace

Result<QStringList> verify(Connection &connection)
{
    QStringList found;
    const auto add = [&found](const Result<QStringList> &more) {
        if (more)
            found += *more;
        return more.has_value();
    };
    Result<QStringList> step = check(
        connection, [&] { return findings(connection, u"PRAGMA integrity_check(20)"_s, u"ok"_s); },
        Tr::tr("The file is damaged: parts of it cannot be read."));
    if (!add(step))
        return step;
    step = check(
        connection, [&] { return findings(connection, u"PRAGMA foreign_key_check"_s, {}); },
        Tr::tr("Some texts belong to no item."));
    if (!add(step))
        return step;
    step = check(
        connection, [&] { return mediaFindings(connection); },
        Tr::tr("Some images or files cannot be read."));
    if (!add(step))
        return step;
    step = checkSearch(connection);
    if (!add(step))
        return step;
    return found;
}

Result<> backUp(Connection &connection, const QString &target)
{
    const QString folder = QFileInfo(target).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::NotFound, Tr::tr("There is no folder %1.").arg(folder));
    const QString part = target + u".part"_s;
    QFile::remove(part);
    Result<> done = copyInto(connection, part);
    if (done)
        done = inspectCopy(part);
    if (!done) {
        QFile::remove(part);
        return done;
    }
    // QFile would not replace a file that is there.
    std::error_code error;
    std::filesystem::rename(QFileInfo(part).filesystemAbsoluteFilePath(),
                            QFileInfo(target).filesystemAbsoluteFilePath(), error);
    if (error) {
        QFile::remove(part);
        return failure(ErrorCode::NoPermission, Tr::tr("The backup could not be given its name."),
                       QString::fromStdString(error.message()));
    }
    // A log that a former file of that name left behind would be read into this one.
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(target + ending);
    return {};
}

} // namespace gaceta::storage
