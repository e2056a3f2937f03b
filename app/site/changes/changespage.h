#pragma once
// The page for the web team that says what a new bundle changes: by language, each page with its address
// and, where its text is another one, the words that went and came. It lies beside the bundle, not in
// it: what is no longer public would be so again.

#include "app/site/changes/bundlechanges.h"
#include "app/site/siteexport.h"

#include <QByteArray>
#include <QDateTime>

namespace gaceta::site {

struct ChangesHeading
{
    QString organisation;
    QString baseUrl;  // without a slash at its end; empty: not known
    QString language; // of the sentences around: the program's
    QDateTime asOf;   // in the newsroom's time zone
};
// Of an export to come or just made.
[[nodiscard]] ChangesHeading changesHeading(const Organisation &organisation,
                                            const ExportOptions &options);

// "New", "Changed", "Removed", "Redirected"
[[nodiscard]] QString changeName(ChangeKind kind);
// "3 pages new, 12 changed, 1 removed, 20 other files."
[[nodiscard]] QString changesSummary(const BundleChanges &changes);

// One HTML file without anything else. In the language of the program.
[[nodiscard]] QByteArray changesPage(const BundleChanges &changes, const ChangesHeading &heading);

} // namespace gaceta::site
