#include "app/core/picture/orientation.h"

#include <QtEndian>

#include <optional>

namespace gaceta {

namespace {

constexpr QByteArrayView head("Exif\0\0", 6);
constexpr quint16 orientationTag = 0x0112;
constexpr quint16 shortType = 3;

// The numbers of a TIFF structure, which says itself in which order their bytes stand.
class Tiff final
{
public:
    explicit Tiff(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_isLittle(bytes.startsWith(QByteArrayView("II*\0", 4)))
    {
    }

    [[nodiscard]] bool isValid() const
    {
        return m_isLittle || m_bytes.startsWith(QByteArrayView("MM\0*", 4));
    }
    // 0 beyond the end.
    [[nodiscard]] quint16 two(qint64 at) const { return number<quint16>(at); }
    [[nodiscard]] quint32 four(qint64 at) const { return number<quint32>(at); }

private:
    template <typename T>
    [[nodiscard]] T number(qint64 at) const
    {
        if (at + qint64(sizeof(T)) > m_bytes.size())
            return 0;
        const char *from = m_bytes.data() + at;
        return m_isLittle ? qFromLittleEndian<T>(from) : qFromBigEndian<T>(from);
    }

    QByteArrayView m_bytes;
    bool m_isLittle;
};

} // namespace

int orientationOf(QByteArrayView segment)
{
    if (!segment.startsWith(head))
        return 1;
    const Tiff tiff(segment.sliced(head.size()));
    if (!tiff.isValid())
        return 1;
    const qint64 directory = tiff.four(4);
    const int count = tiff.two(directory);
    for (int i = 0; i < count; ++i) {
        const qint64 at = directory + 2 + 12 * i;
        if (tiff.two(at) != orientationTag)
            continue;
        const int value = tiff.two(at + 8);
        const bool isKnown = tiff.two(at + 2) == shortType && value >= 1 && value <= 8;
        return isKnown ? value : 1;
    }
    return 1;
}

QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xff\xe1\0\x22" // 34 bytes with these two
                       "Exif\0\0"
                       "MM\0*\0\0\0\x08"    // the directory begins 8 bytes from here
                       "\0\x01"             // and has one field:
                       "\x01\x12\0\x03"     // the orientation, a short number,
                       "\0\0\0\x01\0\0\0\0" // one of it
                       "\0\0\0\0",          // no other directory
                       36);
    segment[29] = static_cast<char>(orientation);
    return segment;
}

} // namespace gaceta
