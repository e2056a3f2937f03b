#include "app/site/images/photomaker.h"

#include <algorithm>
#include <optional>

namespace gaceta::site {

namespace {

bool isSame(const PhotoShape &one, const PhotoShape &other)
{
    return one.width == other.width && one.height == other.height && one.focusX == other.focusX &&
           one.focusY == other.focusY;
}

} // namespace

Result<std::vector<QByteArray>> makeVersions(const QByteArray &bytes, const PhotoFacts &facts,
                                             const std::vector<PhotoVersion> &wanted)
{
    int widest = 1;
    for (const PhotoVersion &version : wanted)
        widest = std::max(widest, decodedWidth(facts, version.shape));
    const Result<Photo> photo = Photo::read(bytes, widest);
    if (!photo)
        return failure(photo.error());
    std::vector<QByteArray> made(wanted.size());
    for (size_t first = 0; first < wanted.size(); ++first) {
        if (!made[first].isEmpty())
            continue;
        const Result<Photo> sized = photo->shaped(wanted[first].shape);
        if (!sized)
            return failure(sized.error());
        for (size_t i = first; i < wanted.size(); ++i) {
            if (!isSame(wanted[i].shape, wanted[first].shape))
                continue;
            Result<QByteArray> encoded = sized->encoded(wanted[i].format);
            if (!encoded)
                return failure(encoded.error());
            made[i] = std::move(*encoded);
        }
    }
    return made;
}

} // namespace gaceta::site
