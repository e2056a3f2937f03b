#pragma once
// The file a newsroom lies in: telling it from other files, making and opening it.

#include "app/core/result.h"
#include "app/storage/connection.h"

#include <QString>

namespace gaceta::storage {

// "Gace" in the header of the file (https://www.sqlite.org/fileformat2.html#application_id).
inline constexpr qint32 applicationId = 0x47616365;

// What the file's header says without opening it as a database; nothing where somebody has it open.
// Errors: NotFound, NoPermission, NotANewsroom, Damaged.
[[nodiscard]] Result<> inspectFile(const QString &path);

// A new file with an empty schema; nothing is left of it where that fails. InvalidInput where the file
// exists.
[[nodiscard]] Result<std::unique_ptr<Connection>> createFile(const QString &path,
                                                             const QString &newsroomId);

// The file with what SQLite keeps beside it.
void removeFile(const QString &path);

// Opens and migrates. A file or folder that may only be read is opened like that (see
// Connection::access).
[[nodiscard]] Result<std::unique_ptr<Connection>> openFile(const QString &path, Access access);

// Which file a path names, apart from its name: tells that the file was replaced by another.
struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0; // 0: there is none

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};
[[nodiscard]] FileIdentity identityOf(const QString &path);

// What a look at the file tells of its content: the same as long as nobody writes into it.
struct FileStamp
{
    qint64 modified = 0; // ms
    qint64 size = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};
[[nodiscard]] FileStamp stampOf(const QString &path);

// Which newsroom lies in the file itself, and its state there (what is in the log alone does not count).
// NotANewsroom where something else lies there; other errors where it cannot be told.
struct FileMark
{
    QString newsroom;
    qint64 saves = 0;
};
[[nodiscard]] Result<FileMark> markIn(const QString &path);

// After somebody has overwritten the open file: leaves what lies there now as it is, in a file that our
// connections no longer reach. They would write their log into it.
void letGo(const QString &path);

} // namespace gaceta::storage
