#include "app/core/filetype.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gaceta {

namespace {

// An SVG may begin with a byte order mark, an XML declaration, comments and a DOCTYPE.
bool isSvg(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    head = head.trimmed();
    return head.startsWith('<') && head.contains("<svg");
}

// RIFF and ISO media files name their kind after a length: in bytes 8 to 11.
bool isBoxOf(QByteArrayView head, qsizetype signAt, QByteArrayView sign, QByteArrayView kind)
{
    return head.size() >= 12 && head.sliced(signAt).startsWith(sign) && head.sliced(8).startsWith(kind);
}

} // namespace

QString fileTypeOf(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), fileTypeBytes));
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (head.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (isBoxOf(head, 0, "RIFF", "WEBP"))
        return u"image/webp"_s;
    if (isBoxOf(head, 4, "ftyp", "avif") || isBoxOf(head, 4, "ftyp", "avis"))
        return u"image/avif"_s;
    if (head.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (head.startsWith("PK\x03\x04"))
        return u"application/zip"_s;
    return isSvg(head) ? u"image/svg+xml"_s : QString();
}

QString fileTypePromisedBy(QStringView fileName)
{
    static constexpr std::array types{
        std::pair{".png", "image/png"},     std::pair{".jpg", "image/jpeg"},
        std::pair{".jpeg", "image/jpeg"},   std::pair{".gif", "image/gif"},
        std::pair{".webp", "image/webp"},   std::pair{".avif", "image/avif"},
        std::pair{".svg", "image/svg+xml"}, std::pair{".pdf", "application/pdf"}};
    for (const auto &[suffix, type] : types) {
        if (fileName.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return QLatin1String(type);
    }
    return {};
}

} // namespace gaceta
