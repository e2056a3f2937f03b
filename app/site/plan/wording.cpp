#include "app/site/plan/wording.h"

#include "app/text/dateformat.h"
#include "app/text/numberformat.h"

#include <algorithm>

namespace gaceta::site {

namespace {

// "press-release" in files is "press_release" in keys.
std::string keyPart(QLatin1String name)
{
    std::string part(name.latin1(), static_cast<size_t>(name.size()));
    std::ranges::replace(part, '-', '_');
    return part;
}

} // namespace

Wording::Wording(const Theme &theme, const LanguageTag &language, const HouseStyle &style)
    : m_strings(theme.strings(language))
    , m_language(language)
    , m_style(style)
{
}

bool Wording::has(const std::string &key) const
{
    return m_strings.contains(QByteArray::fromStdString(key));
}

std::string Wording::word(const std::string &key) const
{
    const auto found = m_strings.find(QByteArray::fromStdString(key));
    return found == m_strings.end() ? key : found->toStdString();
}

std::string Wording::word(const std::string &key, std::initializer_list<Placeholder> values) const
{
    const std::string pattern = word(key);
    std::string text;
    size_t from = 0;
    // One pass over the pattern, so that a value with braces in it is not filled in again.
    while (from < pattern.size()) {
        const auto *hit = std::ranges::find_if(values, [&](const Placeholder &value) {
            return pattern.compare(from, std::string_view(value.first).size(), value.first) == 0;
        });
        if (hit != values.end()) {
            text += hit->second;
            from += std::string_view(hit->first).size();
        } else {
            text += pattern[from++];
        }
    }
    return text;
}

std::string Wording::counted(const std::string &key, qint64 count) const
{
    return word(key + (count == 1 ? "_one" : "_other"), {{"{n}", number(count)}});
}

std::string Wording::kindLabel(EntryKind kind) const
{
    return word("kind_" + keyPart(enumName(kind)));
}

std::string Wording::kindsHeading(EntryKind kind) const
{
    return word("kinds_" + keyPart(enumName(kind)));
}

std::string Wording::levelLabel(SchoolLevel level) const
{
    return word("level_" + keyPart(enumName(level)));
}

std::string Wording::levelsHeading(SchoolLevel level) const
{
    return word("levels_" + keyPart(enumName(level)));
}

std::string Wording::monthName(int month) const
{
    return word("month_" + std::to_string(month));
}

std::string Wording::languageName(const LanguageTag &language) const
{
    const std::string key = "language_" + language.text().toStdString();
    return has(key) ? word(key) : language.nativeName().toStdString();
}

std::string Wording::number(qint64 value) const
{
    return text::numberText(double(value), m_style).toStdString();
}

std::string Wording::date(const QDate &date) const
{
    return text::dateText(date, m_language, m_style).toStdString();
}

} // namespace gaceta::site
