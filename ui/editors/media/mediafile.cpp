#include "ui/editors/media/mediafile.h"

#include "app/core/filetype.h"
#include "app/core/picture/metadata.h"
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

// Where the program that reads it is installed; the file becomes one that every browser shows.
static Result<> takeHeic(MediaFile &file)
{
    QBuffer buffer(&file.bytes);
    QImageReader reader(&buffer, "heic");
    reader.setAutoTransform(true);
    QImage image;
    if (QImageReader::supportedImageFormats().contains("heic"))
        image = reader.read();
    QByteArray jpeg;
    QBuffer out(&jpeg);
    if (image.isNull() || !out.open(QIODevice::WriteOnly) || !image.save(&out, "JPEG", 92))
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” is an iPhone photo in the HEIC format, which cannot be read here; "
                              "save it as JPEG first.")
                           .arg(file.fileName),
                       reader.errorString());
    file.bytes = jpeg;
    file.mimeType = u"image/jpeg"_s;
    file.fileName = QFileInfo(file.fileName).completeBaseName() + u".jpg"_s;
    return {};
}

static Result<QByteArray> readAll(const QString &path, const QString &name)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NoPermission,
                       Tr::tr("“%1” cannot be read; check that it is still there.").arg(name),
                       source.errorString());
    if (source.size() > largestMediaFile)
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” is larger than 50 MB; choose a smaller file.").arg(name));
    QByteArray bytes = source.readAll();
    if (bytes.isEmpty())
        return failure(ErrorCode::InvalidInput, Tr::tr("“%1” is empty; choose another file.").arg(name));
    return bytes;
}

static Result<> tellType(MediaFile &file)
{
    file.mimeType = fileTypeOf(file.bytes);
    if (file.mimeType == u"application/zip"_s)
        file.mimeType = officeTypeOf(file.bytes);
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
    if (file.mimeType == u"image/svg+xml"_s && !isHarmlessSvg(file.bytes))
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” is a drawing that could run a program or load something from "
                              "elsewhere; save it as a plain SVG or as PNG.")
                           .arg(file.fileName));
    return file.mimeType == u"image/heic"_s ? takeHeic(file) : Result<>();
}

Result<MediaFile> readMediaFile(const QString &path)
{
    MediaFile file;
    file.fileName = QFileInfo(path).fileName();
    Result<QByteArray> bytes = readAll(path, file.fileName);
    if (!bytes)
        return failure(bytes.error());
    file.bytes = std::move(*bytes);
    if (const Result<> told = tellType(file); !told)
        return failure(told.error());
    if (const Result<> measured = measure(file); !measured)
        return failure(measured.error());
    return file;
}

Result<MediaFile> mediaFileFrom(const QImage &picture, const QString &name)
{
    MediaFile file;
    file.fileName = name + u".png"_s;
    file.mimeType = u"image/png"_s;
    file.width = picture.width();
    file.height = picture.height();
    QBuffer out(&file.bytes);
    if (picture.isNull() || !out.open(QIODevice::WriteOnly) || !picture.save(&out, "PNG"))
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("The copied picture cannot be read; copy it again."));
    return file;
}

QStringList mediaSuffixes()
{
    return {u"jpg"_s,  u"jpeg"_s, u"png"_s,  u"webp"_s, u"gif"_s,  u"svg"_s, u"heic"_s, u"heif"_s,
            u"avif"_s, u"pdf"_s,  u"docx"_s, u"xlsx"_s, u"pptx"_s, u"odt"_s, u"ods"_s,  u"odp"_s};
}

QImage pictureFor(const QByteArray &bytes, int largest)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.width() > largest || full.height() > largest)
        reader.setScaledSize(full.scaled(largest, largest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace gaceta::ui
