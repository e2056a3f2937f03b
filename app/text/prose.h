#pragma once
// A text as a reader reads it, paragraph by paragraph, with the way back to its source: what checks and
// spelling look at.

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace gaceta::text {

// Stands in a stretch for what is no text of its own: a chip, code, a picture, an address.
inline constexpr QChar standIn(0xfffc);

struct Word
{
    qsizetype at = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return at + length; }
};

struct SourceRange // in bytes
{
    qsizetype offset = 0;
    qsizetype length = 0;

    friend bool operator==(const SourceRange &, const SourceRange &) = default;
};

struct Stretch
{
    enum class Kind { Paragraph, Heading, Item, Cell };

    // Where the words from `at` on stand in the source, letter by letter.
    struct Piece
    {
        qsizetype at = 0;
        qsizetype length = 0;
        qsizetype source = 0;
    };

    Kind kind = Kind::Paragraph;
    int level = 0;       // of a heading
    bool quoted = false; // stands in a block quotation
    QString text;
    QList<Word> words; // runs of letters and digits, with the apostrophes within
    QList<Piece> pieces;
    SourceRange line; // the line it begins in

    [[nodiscard]] QStringView word(qsizetype number) const
    {
        const Word &one = words.at(number);
        return QStringView(text).sliced(one.at, one.length);
    }
    // Nothing where the source spells it otherwise (an escape, markup within).
    [[nodiscard]] std::optional<SourceRange> source(qsizetype at, qsizetype length) const;
};

struct ProseLink
{
    qsizetype stretch = 0; // its number
    qsizetype at = 0;
    qsizetype length = 0;
    QByteArray url;
    bool hasPicture = false; // within its text
};

struct Prose
{
    QList<Stretch> stretches; // none is empty
    QList<ProseLink> links;
};

// Of a body. Code blocks, raw HTML and blocks ({{…}} alone) have no prose.
[[nodiscard]] Prose readProse(const QByteArray &markdown);
// Of a field without markup: every line is a stretch.
[[nodiscard]] Prose plainProse(const QString &plain);

// The words of a line; what stands in for something is none.
[[nodiscard]] QList<Word> wordsOf(QStringView line);

// Where sentences of the line begin and end, spaces around them left out.
[[nodiscard]] QList<Word> sentencesOf(QStringView line);

} // namespace gaceta::text
