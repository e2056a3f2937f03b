#pragma once
// Makes the commands, each in a file of its own.

#include "app/cli/command.h"

namespace gaceta::cli {

using CommandPointer = std::unique_ptr<const Command>;

[[nodiscard]] CommandPointer newCommand();
[[nodiscard]] CommandPointer infoCommand();
[[nodiscard]] CommandPointer checkCommand();
[[nodiscard]] CommandPointer searchCommand();
[[nodiscard]] CommandPointer replaceCommand();
[[nodiscard]] CommandPointer verifyCommand();
[[nodiscard]] CommandPointer verifyBundleCommand();
[[nodiscard]] CommandPointer backupCommand();
[[nodiscard]] CommandPointer restoreCommand();
[[nodiscard]] CommandPointer exportCommand();
[[nodiscard]] CommandPointer importCommand();
[[nodiscard]] CommandPointer previewCommand();
[[nodiscard]] CommandPointer themeCommand();

} // namespace gaceta::cli
