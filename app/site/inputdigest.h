#pragma once
// A hash of everything that the bytes of a bundle depend on. Where it is the same as the former
// bundle's, nothing has to be rendered.

#include "app/site/siteexport.h"

#include <string>

namespace gaceta::site {

// Of the time of the export it holds only what follows from it: which texts are public, and the year.
[[nodiscard]] std::string inputDigest(const Snapshot &snapshot, const Theme &theme,
                                      const ExportOptions &options);

// Of the program's own code: a new version may write other bytes for the same content.
extern const char *const programDigest;

} // namespace gaceta::site
