#include "app/exchange/json/importedmedia.h"

#include "app/core/filetype.h"
#include "app/exchange/fileerror.h"
#include "app/exchange/json/jsonformat.h"
#include "app/exchange/tr.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace gaceta::exchange {

namespace {

// What the bytes themselves tell.
struct Facts
{
    qint64 size = 0;
    QString sha256;
    QString type; // empty: unknown
};

std::optional<MediaProblem> checkType(Media &media, const QString &type)
{
    const QString promised = fileTypePromisedBy(media.fileName);
    if (!promised.isEmpty() && promised != type)
        return MediaProblem{
            "fileName",
            Tr::tr("the content of “%1” is not what its name says").arg(media.fileName.left(100))};
    if (media.isImage() && media.mimeType != type)
        return MediaProblem{
            "mimeType", Tr::tr("the content of “%1” is of another type").arg(media.fileName.left(100))};
    if (media.mimeType.isEmpty())
        media.mimeType = type.isEmpty() ? u"application/octet-stream"_s : type;
    return std::nullopt;
}

// Holds the item against its bytes and fills in what it leaves open.
std::optional<MediaProblem> check(Media &media, const Facts &facts)
{
    if (media.fileName.isEmpty())
        return MediaProblem{"fileName", Tr::tr("a file name is needed")};
    if (!media.sha256.isEmpty() && media.sha256.compare(facts.sha256, Qt::CaseInsensitive) != 0)
        return MediaProblem{
            "sha256",
            Tr::tr("the content of “%1” does not match this hash").arg(media.fileName.left(100))};
    if (media.size != 0 && media.size != facts.size)
        return MediaProblem{"size", Tr::tr("“%1” is of another size").arg(media.fileName.left(100))};
    media.sha256 = facts.sha256;
    media.size = facts.size;
    return checkType(media, facts.type);
}

} // namespace

std::optional<MediaProblem> ImportedMedia::addFile(Media &media, const QString &folder)
{
    const QString hashed = QDir(folder).filePath(jsonMediaPath(media));
    const QString plain = QDir(folder).filePath(plainMediaPath(media));
    QFile file(QFile::exists(hashed) ? hashed : plain);
    if (!file.open(QIODevice::ReadOnly))
        return MediaProblem{"fileName", Tr::tr("the file “%1” is missing").arg(jsonMediaPath(media))};
    const QString type = fileTypeOf(file.peek(fileTypeBytes));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return MediaProblem{"fileName", Tr::tr("the file “%1” cannot be read").arg(file.fileName())};
    const Facts facts{file.size(), QString::fromLatin1(hash.result().toHex()), type};
    if (const auto problem = check(media, facts))
        return problem;
    m_places.insert(media.id, {file.fileName(), 0, facts.size, facts.sha256});
    return std::nullopt;
}

std::optional<MediaProblem> ImportedMedia::addBytes(Media &media, const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const Facts facts{bytes.size(), QString::fromLatin1(hash), fileTypeOf(bytes)};
    if (const auto problem = check(media, facts))
        return problem;
    const bool ready = m_spool.isOpen() || m_spool.open();
    const qint64 offset = m_spool.size();
    if (!ready || !m_spool.seek(offset) || m_spool.write(bytes) != bytes.size())
        return MediaProblem{"data", Tr::tr("there is no room for a temporary copy of it")};
    m_places.insert(media.id, {{}, offset, facts.size, facts.sha256});
    return std::nullopt;
}

Result<QByteArray> ImportedMedia::bytes(const MediaId &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return failure(ErrorCode::NotFound, Tr::tr("An image is missing."), id.text());
    QByteArray bytes;
    if (place->file.isEmpty()) {
        if (!m_spool.seek(place->offset))
            return failure(readError(m_spool));
        bytes = m_spool.read(place->size);
    } else {
        QFile file(place->file);
        if (!file.open(QIODevice::ReadOnly))
            return failure(readError(file));
        bytes = file.readAll();
    }
    // The file may have changed since it was looked at.
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QLatin1String(hash) != place->sha256)
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” changed during the import; start it again.").arg(place->file));
    return bytes;
}

} // namespace gaceta::exchange
