#include "app/text/htmlescape.h"

#include "app/text/forbidden.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

namespace gaceta::text {

namespace {

using ByteTable = std::array<bool, 256>;

constexpr ByteTable tableOf(const char *signs)
{
    ByteTable table{};
    for (const char *sign = signs; *sign; ++sign)
        table[static_cast<unsigned char>(*sign)] = true;
    return table;
}

// Among them the bytes that forbidden characters begin with.
constexpr ByteTable signsOfText()
{
    ByteTable table = tableOf("&<>\"\x7f\xc2\xef\xfe\xff");
    for (size_t c = 0; c < ' '; ++c)
        table[c] = c != '\n' && c != '\t' && c != '\r';
    return table;
}

constexpr ByteTable textSigns = signsOfText();

constexpr ByteTable addressSigns()
{
    ByteTable table = tableOf("-_.+!*(),%#@?=;:/$~");
    for (int c = '0'; c <= 'z'; ++c) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
            table[static_cast<size_t>(c)] = true;
    }
    return table;
}

constexpr ByteTable plainInAddress = addressSigns();

bool isIn(const ByteTable &table, char c)
{
    return table[static_cast<unsigned char>(c)];
}

const char *entityFor(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    default:
        return "&quot;";
    }
}

} // namespace

void appendEscaped(QByteArrayView text, QByteArray &out)
{
    const char *from = text.data();
    const char *const end = from + text.size();
    for (const char *at = from; at != end; ++at) {
        if (!isIn(textSigns, *at))
            continue;
        const qsizetype forbidden = lengthOfForbidden({at, end});
        if (forbidden == 0 && (*at & 0x80))
            continue;
        out.append(from, at - from);
        if (forbidden == 0)
            out.append(entityFor(*at));
        at += std::max<qsizetype>(forbidden, 1) - 1;
        from = at + 1;
    }
    out.append(from, end - from);
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 16);
    appendEscaped(text, out);
    return out;
}

void appendEscapedAddress(QByteArrayView address, QByteArray &out)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    const auto isHex = [&address](qsizetype at) {
        return at < address.size() && std::isxdigit(static_cast<unsigned char>(address[at]));
    };
    for (qsizetype i = 0; i < address.size(); ++i) {
        const char c = address[i];
        if (isIn(plainInAddress, c) && (c != '%' || (isHex(i + 1) && isHex(i + 2)))) {
            out.append(c);
        } else if (c == '&') {
            out.append("&amp;");
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.append('%').append(hex[byte >> 4]).append(hex[byte & 15]);
        }
    }
}

} // namespace gaceta::text
