#include "app/text/prose.h"

#include "app/text/commonmark.h"
#include "app/text/excerpt.h"
#include "app/text/parsearena.h"
#include "app/text/plaintree.h"
#include "app/text/references.h"

#include <algorithm>

namespace gaceta::text {

namespace {

// Addresses are no words: letter by letter they are stood in for.
void hideAddresses(QString &line)
{
    if (!line.contains(u'@') && !line.contains(u"://") && !line.contains(u"www."))
        return;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !line.at(i).isSpace())
            continue;
        const QStringView run = QStringView(line).sliced(start, i - start);
        if (run.contains(u'@') || run.contains(QLatin1String("://")) ||
            run.contains(QLatin1String("www.")))
            std::fill(line.begin() + start, line.begin() + i, standIn);
        start = i + 1;
    }
}

class ProseReader final
{
public:
    explicit ProseReader(const QByteArray &source)
        : m_source(source)
    {
        m_lines.append(0);
        for (qsizetype i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1))
            m_lines.append(i + 1);
    }

    [[nodiscard]] Prose read()
    {
        ParseArena arena;
        readBlocks(arena.parse(m_source), false, false);
        return std::move(m_prose);
    }

private:
    // Depth is bounded by the parser.
    void readBlocks(const cmark_node *parent, bool quoted, bool inItem)
    {
        for (const cmark_node *node = first(parent); node; node = next(node)) {
            switch (kindOf(node)) {
            case NodeKind::Paragraph:
                readStretch(node, inItem ? Stretch::Kind::Item : Stretch::Kind::Paragraph, quoted);
                break;
            case NodeKind::Heading:
                readStretch(node, Stretch::Kind::Heading, quoted);
                break;
            case NodeKind::TableCell:
                readStretch(node, Stretch::Kind::Cell, quoted);
                break;
            case NodeKind::BlockQuote:
                readBlocks(node, true, inItem);
                break;
            case NodeKind::Item:
                readBlocks(node, quoted, true);
                break;
            case NodeKind::List:
            case NodeKind::Table:
            case NodeKind::TableRow:
                readBlocks(node, quoted, inItem);
                break;
            default:
                break;
            }
        }
    }

    void readStretch(const cmark_node *block, Stretch::Kind kind, bool quoted)
    {
        m_stretch = {};
        m_stretch.kind = kind;
        m_stretch.quoted = quoted;
        if (kind == Stretch::Kind::Heading)
            m_stretch.level = cmark_node_get_heading_level(const_cast<cmark_node *>(block));
        m_stretch.line = lineOf(block);
        const qsizetype links = m_prose.links.size();
        readInlines(block);
        const bool isBlock = m_stretch.text.size() == 1 && m_stretch.text.front() == standIn;
        if ((m_stretch.text.trimmed().isEmpty() || isBlock) && m_prose.links.size() == links)
            return;
        hideAddresses(m_stretch.text);
        m_stretch.words = wordsOf(m_stretch.text);
        m_prose.stretches.append(std::move(m_stretch));
    }

    void readInlines(const cmark_node *parent)
    {
        for (const cmark_node *node = first(parent); node; node = next(node)) {
            switch (kindOf(node)) {
            case NodeKind::Text:
                readText(node);
                break;
            case NodeKind::SoftBreak:
            case NodeKind::LineBreak:
                m_stretch.text += u' ';
                break;
            case NodeKind::Link:
                readLink(node);
                break;
            case NodeKind::Image:
                m_hasPicture = true;
                m_stretch.text += standIn;
                break;
            case NodeKind::Code:
                m_stretch.text += standIn;
                break;
            case NodeKind::HtmlInline:
                break;
            default:
                readInlines(node);
            }
        }
    }

    void readLink(const cmark_node *node)
    {
        ProseLink link;
        link.stretch = m_prose.stretches.size();
        link.at = m_stretch.text.size();
        link.url = urlOf(node).toByteArray();
        const bool outer = std::exchange(m_hasPicture, false);
        readInlines(node);
        link.hasPicture = m_hasPicture;
        m_hasPicture = outer || m_hasPicture;
        link.length = m_stretch.text.size() - link.at;
        m_prose.links.append(link);
    }

    // Chips are stood in for; the rest is followed through the source as long as both read the same.
    void readText(const cmark_node *node)
    {
        const QByteArrayView literal = literalOf(node);
        qsizetype place = placeOf(node);
        qsizetype from = 0;
        for (qsizetype i = 0; i < literal.size(); ++i) {
            if (literal[i] != '{')
                continue;
            const auto chip = referenceAtStart(literal.sliced(i));
            if (!chip)
                continue;
            place = append(literal.sliced(from, i - from), place);
            const bool same = place >= 0 && QByteArrayView(m_source).sliced(place).startsWith(
                                                literal.sliced(i, chip->length));
            place = same ? place + chip->length : -1;
            m_stretch.text += standIn;
            i += chip->length - 1;
            from = i + 1;
        }
        append(literal.sliced(from), place);
    }

    // An ampersand that is written as "&amp;".
    [[nodiscard]] bool beginsEntity(QByteArrayView literal, qsizetype done, qsizetype place) const
    {
        constexpr QByteArrayView entity("&amp;");
        return literal[done] == '&' && QByteArrayView(m_source).sliced(place).startsWith(entity) &&
               !literal.sliced(done).startsWith(entity);
    }

    // Gives the place after it in the source; -1: not known any more.
    qsizetype append(QByteArrayView literal, qsizetype place)
    {
        const qsizetype at = m_stretch.text.size();
        qsizetype done = 0; // of the literal
        qsizetype chars = at;
        m_stretch.text += QString::fromUtf8(literal);
        while (place >= 0 && done < literal.size()) {
            const qsizetype start = done;
            const qsizetype source = place;
            while (done < literal.size() && place < m_source.size() &&
                   m_source[place] == literal[done] && !beginsEntity(literal, done, place)) {
                ++done;
                ++place;
            }
            const qsizetype length = QString::fromUtf8(literal.sliced(start, done - start)).size();
            if (length > 0)
                m_stretch.pieces.append({chars, length, source});
            chars += length;
            if (done == literal.size())
                break;
            const bool escaped = place + 1 < m_source.size() && m_source[place] == '\\' &&
                                 m_source[place + 1] == literal[done];
            if (!escaped)
                return -1;
            place += 2;
            ++done;
            ++chars; // what can be escaped is ASCII
        }
        return place;
    }

    [[nodiscard]] qsizetype placeOf(const cmark_node *node) const
    {
        const int line = cmark_node_get_start_line(const_cast<cmark_node *>(node));
        const int column = cmark_node_get_start_column(const_cast<cmark_node *>(node));
        if (line < 1 || line > m_lines.size() || column < 1)
            return -1;
        const qsizetype place = m_lines.at(line - 1) + column - 1;
        return place < m_source.size() ? place : -1;
    }

    [[nodiscard]] SourceRange lineOf(const cmark_node *node) const
    {
        const int line = cmark_node_get_start_line(const_cast<cmark_node *>(node));
        if (line < 1 || line > m_lines.size())
            return {};
        const qsizetype start = m_lines.at(line - 1);
        const qsizetype end = line < m_lines.size() ? m_lines.at(line) - 1 : m_source.size();
        return {start, end - start};
    }

    static const cmark_node *first(const cmark_node *node)
    {
        return cmark_node_first_child(const_cast<cmark_node *>(node));
    }
    static const cmark_node *next(const cmark_node *node)
    {
        return cmark_node_next(const_cast<cmark_node *>(node));
    }

    const QByteArray &m_source;
    QList<qsizetype> m_lines; // where each begins
    Prose m_prose;
    Stretch m_stretch;
    bool m_hasPicture = false;
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

// Within a piece only addresses are stood in for, and those are ASCII.
qsizetype sourceSize(QStringView part)
{
    return part.toUtf8().size() - 2 * part.count(standIn);
}

} // namespace

std::optional<SourceRange> Stretch::source(qsizetype at, qsizetype length) const
{
    for (const Piece &piece : pieces) {
        if (at < piece.at || at + length > piece.at + piece.length)
            continue;
        const QStringView whole(text);
        const qsizetype before = sourceSize(whole.sliced(piece.at, at - piece.at));
        return SourceRange{piece.source + before, sourceSize(whole.sliced(at, length))};
    }
    return std::nullopt;
}

Prose readProse(const QByteArray &markdown)
{
    return markdown.isEmpty() ? Prose() : ProseReader(markdown).read();
}

Prose plainProse(const QString &plain)
{
    Prose prose;
    qsizetype bytes = 0;
    for (const QString &line : plain.split(u'\n')) {
        const qsizetype size = line.toUtf8().size();
        Stretch stretch;
        stretch.text = line;
        hideAddresses(stretch.text);
        stretch.words = wordsOf(stretch.text);
        stretch.pieces = {{0, line.size(), bytes}};
        stretch.line = {bytes, size};
        if (!line.trimmed().isEmpty())
            prose.stretches.append(stretch);
        bytes += size + 1;
    }
    return prose;
}

QList<Word> wordsOf(QStringView line)
{
    QList<Word> words;
    qsizetype i = 0;
    while (i < line.size()) {
        if (!line[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < line.size() &&
               (line[i].isLetterOrNumber() || line[i].isMark() ||
                (isApostrophe(line[i]) && i + 1 < line.size() && line[i + 1].isLetterOrNumber())))
            ++i;
        words.append({start, i - start});
    }
    return words;
}

QList<Word> sentencesOf(QStringView line)
{
    QList<Word> sentences;
    qsizetype start = 0;
    while (start < line.size()) {
        if (line[start].isSpace()) {
            ++start;
            continue;
        }
        const qsizetype end = std::max(sentenceEnd(line, start), start + 1);
        sentences.append({start, end - start});
        start = end;
    }
    return sentences;
}

} // namespace gaceta::text
