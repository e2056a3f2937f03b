#pragma once
// `export --format factsheet`.

#include "app/cli/command.h"

namespace gaceta::cli {

[[nodiscard]] QList<QCommandLineOption> factSheetExportOptions();
// Empty: the options make sense.
[[nodiscard]] QString factSheetExportMisuse(const Call &call);
[[nodiscard]] Result<ExitCode> exportFactSheet(const Call &call, const Snapshot &snapshot,
                                               const MediaSource &media);

} // namespace gaceta::cli
