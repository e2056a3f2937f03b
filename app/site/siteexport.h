#pragma once
// Exports a newsroom as a site that can be published as it is: a folder, or one zip archive. The same
// snapshot, theme and options give the same bytes at any time, in any time zone, locale and language of
// the program.

#include "app/core/mediasource.h"
#include "app/core/snapshot.h"
#include "app/jobs/progress.h"
#include "app/site/bundleform.h"
#include "app/site/changes/bundlechanges.h"
#include "app/site/links/brokenlink.h"
#include "app/site/theme.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace gaceta::site {

enum class Drafts {
    LeaveOut, // only what the public may see at `asOf`
    Include   // every version that has a text; every page says that it is a preview
};

enum class BrokenLinks {
    Refuse, // nothing is exported as long as a link leads nowhere
    Warn
};

struct ExportOptions
{
    BundleForm form = BundleForm::Site;
    QString baseUrl; // where the site will stand, http or https; empty: the organisation's
    QDateTime asOf;  // UTC; decides what is public; must be valid
    Drafts drafts = Drafts::LeaveOut;
    std::optional<MissingTranslation> missingTranslation; // nothing: the organisation's
    bool shareCards = true;                               // a drawn picture for entries without a photo
    BrokenLinks brokenLinks = BrokenLinks::Refuse;        // of a site
    int threads = 0;                                      // 0: one per processor
    bool notesChanges = false;                            // fills ExportReport::changes
    QString pictureCache; // a folder for versions of photos, see picturecache.h; empty: none
};

struct ExportReport
{
    int pages = 0;      // files that hold a text to read: a page, an entry's document
    int files = 0;      // all files of the bundle, the manifest included
    qint64 bytes = 0;   // of all files
    int written = 0;    // files that were new or different
    int removed = 0;    // files of the former bundle that are no longer part of it
    int photosMade = 0; // versions of photos that were neither there nor in the cache
    bool nothingChanged = false;
    bool isRefused = false;              // broken links stand in the way: everything stayed as it was
    std::vector<BrokenLink> brokenLinks; // by page
    QString startPage;    // where one begins to read, with its folder; an archive's own path
    QStringList warnings; // one translated sentence each: an image that could not be read, …
    BundleChanges changes;
};

// `target` is a folder (made where missing) or, where it ends in ".zip", an archive. Of a folder only
// files that differ are written; what the export did not write is neither changed nor removed. A folder
// that holds other things, or a bundle of another form, is refused with Conflict. On any error and when
// cancelled the former bundle stays as it was; so it does where the report says that it was refused.
// Errors: InvalidInput (options), Conflict, NoPermission, DiskFull, Cancelled, Internal.
[[nodiscard]] Result<ExportReport> exportSite(const Snapshot &snapshot, const MediaSource &media,
                                              const Theme &theme, const ExportOptions &options,
                                              const QString &target, jobs::Progress &progress);

// What exportSite() would change in that place. Nothing is written there. Errors as above.
[[nodiscard]] Result<BundleChanges> rehearseExport(const Snapshot &snapshot, const MediaSource &media,
                                                   const Theme &theme, const ExportOptions &options,
                                                   const QString &target, jobs::Progress &progress);

} // namespace gaceta::site
