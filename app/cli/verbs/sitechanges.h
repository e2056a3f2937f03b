#pragma once
// What an export changes, for the terminal, for machines, and as the page for the web team.

#include "app/cli/command.h"
#include "app/core/snapshot.h"
#include "app/site/siteexport.h"

namespace gaceta::cli {

void printChanges(const site::BundleChanges &changes, const Call &call);

// Writes the page where --changes says; nothing without it.
[[nodiscard]] Result<> writeChangesPage(const site::BundleChanges &changes, const Snapshot &snapshot,
                                        const site::ExportOptions &options, const Call &call);

} // namespace gaceta::cli
