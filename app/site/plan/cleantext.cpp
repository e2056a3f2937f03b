#include "app/site/plan/cleantext.h"

#include <algorithm>

namespace gaceta::site {

namespace {

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20) & (c != '\n') & (c != '\t') & (c != '\r');
}

// Also what HTML and XML forbid beyond ASCII: the C1 controls and the characters that are none.
bool isForbidden(char32_t code)
{
    return (code < 0x20 && isControl(static_cast<char>(code))) || (code >= 0x7f && code < 0xa0) ||
           (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code < 0xfdf0);
}

// Also the halves of characters beyond the first 65,536 that may be none.
bool isDoubtful(QChar c)
{
    return isForbidden(c.unicode()) || (c.isHighSurrogate() && (c.unicode() & 0x3f) == 0x3f);
}

QString withoutForbidden(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t code = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (!isForbidden(code))
            clean += QStringView(text).sliced(i, isPair ? 2 : 1);
        i += isPair;
    }
    return clean;
}

} // namespace

std::string cleanText(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isDoubtful))
        return text.toStdString();
    return withoutForbidden(text).toStdString();
}

namespace {

// No early end in these two, and numbers instead of truth values: like that the compiler looks at
// sixteen bytes at a time. Hardly any text has what they look for.
unsigned char marksControl(unsigned char c)
{
    return static_cast<unsigned char>((c < 0x20) & (c != '\n') & (c != '\t') & (c != '\r'));
}

bool mayHoldForbidden(const unsigned char *bytes, qsizetype size)
{
    unsigned char any = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const unsigned char c = bytes[i];
        any |= static_cast<unsigned char>(marksControl(c) | (c == 0x7f) | (c == 0xc2) | (c == 0xbf) |
                                          (c == 0xb7));
    }
    return any != 0;
}

// Looks at two bytes, which a few characters that are allowed have as well.
bool holdsForbidden(const unsigned char *bytes, qsizetype size)
{
    unsigned char any = marksControl(bytes[size - 1]) | (bytes[size - 1] == 0x7f);
    for (qsizetype i = 0; i + 1 < size; ++i) {
        const unsigned char first = bytes[i];
        const unsigned char second = bytes[i + 1];
        any |= static_cast<unsigned char>(marksControl(first) | (first == 0x7f) |
                                          ((first == 0xc2) & (second < 0xa0)) |
                                          ((first == 0xbf) & (second >= 0xbe)) |
                                          ((first == 0xb7) & (second >= 0x90) & (second < 0xb0)));
    }
    return any != 0;
}

} // namespace

QByteArray cleanText(const QByteArray &utf8)
{
    const auto *const bytes = reinterpret_cast<const unsigned char *>(utf8.constData());
    if (!mayHoldForbidden(bytes, utf8.size()) || !holdsForbidden(bytes, utf8.size()))
        return utf8;
    return withoutForbidden(QString::fromUtf8(utf8)).toUtf8();
}

std::string cleanLine(const QString &text)
{
    return cleanText(text.simplified());
}

} // namespace gaceta::site
