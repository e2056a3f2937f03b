#include "app/text/markdown/bodydocument.h"

#include "app/text/markdown/linereader.h"
#include "app/text/parsecost.h"

#include <cmark-gfm/node.h>

namespace gaceta::text {

namespace {

// Where each line begins, as cmark counts lines; the last entry is the end of the text.
QList<qsizetype> lineStarts(const QByteArray &text)
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\r' && i + 1 < text.size() && text.at(i + 1) == '\n')
            continue;
        if (c == '\n' || c == '\r')
            starts << i + 1;
    }
    if (starts.last() != text.size())
        starts << text.size();
    return starts;
}

class BodyCutter final
{
public:
    explicit BodyCutter(const QByteArray &text)
        : m_text(text)
        , m_starts(lineStarts(text))
    {
    }

    BodyDocument cut()
    {
        // Such a text is not read line by line; it is kept as one block of source.
        if (withShorterParagraphs(m_text))
            return {{}, {{m_text, {}, {sourceLine(m_text)}}}};
        const CommonMark tree = parseCommonMark(m_text);
        BodyDocument result;
        int line = 1;
        for (const cmark_node *node = tree->first_child; node;) {
            const int first = result.blocks.isEmpty() ? std::max(1, node->start_line) : line;
            if (result.blocks.isEmpty())
                result.lead = bytes(1, first);
            const cmark_node *next = node->next;
            // Blocks that begin on one line (a table that cmark took out of a paragraph) stay together.
            while (next && (next->start_line <= first || next->start_line > lineCount()))
                next = next->next;
            const int end = next ? next->start_line : lineCount() + 1;
            result.blocks << block(node, next, first, end);
            line = end;
            node = next;
        }
        if (result.blocks.isEmpty())
            result.lead = m_text;
        return result;
    }

private:
    int lineCount() const { return static_cast<int>(m_starts.size()) - 1; }

    QByteArray bytes(int first, int end) const
    {
        const qsizetype from = m_starts.at(first - 1);
        return m_text.mid(from, m_starts.at(end - 1) - from);
    }

    bool isBlank(int line) const { return bytes(line, line + 1).trimmed().isEmpty(); }

    SourceBlock block(const cmark_node *node, const cmark_node *next, int first, int end) const
    {
        int blockEnd = end;
        while (blockEnd > first + 1 && isBlank(blockEnd - 1))
            --blockEnd;
        const int claimed = node->end_line + 1;
        if (node->next == next && claimed > first && claimed < blockEnd &&
            !parseCommonMark(bytes(claimed, blockEnd))->first_child)
            blockEnd = claimed;
        SourceBlock result{bytes(first, blockEnd), bytes(blockEnd, end), {}};
        std::optional<BodyLines> lines;
        if (node->next == next)
            lines = readBlock(node);
        result.lines = lines ? *lines : BodyLines{sourceLine(result.bytes)};
        if (lines && node->prev && kindOf(node->prev) == kindOf(node) &&
            (kindOf(node) == NodeKind::BlockQuote || kindOf(node) == NodeKind::List))
            result.lines.first().breaksAt = 1;
        return result;
    }

    static BodyLine sourceLine(const QByteArray &source)
    {
        BodyLine line;
        line.kind = BodyLine::Kind::Source;
        line.text = QString::fromUtf8(source);
        line.text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        line.text.replace(u'\r', u'\n');
        while (line.text.endsWith(u'\n'))
            line.text.chop(1);
        // What a text document uses for itself is shown as "unknown"; the bytes are kept beside it.
        for (QChar &c : line.text) {
            const char16_t code = c.unicode();
            if ((code < 0x20 && code != u'\t' && code != u'\n') || code == 0x2028 || code == 0x2029 ||
                code == 0xfffc || (code >= 0xfdd0 && code <= 0xfdef) || code >= 0xfffe)
                c = QChar::ReplacementCharacter;
        }
        return line;
    }

    const QByteArray &m_text;
    QList<qsizetype> m_starts;
};

} // namespace

BodyLines BodyDocument::lines() const
{
    BodyLines result;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        for (BodyLine line : blocks.at(i).lines) {
            line.source = static_cast<int>(i) + 1;
            result << line;
        }
    }
    return result;
}

BodyDocument readBody(const QByteArray &markdown)
{
    return BodyCutter(markdown).cut();
}

BodyLines linesOfMarkdown(const QByteArray &markdown)
{
    BodyLines lines = readBody(markdown).lines();
    for (BodyLine &line : lines)
        line.source = 0;
    return lines;
}

} // namespace gaceta::text
