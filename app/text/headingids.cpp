#include "app/text/headingids.h"

#include "app/core/slug.h"

#include <QString>

#include <algorithm>
#include <array>

namespace gaceta::text {

namespace {

// What slugFromTitle() gives, without the way over QString, for the texts where that is simple.
// Null where it is not.
QByteArray asciiSlug(QByteArrayView text)
{
    if (text.size() > maximumSlugLength)
        return {};
    QByteArray slug;
    slug.reserve(text.size());
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return {};
        if (c >= 'A' && c <= 'Z')
            slug.append(static_cast<char>(c - 'A' + 'a'));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            slug.append(c);
        else if (c != '\'' && !slug.isEmpty() && slug.back() != '-')
            slug.append('-');
    }
    while (slug.endsWith('-'))
        slug.chop(1);
    return slug;
}

QByteArray slugOf(QByteArrayView text)
{
    const QByteArray simple = asciiSlug(text);
    return simple.isEmpty() ? slugFromTitle(QString::fromUtf8(text)).toLatin1() : simple;
}

} // namespace

void HeadingIds::startPage(const QSet<QByteArray> &reserved)
{
    m_uses.clear();
    static const std::array<QByteArray, 3> ofTheTheme{"main", "menu", "q"};
    for (const QByteArray &id : ofTheTheme)
        m_uses.insert(id, 1);
    for (const QByteArray &id : reserved)
        m_uses.insert(id, 1);
}

QByteArray HeadingIds::idFor(QByteArrayView plainText, const QByteArray &stem)
{
    QByteArray base = slugOf(plainText);
    if (base.isEmpty())
        base = stem;
    if (base.startsWith("t-"))
        base.prepend(stem + '-');
    QByteArray id = base;
    int number = m_uses.value(base);
    while (number > 0 && m_uses.contains(id))
        id = base + '-' + QByteArray::number(++number);
    m_uses[base] = std::max(number, 1);
    m_uses.insert(id, std::max(m_uses.value(id), 1));
    return id;
}

} // namespace gaceta::text
