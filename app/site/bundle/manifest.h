#pragma once
// manifest.json: every file of a bundle with its hash, its size and what it was made from. It tells
// which files of a folder are ours; publishing, rollback and "what changes" are computed from it.

#include "app/core/result.h"
#include "app/site/bundleform.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace gaceta::site {

inline constexpr const char *manifestName = "manifest.json";

struct BundleFile
{
    std::string path;        // below the bundle's root, with slashes
    std::string sha256;      // 64 hexadecimal digits
    qint64 size = 0;         // bytes
    std::string source;      // "entry:<id>"; empty: the site as a whole
    bool isTurned = false;   // a photo that browsers show turned on its side
    std::string inputs = {}; // fingerprint of what it was made from; empty: not known

    friend bool operator==(const BundleFile &, const BundleFile &) = default;
};

struct Manifest
{
    BundleForm form = BundleForm::Site;
    std::string inputs;            // fingerprint of all that the bundle was made from
    std::string baseUrl = {};      // where it will stand, as its absolute links say; empty: not known
    std::string program;           // digest of the code that made it
    std::vector<BundleFile> files; // by path; the manifest itself is not among them

    // Null where it has none.
    [[nodiscard]] const BundleFile *find(std::string_view path) const;
};

// Files of `manifest` whose paths `other` does not have; they live as long as `manifest`.
[[nodiscard]] std::vector<const BundleFile *> filesOnlyIn(const Manifest &manifest,
                                                          const Manifest &other);

[[nodiscard]] std::string writeManifest(const Manifest &manifest);

// NotFound where the text is no manifest of a bundle. Paths that lead out of the folder are left out.
[[nodiscard]] Result<Manifest> readManifest(const QByteArray &utf8);

} // namespace gaceta::site
