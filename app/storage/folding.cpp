#include "app/storage/folding.h"

#include <QStringList>

#include <algorithm>

namespace gaceta::storage {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

QChar folded(QChar letter)
{
    if (letter.unicode() < 0x80)
        return letter.toLower();
    if (letter.decompositionTag() == QChar::Canonical) {
        const QString parts = letter.decomposition();
        if (!parts.isEmpty() && parts.at(0) != letter && parts.at(0).isLetter())
            return folded(parts.at(0));
    }
    return letter.toLower();
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
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (isWordPart(c))
            word += c;
        else if (!word.isEmpty())
            result.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        result.append(word);
    return result;
}

} // namespace gaceta::storage
