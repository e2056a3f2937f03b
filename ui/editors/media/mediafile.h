#pragma once
// A file that is to be kept in the newsroom: read, and looked at before it is let in.

#include "app/core/media.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

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
// something else than its name says, is a damaged image, or a drawing that could run something. Photos
// that browsers cannot show (HEIC) become JPEG, where this computer can read them.
[[nodiscard]] Result<MediaFile> readMediaFile(const QString &path);
// The same for a picture that has no file: from the clipboard. `name` without an ending.
[[nodiscard]] Result<MediaFile> mediaFileFrom(const QImage &picture, const QString &name);

// The endings of the names of files that can be kept: "jpg", "pdf".
[[nodiscard]] QStringList mediaSuffixes();

// The picture in the bytes, upright as the camera was held, at most that wide or high; null where there
// is none.
[[nodiscard]] QImage pictureFor(const QByteArray &bytes, int largest);

} // namespace gaceta::ui
