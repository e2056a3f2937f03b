#pragma once
// A file that is to be kept in the newsroom: read, and looked at before it is let in.

#include "app/core/media.h"
#include "app/core/result.h"

#include <QByteArray>

namespace gaceta::ui {

inline constexpr qint64 largestMediaFile = 50 * 1024 * 1024;

struct MediaFile
{
    QByteArray bytes;
    QString fileName;
    QString mimeType;
    int width = 0; // 0: no image, or one that cannot be measured here
    int height = 0;
};

// Refused, each with one sentence: what cannot be read, is empty or too large, is of no known kind, is
// something else than its name says, or is a damaged image.
[[nodiscard]] Result<MediaFile> readMediaFile(const QString &path);

} // namespace gaceta::ui
