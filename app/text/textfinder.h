#pragma once
// Finds words in texts and in Markdown bodies, to be replaced there. Unlike the search of the newsroom
// it is exact: accents count, and so does every letter.

#include <QRegularExpression>
#include <QString>

namespace gaceta::text {

struct FindQuery
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
};

struct TextMatch
{
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

class TextFinder final
{
public:
    // Spaces at both ends of the words do not count; empty words are found nowhere. A space stands for
    // any run of spaces, a straight quotation mark also for a curly one.
    explicit TextFinder(const FindQuery &query);

    // Not in addresses.
    [[nodiscard]] QList<TextMatch> inText(const QString &text) const;
    // Neither in chips and blocks nor in tags, nor in addresses of links. The words may go on in the
    // next line of the paragraph.
    [[nodiscard]] QList<TextMatch> inMarkdown(const QString &markdown) const;

private:
    QRegularExpression m_text;
    QRegularExpression m_markdown;
};

// The replacement as it is put in place of `found`: where that differs from the words looked for only in
// its capitals ("ROOSEVELT", "The"), with capitals as there.
[[nodiscard]] QString replacementFor(const QString &found, const FindQuery &query,
                                     const QString &replacement);

} // namespace gaceta::text
