#include "app/text/readability.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gaceta::text {

namespace {

bool isEnglishVowel(QChar c)
{
    return QStringView(u"aeiouyáéíóúü").contains(c);
}

bool isStrong(QChar c)
{
    return QStringView(u"aeoáéíóú").contains(c);
}

bool isWeak(QChar c)
{
    return c == u'i' || c == u'u' || c == QChar(0xfc);
}

} // namespace

Readability::Readability(const LanguageTag &language)
    : m_spanish(language.language() == QLatin1String("es"))
{
}

void Readability::add(const Stretch &stretch)
{
    m_sentences += sentencesOf(stretch.text).size();
    const QString text = stretch.text.toLower();
    const QStringView lower = text.size() == stretch.text.size() ? text : stretch.text;
    for (const Word &place : stretch.words) {
        const QStringView word = lower.sliced(place.at, place.length);
        ++m_words;
        if (!word.front().isDigit())
            m_syllables += m_spanish ? spanishSyllables(word) : englishSyllables(word);
        else
            ++m_syllables;
    }
}

double Readability::ease() const
{
    if (m_words == 0 || m_sentences == 0)
        return 100;
    const double length = double(m_words) / double(m_sentences);
    const double syllables = double(m_syllables) / double(m_words);
    return m_spanish ? 206.84 - 60 * syllables - 1.02 * length
                     : 206.835 - 84.6 * syllables - 1.015 * length;
}

// Flesch's own table: 90 to 100 is the fifth grade, 60 to 70 the eighth, 50 to 60 the tenth to twelfth.
int Readability::grade() const
{
    if (m_words == 0 || m_sentences == 0)
        return 0;
    if (!m_spanish) {
        const double length = double(m_words) / double(m_sentences);
        const double syllables = double(m_syllables) / double(m_words);
        return std::clamp(int(std::lround(0.39 * length + 11.8 * syllables - 15.59)), 1, 18);
    }
    const double reached = ease();
    const double grade = reached >= 60 ? 5 + (90 - reached) / 10 : 8 + (60 - reached) / 2.5;
    return std::clamp(int(std::lround(grade)), 1, 18);
}

// Groups of vowels; a silent e at the end does not count.
int englishSyllables(QStringView word)
{
    int count = 0;
    bool inVowels = false;
    QChar former;
    QChar beforeFormer;
    for (const QChar c : word) {
        const bool vowel = isEnglishVowel(c);
        // "ua" is two syllables (graduation), but not after q and g (quality, language).
        const bool parted = vowel && c == u'a' && former == u'u' && beforeFormer != u'q' &&
                            beforeFormer != u'g' && !beforeFormer.isNull();
        count += vowel && (!inVowels || parted) ? 1 : 0;
        inVowels = vowel;
        beforeFormer = std::exchange(former, c);
    }
    const qsizetype size = word.size();
    const bool silent = size > 2 && word.endsWith(u'e') && !isEnglishVowel(word[size - 2]) &&
                        !(word.endsWith(QLatin1String("le")) && !isEnglishVowel(word[size - 3]));
    const bool past = size > 3 && word.endsWith(QLatin1String("ed")) &&
                      !isEnglishVowel(word[size - 3]) && word[size - 3] != u't' &&
                      word[size - 3] != u'd';
    return std::max(1, count - (silent || past ? 1 : 0));
}

// Two strong vowels are two syllables; a weak one joins its neighbour unless it carries the accent.
int spanishSyllables(QStringView word)
{
    int count = 0;
    QChar former;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        const bool silent = c == u'u' && i > 0 && (word[i - 1] == u'q' || word[i - 1] == u'g') &&
                            i + 1 < word.size() && QStringView(u"eiéí").contains(word[i + 1]);
        if (silent)
            continue;
        const bool atEnd = i + 1 == word.size() && c == u'y';
        if (isStrong(c)) {
            const bool hiatus = isStrong(former) || former.isNull() || !isWeak(former);
            count += hiatus ? 1 : 0;
            former = c;
        } else if (isWeak(c) || atEnd) {
            count += isStrong(former) || isWeak(former) ? 0 : 1;
            former = c;
        } else {
            former = QChar();
        }
    }
    return std::max(1, count);
}

} // namespace gaceta::text
