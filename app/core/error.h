#pragma once
// What went wrong, for three readers: a code for the program, one translated sentence for people (it
// says what to do), and a detail for the log.

#include <QString>

namespace gaceta {

enum class ErrorCode {
    InvalidInput, // a value or a file that cannot be understood
    NotFound,     // no such item or file
    Conflict,     // changed by someone else since it was read
    NotANewsroom, // the file is something else
    Damaged,      // the file was a newsroom once
    NewerVersion, // written by a newer Gaceta
    ReadOnly,     // may be read, not written
    NoPermission, // may not be read or written at all
    DiskFull,     // no room left
    FileGone,     // deleted or replaced while it was open
    Busy,         // another program holds it
    Cancelled,    // the person asked to stop
    CheckFailed,  // a required check stands against it
    Internal      // ours to mend
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; // one translated sentence
    QString detail;  // for the log; may be empty
};

} // namespace gaceta
