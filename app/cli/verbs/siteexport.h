#pragma once
// `export --format site` and the two forms for the web team's own generator, which hold what the site
// would show: `headless` and `markdown`.

#include "app/cli/command.h"

namespace gaceta::cli {

[[nodiscard]] QList<QCommandLineOption> siteExportOptions();
// Empty: the options make sense.
[[nodiscard]] QString siteExportMisuse(const Call &call);
[[nodiscard]] Result<ExitCode> exportSite(const Call &call, const Snapshot &snapshot,
                                          const MediaSource &media);
[[nodiscard]] Result<ExitCode> exportHeadless(const Call &call, const Snapshot &snapshot,
                                              const MediaSource &media);
[[nodiscard]] Result<ExitCode> exportMarkdown(const Call &call, const Snapshot &snapshot,
                                              const MediaSource &media);

} // namespace gaceta::cli
