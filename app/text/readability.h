#pragma once
// How hard a text is to read, as a school grade: Flesch-Kincaid in English, Fernández-Huerta in Spanish
// with its scale laid over the grades that Flesch gives his.

#include "app/core/languagetag.h"
#include "app/text/prose.h"

namespace gaceta::text {

// Asked for where a newsroom has not decided: of what families read, what most adults read with ease;
// of what the press reads, what newspapers write for.
inline constexpr int familyGrade = 8;
inline constexpr int pressGrade = 12;

class Readability final
{
public:
    // English or Spanish.
    explicit Readability(const LanguageTag &language);

    void add(const Stretch &stretch);
    [[nodiscard]] qsizetype words() const { return m_words; }
    // 1 to 18; 0 where there are no words.
    [[nodiscard]] int grade() const;
    // Fernández-Huerta's or Flesch's ease: 100 very easy, 0 very hard.
    [[nodiscard]] double ease() const;

private:
    bool m_spanish;
    qsizetype m_words = 0;
    qsizetype m_sentences = 0;
    qsizetype m_syllables = 0;
};

// At least 1.
[[nodiscard]] int englishSyllables(QStringView word);
[[nodiscard]] int spanishSyllables(QStringView word);

} // namespace gaceta::text
