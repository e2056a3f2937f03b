#include "app/storage/folding.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace gaceta::storage {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// The same as folded(); looks a letter up in the tables of Unicode, which takes a while.
QChar lookUp(QChar letter)
{
    if (letter.decompositionTag() == QChar::Canonical) {
        const QString parts = letter.decomposition();
        if (!parts.isEmpty() && parts.at(0) != letter && parts.at(0).isLetter())
            return lookUp(parts.at(0));
    }
    return letter.toLower();
}

// Letters that European languages are written with.
constexpr size_t commonLetters = 0x250;

std::array<QChar, commonLetters> foldCommonLetters()
{
    std::array<QChar, commonLetters> letters;
    for (size_t i = 0; i < commonLetters; ++i)
        letters.at(i) = lookUp(QChar(ushort(i)));
    return letters;
}

// Accents and vowel signs that are often left out.
bool isAccent(QChar c)
{
    return (c >= QChar(0x300) && c <= QChar(0x36f)) || (c >= QChar(0x64b) && c <= QChar(0x652));
}

// Calls `found` with each word of a text in composed form.
template <typename Function>
void forEachWord(QStringView text, Function found)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t letter =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const qsizetype next = at + (isPair ? 2 : 1);
        if (!QChar::isLetterOrNumber(letter) && !QChar::isMark(letter)) {
            if (at > begin)
                found(text.sliced(begin, at - begin));
            begin = next;
        }
        at = next;
    }
    if (text.size() > begin)
        found(text.sliced(begin));
}

} // namespace

QChar folded(QChar letter)
{
    static const std::array<QChar, commonLetters> common = foldCommonLetters();
    return letter.unicode() < commonLetters ? common.at(letter.unicode()) : lookUp(letter);
}

QString folded(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(), [](QChar c) { return folded(c); });
    return result;
}

QString sortKey(const QString &title)
{
    const QString key = folded(title.normalized(QString::NormalizationForm_C));
    const auto first = std::ranges::find_if(key, isWordPart);
    return first == key.end() ? key : key.sliced(first - key.begin());
}

QStringList words(const QString &text)
{
    QStringList result;
    forEachWord(text.normalized(QString::NormalizationForm_C),
                [&](QStringView word) { result.append(word.toString()); });
    return result;
}

QString searchKey(const QString &word)
{
    QString key = folded(word);
    key.removeIf(isAccent);
    return key;
}

QSet<QString> searchKeys(const QString &text)
{
    QSet<QString> keys;
    forEachWord(folded(text.normalized(QString::NormalizationForm_C)), [&](QStringView word) {
        QString key = word.toString();
        key.removeIf(isAccent);
        if (!key.isEmpty())
            keys.insert(std::move(key));
    });
    return keys;
}

} // namespace gaceta::storage
