#pragma once
// What the program tells the shell: scripts depend on these numbers, so they never change.

namespace gaceta::cli {

enum class ExitCode {
    Done = 0,
    Failed = 1,     // a sentence on stderr says why
    WrongUsage = 2, // the command was not understood; nothing was begun
    CheckFailed = 3 // a required check stands against the content
};

} // namespace gaceta::cli
