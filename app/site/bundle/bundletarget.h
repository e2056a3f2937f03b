#pragma once
// Where the files of a bundle go: a folder or an archive.

#include "app/site/bundle/manifest.h"

#include <memory>
#include <optional>

namespace gaceta::site {

class BundleTarget
{
public:
    virtual ~BundleTarget() = default; // without finish(): everything stays as it was

    // What the place held before; empty where it held nothing.
    [[nodiscard]] virtual const Manifest &former() const = 0;
    // True where the file lies there as the manifest says.
    [[nodiscard]] virtual bool isIntact(const BundleFile &file) const = 0;
    // The bytes of an intact file.
    [[nodiscard]] virtual std::optional<QByteArray> read(const BundleFile &file) const = 0;

    // Takes one file, from any thread. `order` counts the files from 0 without gaps; between two calls
    // of settle() only files of that stretch are given.
    [[nodiscard]] virtual Result<> put(size_t order, const BundleFile &file, std::string_view bytes) = 0;
    [[nodiscard]] virtual Result<> settle() = 0;

    // Makes the new bundle take the place of the former one.
    struct Outcome
    {
        int written = 0;
        int removed = 0;
    };
    [[nodiscard]] virtual Result<Outcome> finish(const Manifest &manifest) = 0;
};

// Conflict where the folder holds other things and no bundle; Busy while another export writes there.
[[nodiscard]] Result<std::unique_ptr<BundleTarget>> openFolder(const QString &path);
// Conflict where the file is there and no archive of an export.
[[nodiscard]] Result<std::unique_ptr<BundleTarget>> openArchive(const QString &path);

} // namespace gaceta::site
