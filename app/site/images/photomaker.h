#pragma once
// Makes versions of one photo: it is decoded once, no larger than they need, and sized once for each
// size.

#include "app/site/images/photoversions.h"

namespace gaceta::site {

// In the order of `wanted`. The error is a sentence about the photo.
[[nodiscard]] Result<std::vector<QByteArray>>
makeVersions(const QByteArray &bytes, const PhotoFacts &facts, const std::vector<PhotoVersion> &wanted);

} // namespace gaceta::site
