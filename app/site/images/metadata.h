#pragma once
// Takes out of a picture what nobody should publish by accident (where it was taken, with which camera,
// by whom, earlier versions as previews), without touching the pixels: the segments that hold it are
// left out, the others are copied. The colour profile stays.

#include <QByteArray>

#include <optional>

namespace gaceta::site {

// Nothing where the bytes are not a whole picture of that type. Types that are not known to hold
// metadata come back as they are.
[[nodiscard]] std::optional<QByteArray> withoutMetadata(const QByteArray &bytes,
                                                        const QString &mimeType);

// False for an SVG that could run a script or load something from elsewhere.
[[nodiscard]] bool isHarmlessSvg(const QByteArray &bytes);

} // namespace gaceta::site
