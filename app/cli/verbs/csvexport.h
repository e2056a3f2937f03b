#pragma once
// `export --format csv`.

#include "app/cli/command.h"

namespace gaceta::cli {

[[nodiscard]] QList<QCommandLineOption> csvExportOptions();
// Empty: the options make sense.
[[nodiscard]] QString csvExportMisuse(const Call &call);
[[nodiscard]] Result<ExitCode> exportCsv(const Call &call, const Snapshot &snapshot,
                                         const MediaSource &media);

} // namespace gaceta::cli
