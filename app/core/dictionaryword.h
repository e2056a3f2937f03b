#pragma once
// A word of the newsroom's own dictionary: spelled as it should be, in one language.

#include "app/core/described.h"
#include "app/core/languagetag.h"

#include <QDateTime>

namespace gaceta {

struct DictionaryWord
{
    LanguageTag language;
    QString word;
    QString author;
    QDateTime time; // UTC

    friend bool operator==(const DictionaryWord &, const DictionaryWord &) = default;
};

template <typename Archive, Described<DictionaryWord> T>
void describe(Archive &archive, T &word)
{
    archive.field("language", word.language);
    archive.field("word", word.word);
    archive.field("author", word.author);
    archive.field("time", word.time);
}

} // namespace gaceta
