#include "app/storage/dictionarywords.h"

#include "app/storage/query.h"
#include "app/storage/stamp.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gaceta::storage {

void DictionaryWords::add(const DictionaryWord &word)
{
    Query(m_connection, u"INSERT INTO dictionary_words (language, word, author, added_at) "
                        "VALUES (?, ?, ?, ?) ON CONFLICT (language, word) DO NOTHING"_s)
        .bind(word.language.text())
        .bind(word.word)
        .bind(word.author)
        .bind(timeText(word.time))
        .run();
}

void DictionaryWords::remove(const LanguageTag &language, const QString &word)
{
    Query(m_connection, u"DELETE FROM dictionary_words WHERE language = ? AND word = ?"_s)
        .bind(language.text())
        .bind(word)
        .run();
}

void DictionaryWords::clear()
{
    Query(m_connection, u"DELETE FROM dictionary_words"_s).run();
}

QList<DictionaryWord> DictionaryWords::loadAll() const
{
    QList<DictionaryWord> words;
    Query query(m_connection, u"SELECT language, word, author, added_at FROM dictionary_words"_s);
    while (query.next())
        words.append({LanguageTag::parse(query.text(0)).value_or(LanguageTag()), query.text(1),
                      query.text(2), timeFromText(query.text(3))});
    std::ranges::sort(words, [](const DictionaryWord &left, const DictionaryWord &right) {
        return std::tie(left.language, left.word) < std::tie(right.language, right.word);
    });
    return words;
}

} // namespace gaceta::storage
