#include "app/storage/sqlerror.h"

#include "app/storage/tr.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

// Result codes of SQLite that need telling apart (https://www.sqlite.org/rescode.html).
enum Primary {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13
};
enum Other { CannotOpen = 14, NotADatabase = 26 };
enum Extended {
    IoShortRead = 522,
    IoWrite = 778,
    IoTruncate = 1546,
    IoShmSize = 4874,
    ReadOnlyMoved = 1032
};

ErrorCode codeOfInputOutput(int extended)
{
    switch (extended) {
    case IoWrite: // also what a quota or a limit on the size of files gives
    case IoTruncate:
    case IoShmSize:
        return ErrorCode::DiskFull;
    case IoShortRead:
        return ErrorCode::Damaged;
    default:
        return ErrorCode::Internal;
    }
}

ErrorCode codeOf(int extended)
{
    switch (extended & 0xff) {
    case Busy:
    case Locked:
        return ErrorCode::Busy;
    case ReadOnly:
        return extended == ReadOnlyMoved ? ErrorCode::FileGone : ErrorCode::ReadOnly;
    case IoError:
        return codeOfInputOutput(extended);
    case Corrupt:
    case NotADatabase: // files of other kinds are told apart before (inspectFile)
        return ErrorCode::Damaged;
    case Full:
        return ErrorCode::DiskFull;
    case Permission:
    case CannotOpen:
        return ErrorCode::NoPermission;
    default:
        return ErrorCode::Internal;
    }
}

// Our statements fit our schema: where one does not, the schema itself is damaged, in whatever words the
// engine says so. Only what is wrong with transactions is ours.
bool tellsOfBrokenSchema(const QString &text)
{
    return !text.contains(u"transaction"_s);
}

QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return Tr::tr("Another program is using this newsroom. Try again in a moment.");
    case ErrorCode::ReadOnly:
        return Tr::tr("This newsroom can only be read. Nothing was changed.");
    case ErrorCode::FileGone:
        return Tr::tr("The newsroom file was moved or deleted. Nothing was saved.");
    case ErrorCode::DiskFull:
        return Tr::tr("There is no room left on the disk. Nothing was changed.");
    case ErrorCode::Damaged:
        return Tr::tr("The newsroom file is damaged. Go back to your last backup.");
    case ErrorCode::NoPermission:
        return Tr::tr("You do not have permission to use this file or its folder.");
    default:
        return Tr::tr("The newsroom file could not be used.");
    }
}

} // namespace

Error errorFromSql(const QSqlError &error, const QString &sql)
{
    constexpr int generic = 1;
    const int native = error.nativeErrorCode().toInt();
    const ErrorCode code = native == generic && tellsOfBrokenSchema(error.databaseText())
                               ? ErrorCode::Damaged
                               : codeOf(native);
    const QString detail = error.nativeErrorCode() + u": "_s + error.databaseText() + u" ["_s +
                           error.driverText() + u"] in: "_s + sql.left(500);
    return Error{code, sentence(code), detail};
}

} // namespace gaceta::storage
