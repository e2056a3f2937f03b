#pragma once
// What a person typed into a search box, as a query for the index and as a guide for excerpts.

#include <QString>
#include <QStringList>

namespace gaceta::storage {

inline constexpr QChar excerptBegin(u'\x2'); // stand around each word found
inline constexpr QChar excerptEnd(u'\x3');

class SearchWords final
{
public:
    explicit SearchWords(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    // For the search index: every word matches by its beginning.
    [[nodiscard]] QString query() const;

    // About 200 characters of plain text around the words found; the beginning where none is in it.
    [[nodiscard]] QString excerpt(const QString &text) const;

    // True where every word stands in the text (or in the other) with the accents it was typed with.
    [[nodiscard]] bool matchesExactly(const QString &title, const QString &text) const;
    // How many of the words stand in the text, whatever their accents.
    [[nodiscard]] int countIn(const QString &text) const;

private:
    struct Place
    {
        qsizetype begin = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] QList<Place> placesIn(const QString &text) const;

    QStringList m_words;  // in lower case
    QStringList m_folded; // and without accents
    QStringList m_keys;   // as the index has them
};

} // namespace gaceta::storage
