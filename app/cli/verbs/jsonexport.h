#pragma once
// `export --format json`.

#include "app/cli/command.h"

namespace gaceta::cli {

[[nodiscard]] QList<QCommandLineOption> jsonExportOptions();
// Empty: the options make sense.
[[nodiscard]] QString jsonExportMisuse(const Call &call);
[[nodiscard]] Result<ExitCode> exportJson(const Call &call, const Snapshot &snapshot,
                                          const MediaSource &media);

} // namespace gaceta::cli
