#include "ui/dialogs/help/searchabletext.h"

#include "app/text/fold.h"

#include <QRegularExpression>

namespace gaceta::ui {

SearchableText::SearchableText(const QString &text)
    : m_text(text)
{
    m_folded.reserve(text.size());
    m_origins.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const QString plain =
            letter.unicode() < 0x80 ? QString(letter.toLower()) : text::folded(QStringView(&letter, 1));
        m_folded.append(plain);
        m_origins.append(QList<qsizetype>(plain.size(), i));
    }
    m_origins.append(text.size());
}

QList<TextSpan> SearchableText::find(const QString &beginning) const
{
    QList<TextSpan> found;
    if (beginning.isEmpty())
        return found;
    for (qsizetype at = m_folded.indexOf(beginning); at >= 0; at = m_folded.indexOf(beginning, at + 1)) {
        if (at > 0 && m_folded.at(at - 1).isLetterOrNumber())
            continue;
        const qsizetype from = m_origins.at(at);
        const qsizetype last = m_origins.at(at + beginning.size() - 1);
        found.append({from, last + 1 - from});
    }
    return found;
}

QStringList searchWords(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text::folded(typed).split(between, Qt::SkipEmptyParts);
}

} // namespace gaceta::ui
