#pragma once
// What kind of file some bytes are, as their first bytes tell, whatever the name says: only the kinds
// that a newsroom meets.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace gaceta {

// How many bytes from the beginning are enough.
inline constexpr qsizetype fileTypeBytes = 1024;

// The MIME type: PNG, JPEG, GIF, WebP, AVIF, HEIC, SVG images, PDF and zip archives (Office documents
// are such). Empty for all else.
[[nodiscard]] QString fileTypeOf(QByteArrayView bytes);

// The MIME type of the Office document (Word, Excel, PowerPoint, OpenDocument) that a zip archive holds;
// empty for any other archive. All bytes are needed.
[[nodiscard]] QString officeTypeOf(const QByteArray &bytes);
[[nodiscard]] bool isOfficeType(QStringView mimeType);

// The MIME type that the name's suffix promises, among all of the above; empty for all else.
[[nodiscard]] QString fileTypePromisedBy(QStringView fileName);

} // namespace gaceta
