#pragma once
// A text whose words are found without case and accents, and by their beginnings, each with its place in
// the text as it is written.

#include <QList>
#include <QString>

namespace gaceta::ui {

struct TextSpan
{
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

class SearchableText final
{
public:
    explicit SearchableText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    // Where a word begins with `beginning`, which is one of searchWords().
    [[nodiscard]] QList<TextSpan> find(const QString &beginning) const;

private:
    QString m_text;
    QString m_folded;
    QList<qsizetype> m_origins; // of each folded letter, and one past the end
};

// What was typed, as words to look for.
[[nodiscard]] QStringList searchWords(const QString &typed);

} // namespace gaceta::ui
