#pragma once
// Fingerprints of what a bundle is made from: where the whole is the same as the former bundle's,
// nothing has to be rendered; where single entries differ, only what shows them.

#include "app/site/incremental/fingerprint.h"
#include "app/site/siteexport.h"

#include <vector>

namespace gaceta::site {

struct ContentFingerprints
{
    Fingerprint whole;                // of everything that is shown
    Fingerprint rest;                 // of everything but the entries: theme, options, organisation …
    std::vector<Fingerprint> entries; // in the order of the snapshot
};

// Of the time of the export they hold only what follows from it: which texts are public, which goals are
// open, the year, and, in `whole` alone, which entries are news.
[[nodiscard]] ContentFingerprints contentFingerprints(const Snapshot &snapshot, const Theme &theme,
                                                      const ExportOptions &options,
                                                      const jobs::Progress &progress);

// Of the program's own code: a new version may write other bytes for the same content.
extern const char *const programDigest;

} // namespace gaceta::site
