#include "app/core/slug.h"

namespace gaceta {

namespace {

bool isSlugLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// Letters that do not decompose into an ASCII letter and a mark.
QString asciiFor(QChar c)
{
    switch (c.unicode()) {
    case u'ß':
        return QStringLiteral("ss");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
        return QStringLiteral("d");
    case u'&':
        return QStringLiteral("-");
    default:
        return {};
    }
}

bool isDropped(QChar c)
{
    return c.isMark() || c == u'\'' || c == u'’' || c == u'‘';
}

} // namespace

bool isSlug(QStringView text)
{
    if (text.isEmpty() || text.size() > maximumSlugLength || text.front() == u'-' || text.back() == u'-')
        return false;
    QChar before;
    for (const QChar c : text) {
        if (!isSlugLetter(c) && (c != u'-' || before == u'-'))
            return false;
        before = c;
    }
    return true;
}

QString slugFromTitle(const QString &title)
{
    QString slug;
    // Four times the length is more than any cut needs; a title may be absurdly long.
    const QString plain =
        title.left(4 * maximumSlugLength).toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if (isDropped(c))
            continue;
        const QString ascii = isSlugLetter(c) ? QString(c) : asciiFor(c);
        if (!ascii.isEmpty() && ascii != QStringLiteral("-"))
            slug += ascii;
        else if (!slug.isEmpty() && slug.back() != u'-')
            slug += u'-';
    }
    if (slug.size() > maximumSlugLength) {
        const qsizetype cut = slug.lastIndexOf(u'-', maximumSlugLength);
        slug.truncate(cut > maximumSlugLength / 2 ? cut : maximumSlugLength);
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace gaceta
