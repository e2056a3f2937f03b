#pragma once
// Takes out of a picture what nobody should publish by accident (where it was taken, with which camera,
// by whom, earlier versions as previews), without touching the pixels: the segments that hold it are
// left out, the others are copied. The colour profile stays, and how a photo has to be turned.

#include <QByteArray>

#include <optional>

namespace gaceta {

struct PlainFile
{
    QByteArray bytes;
    bool isTurned = false; // browsers show it turned: as wide as the coded picture is high
};

// Nothing where the bytes are not a whole picture of that type. Types that are not known to hold
// metadata, and those it is not known how to take it out of, come back as they are.
[[nodiscard]] std::optional<PlainFile> withoutMetadata(const QByteArray &bytes, const QString &mimeType);

// True where bytes that are no whole picture look as if a camera or program had noted something in them.
[[nodiscard]] bool mentionsMetadata(const QByteArray &bytes);

// True where withoutMetadata() leaves in it what it may hold.
[[nodiscard]] bool keepsMetadata(const QString &mimeType);

// False for an SVG that could run a script or load something from elsewhere.
[[nodiscard]] bool isHarmlessSvg(const QByteArray &bytes);

} // namespace gaceta
