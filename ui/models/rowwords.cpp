#include "ui/models/rowwords.h"

namespace gaceta::ui {

// Letters without their accents, small.
static QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter.toCaseFolded());
    }
    return plain;
}

RowWords::RowWords(const QString &typed)
    : m_words(folded(typed).split(u' ', Qt::SkipEmptyParts))
{
}

bool RowWords::areIn(const ListRow &row) const
{
    if (m_words.isEmpty())
        return true;
    const QString text =
        folded(row.title + u' ' + row.detail + u' ' + row.excerpt + u' ' + row.names.join(u' '));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace gaceta::ui
