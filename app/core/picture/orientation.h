#pragma once
// How a camera was held, as a JPEG picture tells it in its EXIF segment: browsers turn the picture by
// it.

#include <QByteArray>

namespace gaceta {

// 1 (upright) to 8, of the content of an APP1 segment; 1 where it says nothing that can be read.
[[nodiscard]] int orientationOf(QByteArrayView segment);

// A whole APP1 segment that says this and nothing else.
[[nodiscard]] QByteArray orientationSegment(int orientation);

// What is shown is as wide as the coded picture is high.
[[nodiscard]] inline bool swapsSides(int orientation)
{
    return orientation >= 5;
}

} // namespace gaceta
