#include "app/core/filetype.h"

#include <algorithm>
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

bool isHeic(QByteArrayView head)
{
    for (const char *brand : {"heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"}) {
        if (isBoxOf(head, 4, "ftyp", brand))
            return true;
    }
    return false;
}

// What tells the documents apart: a name in the archive's directory, or the type itself, which stands
// first in an OpenDocument file.
struct OfficeType
{
    const char *suffix;
    const char *type;
    const char *sign;
};

constexpr std::array officeTypes{
    OfficeType{".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
               "word/document.xml"},
    OfficeType{".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
               "xl/workbook.xml"},
    OfficeType{".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
               "ppt/presentation.xml"},
    OfficeType{".odt", "application/vnd.oasis.opendocument.text",
               "mimetypeapplication/vnd.oasis.opendocument.text"},
    OfficeType{".ods", "application/vnd.oasis.opendocument.spreadsheet",
               "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"},
    OfficeType{".odp", "application/vnd.oasis.opendocument.presentation",
               "mimetypeapplication/vnd.oasis.opendocument.presentation"}};

} // namespace

QString officeTypeOf(const QByteArray &bytes)
{
    for (const OfficeType &office : officeTypes) {
        if (bytes.contains(office.sign))
            return QLatin1String(office.type);
    }
    return {};
}

bool isOfficeType(QStringView mimeType)
{
    return std::ranges::any_of(officeTypes, [mimeType](const OfficeType &office) {
        return mimeType == QLatin1String(office.type);
    });
}

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
    if (isHeic(head))
        return u"image/heic"_s;
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
        std::pair{".svg", "image/svg+xml"}, std::pair{".pdf", "application/pdf"},
        std::pair{".heic", "image/heic"},   std::pair{".heif", "image/heic"}};
    for (const auto &[suffix, type] : types) {
        if (fileName.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return QLatin1String(type);
    }
    for (const OfficeType &office : officeTypes) {
        if (fileName.endsWith(QLatin1String(office.suffix), Qt::CaseInsensitive))
            return QLatin1String(office.type);
    }
    return {};
}

} // namespace gaceta
