#pragma once
// `export --format site`.

#include "app/cli/command.h"

namespace gaceta::cli {

[[nodiscard]] QList<QCommandLineOption> siteExportOptions();
// Empty: the options make sense.
[[nodiscard]] QString siteExportMisuse(const Call &call);
[[nodiscard]] Result<ExitCode> exportSite(const Call &call, const Snapshot &snapshot,
                                          const MediaSource &media);

} // namespace gaceta::cli
