#pragma once
// `export --format site` and the two forms for the web team's own generator, which hold what the site
// would show: `headless` and `markdown`.

#include "app/cli/command.h"
#include "app/site/siteexport.h"

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

// What the options say, for every format that is made as the site is.
[[nodiscard]] Result<site::Theme> siteTheme(const Call &call, const Organisation &organisation);
[[nodiscard]] site::ExportOptions siteOptions(const Call &call, const Organisation &organisation);

} // namespace gaceta::cli
