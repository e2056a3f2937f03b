#include "app/site/plan/cleantext.h"

#include <algorithm>

namespace gaceta::site {

namespace {

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20) & (c != '\n') & (c != '\t') & (c != '\r');
}

// Also what HTML and XML forbid beyond ASCII: the C1 controls and the two characters that are none.
bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && isControl(static_cast<char>(code))) || (code >= 0x7f && code < 0xa0) ||
           code >= 0xfffe;
}

} // namespace

std::string cleanText(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isForbidden))
        return text.toStdString();
    QString clean = text;
    clean.removeIf(isForbidden);
    return clean.toStdString();
}

QByteArray cleanText(const QByteArray &utf8)
{
    // No early end: the compiler makes this sixteen bytes at a time, and hardly any text has one.
    bool any = false;
    for (const char c : utf8)
        any |= isControl(c);
    if (!any)
        return utf8;
    QByteArray clean = utf8;
    clean.removeIf(isControl);
    return clean;
}

std::string cleanLine(const QString &text)
{
    return cleanText(text.simplified());
}

} // namespace gaceta::site
