#include "app/text/forbidden.h"

#include <algorithm>

namespace gaceta::text {

qsizetype lengthOfForbidden(QByteArrayView rest)
{
    const auto byte = [rest](qsizetype at) {
        return at < rest.size() ? static_cast<unsigned char>(rest[at]) : 0U;
    };
    const unsigned first = byte(0);
    if (first < ' ')
        return first != '\n' && first != '\t' && first != '\r' ? 1 : 0;
    if (first == 0xc2)
        return byte(1) < 0xa0 ? 2 : 0;
    if (first == 0xef)
        return byte(1) == 0xbf && byte(2) >= 0xbe ? 3 : 0;
    return first == 0x7f || first >= 0xfe ? 1 : 0;
}

QByteArray withoutForbidden(QByteArrayView utf8)
{
    QByteArray clean;
    clean.reserve(utf8.size());
    qsizetype from = 0;
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype length = lengthOfForbidden(utf8.sliced(at));
        if (length > 0) {
            clean.append(utf8.sliced(from, at - from));
            from = std::min(at + length, utf8.size());
        }
        at += std::max<qsizetype>(length, 1);
    }
    return clean.append(utf8.sliced(from));
}

} // namespace gaceta::text
