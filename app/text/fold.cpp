#include "app/text/fold.h"

#include <algorithm>

namespace gaceta::text {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Letters that do not decompose into a plain letter and a mark.
QString plainLetters(QChar c)
{
    switch (c.unicode()) {
    case u'æ':
        return QStringLiteral("ae");
    case u'ß':
        return QStringLiteral("ss");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
        return QStringLiteral("d");
    case u'ı':
        return QStringLiteral("i");
    default:
        return QString(c);
    }
}

} // namespace

QString folded(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.unicode() < 0x80)
            result += c;
        else if (!c.isMark())
            result += plainLetters(c);
    }
    return result;
}

bool containsFolded(QStringView text, QStringView wanted)
{
    return QStringView(folded(text)).contains(wanted);
}

} // namespace gaceta::text
