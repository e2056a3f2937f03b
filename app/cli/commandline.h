#pragma once
// The program as a function: finds the verb, reads its options and runs it.

#include "app/cli/command.h"

namespace gaceta::cli {

// In the order of the help.
[[nodiscard]] const std::vector<std::unique_ptr<const Command>> &allCommands();

// `arguments` without the program's name. Speaks the language asked for, or the system's, while it runs.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments, Environment &environment);

} // namespace gaceta::cli
