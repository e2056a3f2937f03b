#include "app/storage/searchwords.h"

#include "app/storage/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

namespace {

constexpr qsizetype excerptLength = 200;
constexpr qsizetype lead = 60; // characters before the first word found
constexpr qsizetype mostWords = 12;

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

// The next place where a word of `text` begins with `start`.
qsizetype findStart(QStringView text, QStringView start, qsizetype from)
{
    for (qsizetype at = text.indexOf(start, from); at >= 0; at = text.indexOf(start, at + 1)) {
        if (at == 0 || !isLetter(text.at(at - 1)))
            return at;
    }
    return -1;
}

// The space next to `at`, so that no word is cut in two.
qsizetype wordBorder(const QString &text, qsizetype at)
{
    const qsizetype space = text.indexOf(u' ', at);
    return space < 0 || space > at + 30 ? at : space + 1;
}

} // namespace

SearchWords::SearchWords(const QString &typed)
{
    for (const QString &word : words(typed.left(500))) {
        const QString key = searchKey(word);
        if (key.isEmpty() || m_words.size() == mostWords)
            continue;
        m_words.append(word.toLower());
        m_folded.append(folded(word));
        m_keys.append(key);
    }
}

QString SearchWords::query() const
{
    QStringList terms;
    for (const QString &word : m_keys)
        terms.append(u'"' + word + u"\"*"_s);
    return terms.join(u' ');
}

QList<SearchWords::Place> SearchWords::placesIn(const QString &text) const
{
    QList<Place> places;
    for (const QString &word : m_folded) {
        for (qsizetype at = findStart(text, word, 0); at >= 0; at = findStart(text, word, at + 1))
            places.append({at, word.size()});
    }
    std::ranges::sort(places, {}, &Place::begin);
    return places;
}

QString SearchWords::excerpt(const QString &text) const
{
    const QList<Place> places = placesIn(folded(text));
    const qsizetype first = places.isEmpty() ? 0 : places.first().begin;
    const qsizetype begin = first <= lead ? 0 : std::min(first, wordBorder(text, first - lead));
    qsizetype end = std::min(text.size(), begin + excerptLength);
    if (end < text.size()) {
        // Between words where there are any; never within a character of two halves.
        const qsizetype space = text.lastIndexOf(u' ', end);
        if (space > first)
            end = space;
        else if (text.at(end).isLowSurrogate())
            ++end;
    }
    QString result = begin > 0 ? u"…"_s : QString();
    qsizetype written = begin;
    for (const Place &place : places) {
        if (place.begin < written || place.begin + place.length > end)
            continue;
        result += text.sliced(written, place.begin - written) + excerptBegin +
                  text.sliced(place.begin, place.length) + excerptEnd;
        written = place.begin + place.length;
    }
    result += text.sliced(written, end - written);
    return end < text.size() ? QString(result + u'…') : result;
}

bool SearchWords::matchesExactly(const QString &title, const QString &text) const
{
    const QString lowerTitle = title.toLower();
    const QString lowerText = text.toLower();
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return findStart(lowerTitle, word, 0) >= 0 || findStart(lowerText, word, 0) >= 0;
    });
}

int SearchWords::countIn(const QString &text) const
{
    const QString place = folded(text);
    return int(std::ranges::count_if(
        m_folded, [&](const QString &word) { return findStart(place, word, 0) >= 0; }));
}

} // namespace gaceta::storage
