#pragma once
// Whether a bundle, a folder or a zip archive, still is what was exported: what its manifest says is
// held against the bytes that are there, and every link of a site is followed.

#include "app/jobs/progress.h"
#include "app/site/bundle/manifest.h"
#include "app/site/links/brokenlink.h"

#include <QStringList>

namespace gaceta::site {

enum class LinkLook { Follow, LeaveOut };

// Paths below the bundle's root, sorted.
struct BundleFaults
{
    QStringList changed;
    QStringList missing;
    QStringList extra;
    std::vector<BrokenLink> brokenLinks; // of a site, where they were to be followed
    int files = 0;                       // that the manifest names
    QString fingerprint; // SHA-256 of the manifest: whoever knows it knows every byte of the bundle

    // Its bytes are those that were exported.
    [[nodiscard]] bool isSound() const
    {
        return changed.isEmpty() && missing.isEmpty() && extra.isEmpty();
    }
};

// NotFound where the path holds no bundle; Cancelled; or the file or folder cannot be read.
[[nodiscard]] Result<BundleFaults> checkBundle(const QString &path, jobs::Progress &progress,
                                               LinkLook links = LinkLook::Follow);

} // namespace gaceta::site
