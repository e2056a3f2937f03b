#include "app/core/picture/metadata.h"

#include "app/core/filetype.h"
#include "app/core/picture/gif.h"
#include "app/core/picture/orientation.h"

#include <QSet>
#include <QString>
#include <QXmlStreamReader>
#include <QtEndian>

namespace gaceta {

namespace {

quint32 big32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint32 little32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

// Chunks of text, time and EXIF; everything else belongs to the picture.
std::optional<QByteArray> plainPng(const QByteArray &bytes)
{
    static const QByteArray signature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
    static const QSet<QByteArray> dropped{"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "dSIG"};
    if (!bytes.startsWith(signature))
        return std::nullopt;
    QByteArray result = signature;
    for (qsizetype at = signature.size(); at + 12 <= bytes.size();) {
        const auto length = static_cast<qsizetype>(big32(bytes, at));
        if (length > bytes.size() - at - 12)
            return std::nullopt;
        const QByteArray name = bytes.mid(at + 4, 4);
        if (!dropped.contains(name))
            result.append(bytes.constData() + at, length + 12);
        if (name == "IEND")
            return result;
        at += length + 12;
    }
    return std::nullopt;
}

// A second APP0 may hold a preview, APP2 holds the colour profile, APP14 says how colours are coded;
// without them it looks different.
bool keepsJpegSegment(const QByteArray &bytes, qsizetype at, quint8 marker)
{
    if (marker == 0xfe) // comment
        return false;
    if (marker < 0xe0 || marker > 0xef)
        return true;
    const QByteArrayView content = QByteArrayView(bytes).sliced(at + 4);
    return (marker == 0xe0 && content.startsWith("JFIF")) || marker == 0xee ||
           (marker == 0xe2 && content.startsWith("ICC_PROFILE"));
}

// Where the coded picture that begins at `at` ends: at the next marker that is no part of it.
qsizetype endOfScan(const QByteArray &bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const auto next = static_cast<quint8>(bytes[at + 1]);
        const bool inside = next == 0 || next == 0xff || (next >= 0xd0 && next <= 0xd7);
        if (static_cast<quint8>(bytes[at]) == 0xff && !inside)
            return at;
    }
    return bytes.size();
}

// Of the first EXIF segment stays which side is up; the others go.
class TurnKeeper final
{
public:
    [[nodiscard]] QByteArray replacementOf(quint8 marker, QByteArrayView content)
    {
        if (marker != 0xe1 || m_seen || !content.startsWith("Exif"))
            return {};
        m_seen = true;
        m_orientation = orientationOf(content);
        return m_orientation == 1 ? QByteArray() : orientationSegment(m_orientation);
    }
    [[nodiscard]] bool isTurned() const { return swapsSides(m_orientation); }

private:
    bool m_seen = false;
    int m_orientation = 1;
};

std::optional<PlainFile> plainJpeg(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8"))
        return std::nullopt;
    QByteArray result = bytes.left(2);
    TurnKeeper turn;
    for (qsizetype at = 2; at + 2 <= bytes.size();) {
        if (static_cast<quint8>(bytes[at]) != 0xff)
            return std::nullopt;
        const auto marker = static_cast<quint8>(bytes[at + 1]);
        if (marker == 0xff) { // a fill byte
            ++at;
            continue;
        }
        if (marker == 0xd9) // what follows the end (previews of other sizes) is left out
            return PlainFile{result.append(bytes.constData() + at, 2), turn.isTurned()};
        const qsizetype length =
            at + 4 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at + 2) : 0;
        if (length < 2 || length > bytes.size() - at - 2)
            return std::nullopt;
        const bool scan = marker == 0xda;
        const qsizetype end = scan ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
        if (scan || keepsJpegSegment(bytes, at, marker))
            result.append(bytes.constData() + at, end - at);
        else
            result.append(turn.replacementOf(marker, QByteArrayView(bytes).sliced(at + 4, length - 2)));
        at = end;
    }
    return std::nullopt;
}

std::optional<QByteArray> plainWebp(const QByteArray &bytes)
{
    if (bytes.size() < 12 || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WEBP")
        return std::nullopt;
    QByteArray body;
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const auto length = static_cast<qsizetype>(little32(bytes, at + 4));
        if (length > bytes.size() - at - 8)
            return std::nullopt;
        const qsizetype whole = qMin(8 + length + (length & 1), bytes.size() - at);
        const QByteArray name = bytes.mid(at, 4);
        QByteArray chunk = bytes.mid(at, whole);
        if (name == "VP8X" && length >= 1)
            chunk[8] = static_cast<char>(chunk[8] & ~0x0c); // no EXIF, no XMP any more
        if (name != "EXIF" && name != "XMP ")
            body.append(chunk);
        at += whole;
    }
    QByteArray size(4, 0);
    qToLittleEndian(static_cast<quint32>(body.size() + 4), size.data());
    return QByteArrayLiteral("RIFF").append(size).append("WEBP").append(body);
}

std::optional<QByteArray> plainOther(const QByteArray &bytes, const QString &mimeType)
{
    if (mimeType == QLatin1String("image/png"))
        return plainPng(bytes);
    if (mimeType == QLatin1String("image/webp"))
        return plainWebp(bytes);
    if (mimeType == QLatin1String("image/gif"))
        return plainGif(bytes);
    if (mimeType == QLatin1String("image/avif"))
        return bytes.mid(4, 4) == "ftyp" ? std::optional(bytes) : std::nullopt;
    if (mimeType == QLatin1String("application/pdf"))
        return bytes.startsWith("%PDF-") ? std::optional(bytes) : std::nullopt;
    if (isOfficeType(mimeType))
        return fileTypeOf(bytes) == QLatin1String("application/zip") ? std::optional(bytes)
                                                                     : std::nullopt;
    if (mimeType == QLatin1String("image/svg+xml"))
        return isHarmlessSvg(bytes) ? std::optional(bytes) : std::nullopt;
    return std::nullopt;
}

} // namespace

std::optional<PlainFile> withoutMetadata(const QByteArray &bytes, const QString &mimeType)
{
    if (mimeType == QLatin1String("image/jpeg"))
        return plainJpeg(bytes);
    std::optional<QByteArray> plain = plainOther(bytes, mimeType);
    return plain ? std::optional(PlainFile{std::move(*plain)}) : std::nullopt;
}

bool mentionsMetadata(const QByteArray &bytes)
{
    return bytes.contains("Exif") || bytes.contains("EXIF") || bytes.contains("eXIf") ||
           bytes.contains("ns.adobe.com/xap") || bytes.contains("x:xmpmeta");
}

// All but the pictures it is known how to take it out of.
bool keepsMetadata(const QString &mimeType)
{
    static const QSet<QString> plain{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                     QStringLiteral("image/webp"), QStringLiteral("image/gif"),
                                     QStringLiteral("image/svg+xml")};
    return !plain.contains(mimeType);
}

bool isHarmlessSvg(const QByteArray &bytes)
{
    static const QSet<QString> refused{QStringLiteral("script"),  QStringLiteral("foreignobject"),
                                       QStringLiteral("iframe"),  QStringLiteral("object"),
                                       QStringLiteral("embed"),   QStringLiteral("handler"),
                                       QStringLiteral("audio"),   QStringLiteral("video"),
                                       QStringLiteral("animate"), QStringLiteral("set")};
    QXmlStreamReader xml(bytes);
    bool isSvg = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty())
            return false;
        if (token == QXmlStreamReader::ProcessingInstruction)
            return false; // may name a style sheet elsewhere
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString().toLower();
        isSvg = isSvg || name == QLatin1String("svg");
        if (refused.contains(name))
            return false;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QString key = attribute.name().toString().toLower();
            const QString value = attribute.value().trimmed().toString().toLower();
            const bool inside = value.startsWith(u'#') || value.startsWith(QLatin1String("data:image/"));
            if (key.startsWith(QLatin1String("on")) || (key == QLatin1String("href") && !inside) ||
                value.contains(QLatin1String("javascript:")))
                return false;
        }
    }
    return isSvg && !xml.hasError();
}

} // namespace gaceta
