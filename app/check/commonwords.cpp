#include "app/check/commonwords.h"

#include <QHash>

#include <optional>

namespace gaceta::check {

namespace {

enum class Tongue : quint8 { English, Spanish };

// At most eight letters each. Words that both languages, or names in both, make use of ("no", "me", "a",
// "de", "los") are left out.
constexpr QStringView english =
    u"the and of to is are was were for with that this our we you from their they who which have "
    u"has had will would by on at not be been as it its an or but if when what about into more "
    u"than there these those your his her them can should could after before because through";
constexpr QStringView spanish =
    u"el las del y en que por para con una un es son era fue nuestro nuestra nuestros nuestras su "
    u"sus como más al se lo este esta estos estas ha han está están pero si cuando qué sobre entre "
    u"hasta desde porque sin también muy ya les le nos usted ustedes ser o ni donde quien";

// A word of at most eight Latin-1 letters as one number, in lower case; of any other word 0. Every word
// of the newsroom comes by here, and a number is found much faster than a text.
quint64 packed(QStringView word)
{
    if (word.size() > qsizetype(sizeof(quint64)))
        return 0;
    quint64 number = 0;
    for (const QChar c : word) {
        const char16_t letter = c.toLower().unicode();
        if (letter > 0xff)
            return 0;
        number = number << 8 | letter;
    }
    return number;
}

QHash<quint64, Tongue> makeWords()
{
    QHash<quint64, Tongue> words;
    for (const QStringView word : english.split(u' '))
        words.insert(packed(word), Tongue::English);
    for (const QStringView word : spanish.split(u' '))
        words.insert(packed(word), Tongue::Spanish);
    return words;
}

std::optional<Tongue> tongueOf(QStringView word)
{
    static const QHash<quint64, Tongue> words = makeWords();
    const auto found = words.constFind(packed(word));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

bool isCommon(QStringView word)
{
    return tongueOf(word).has_value();
}

CommonWords countCommonWords(const text::Stretch &stretch)
{
    CommonWords count;
    for (qsizetype i = 0; i < stretch.words.size(); ++i) {
        const std::optional<Tongue> tongue = tongueOf(stretch.word(i));
        count.english += tongue == Tongue::English ? 1 : 0;
        count.spanish += tongue == Tongue::Spanish ? 1 : 0;
    }
    return count;
}

} // namespace gaceta::check
