#include "ui/editors/media/mediafile.h"

#include "app/core/filetype.h"
#include "ui/editors/tr.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

// A picture of more points than any screen or press asks for: 16,000 by 10,000.
static constexpr qint64 mostPixels = 160'000'000;

static Result<> measure(MediaFile &file)
{
    QByteArray format = file.mimeType.section(u'/', 1).section(u'+', 0, 0).toLatin1();
    if (!file.mimeType.startsWith(u"image/"_s) ||
        !QImageReader::supportedImageFormats().contains(format))
        return {};
    QBuffer buffer(&file.bytes);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” has too many pixels; save a smaller copy of the picture first.")
                           .arg(file.fileName));
    if (reader.read().isNull())
        return failure(
            ErrorCode::InvalidInput,
            Tr::tr("“%1” is damaged and cannot be shown; get the picture anew from its source.")
                .arg(file.fileName),
            reader.errorString());
    file.width = size.width();
    file.height = size.height();
    return {};
}

Result<MediaFile> readMediaFile(const QString &path)
{
    MediaFile file;
    file.fileName = QFileInfo(path).fileName();
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NoPermission,
                       Tr::tr("“%1” cannot be read; check that it is still there.").arg(file.fileName),
                       source.errorString());
    if (source.size() > largestMediaFile)
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” is larger than 50 MB; choose a smaller file.").arg(file.fileName));
    file.bytes = source.readAll();
    if (file.bytes.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” is empty; choose another file.").arg(file.fileName));
    file.mimeType = fileTypeOf(file.bytes);
    const QString promised = fileTypePromisedBy(file.fileName);
    if (!promised.isEmpty() && promised != file.mimeType)
        return failure(
            ErrorCode::InvalidInput,
            Tr::tr(
                "“%1” is not what its name says; open it in the program it came from and save it anew.")
                .arg(file.fileName),
            file.mimeType);
    if (file.mimeType.isEmpty())
        return failure(ErrorCode::InvalidInput, Tr::tr("“%1” is of a kind that cannot be kept here; "
                                                       "choose an image, a PDF or an Office document.")
                                                    .arg(file.fileName));
    if (const Result<> measured = measure(file); !measured)
        return failure(measured.error());
    return file;
}

} // namespace gaceta::ui
