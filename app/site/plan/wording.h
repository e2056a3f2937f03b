#pragma once
// The words of one language: the theme's strings with their placeholders filled in, and numbers and
// dates in the house style.

#include "app/core/entry.h"
#include "app/core/housestyle.h"
#include "app/core/school.h"
#include "app/site/theme.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace gaceta::site {

class Wording final
{
public:
    using Placeholder = std::pair<const char *, std::string>; // "{n}" and what it stands for

    Wording(const Theme &theme, const LanguageTag &language, const HouseStyle &style);

    // UTF-8, not escaped; the key itself where the theme has no such string.
    [[nodiscard]] std::string word(const std::string &key) const;
    [[nodiscard]] std::string word(const std::string &key,
                                   std::initializer_list<Placeholder> values) const;
    // key_one or key_other, with {n} in the house style.
    [[nodiscard]] std::string counted(const std::string &key, qint64 count) const;
    [[nodiscard]] bool has(const std::string &key) const;

    [[nodiscard]] std::string kindLabel(EntryKind kind) const;    // "Press release"
    [[nodiscard]] std::string kindsHeading(EntryKind kind) const; // "Press releases"
    [[nodiscard]] std::string levelLabel(SchoolLevel level) const;
    [[nodiscard]] std::string levelsHeading(SchoolLevel level) const;
    [[nodiscard]] std::string monthName(int month) const;                      // from 1: "March"
    [[nodiscard]] std::string languageName(const LanguageTag &language) const; // in this language

    [[nodiscard]] std::string number(qint64 value) const;
    [[nodiscard]] std::string date(const QDate &date) const;

    [[nodiscard]] const LanguageTag &language() const { return m_language; }
    [[nodiscard]] const HouseStyle &style() const { return m_style; }
    [[nodiscard]] const Theme::Strings &strings() const { return m_strings; }

private:
    Theme::Strings m_strings;
    LanguageTag m_language;
    HouseStyle m_style;
};

} // namespace gaceta::site
