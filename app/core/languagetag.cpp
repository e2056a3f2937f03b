#include "app/core/languagetag.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta {

namespace {

bool isLetters(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); });
}

bool isRegion(QStringView text)
{
    const bool digits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return (text.size() == 2 && isLetters(text)) || (text.size() == 3 && digits);
}

} // namespace

std::optional<LanguageTag> LanguageTag::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    const QStringView language = parts.first();
    if (language.size() < 2 || language.size() > 3 || !isLetters(language) || parts.size() > 3)
        return std::nullopt;
    QString tag = language.toString().toLower();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QStringView part = parts.at(i);
        if (i == 1 && part.size() == 4 && isLetters(part))
            tag += u'-' + part.first(1).toString().toUpper() + part.sliced(1).toString().toLower();
        else if (i == parts.size() - 1 && isRegion(part))
            tag += u'-' + part.toString().toUpper();
        else
            return std::nullopt;
    }
    return LanguageTag(tag);
}

QString LanguageTag::nativeName() const
{
    // QLocale names the variety of its default region ("American English"), which is more than the tag
    // says.
    if (m_tag == QLatin1String("en"))
        return u"English"_s;
    if (m_tag == QLatin1String("es"))
        return u"Español"_s;
    QString name = QLocale(m_tag).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? m_tag : name;
}

QStringView LanguageTag::language() const
{
    const qsizetype hyphen = m_tag.indexOf(u'-');
    return QStringView(m_tag).first(hyphen < 0 ? m_tag.size() : hyphen);
}

LanguageTag english()
{
    static const LanguageTag tag = *LanguageTag::parse(u"en");
    return tag;
}

LanguageTag spanish()
{
    static const LanguageTag tag = *LanguageTag::parse(u"es");
    return tag;
}

} // namespace gaceta
