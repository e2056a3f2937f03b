#include "app/text/markdown/linereader.h"

#include "app/text/markdown/inlinereader.h"
#include "app/text/markdown/referenceplaces.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

namespace gaceta::text {

namespace {

// Deeper nesting is shown as source: nobody writes it, and files made to hurt do.
constexpr int deepest = 12;

bool isShownCode(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\t' && code != u'\n') || code == 0x2028 || code == 0x2029 ||
               code == 0xfffc || (code >= 0xfdd0 && code <= 0xfdef) || code >= 0xfffe;
    });
}

class LineReader final
{
public:
    bool read(const cmark_node *block)
    {
        switch (kindOf(block)) {
        case NodeKind::Paragraph:
            return readParagraph(block);
        case NodeKind::Heading:
            m_next.kind = BodyLine::Kind::Heading;
            m_next.level = block->as.heading.level;
            return readText(block);
        case NodeKind::CodeBlock:
            return readCode(block);
        case NodeKind::ThematicBreak:
            m_next.kind = BodyLine::Kind::Rule;
            return m_next.listDepth == 0 && add();
        case NodeKind::BlockQuote:
            return readQuote(block);
        case NodeKind::List:
            return readList(block);
        case NodeKind::Table:
            return readTable(block);
        default:
            return false;
        }
    }

    BodyLines takeLines() { return std::move(m_lines); }

private:
    // Puts the line that was prepared into the list, and prepares the next one in the same containers.
    bool add()
    {
        m_lines << m_next;
        const int quotes = m_next.quoteDepth;
        const int lists = m_next.listDepth;
        const bool loose = m_next.loose;
        m_next = {};
        m_next.quoteDepth = quotes;
        m_next.listDepth = lists;
        m_next.loose = loose;
        return true;
    }

    bool readText(const cmark_node *block)
    {
        const std::optional<InlineRuns> runs = readInlines(block);
        if (!runs)
            return false;
        m_next.runs = *runs;
        return add();
    }

    bool readParagraph(const cmark_node *block)
    {
        const std::optional<InlineRuns> runs = readInlines(block);
        if (!runs || runs->isEmpty())
            return false;
        const InlineRun &only = runs->first();
        if (runs->size() == 1 && only.kind == InlineRun::Kind::Reference && !only.marks && !only.link &&
            isBlockReference(only.text)) {
            m_next.kind = BodyLine::Kind::Block;
            m_next.text = only.text;
        } else {
            m_next.runs = *runs;
        }
        return add();
    }

    bool readCode(const cmark_node *block)
    {
        m_next.kind = BodyLine::Kind::Code;
        const QByteArrayView literal = literalOf(block);
        m_next.text = QString::fromUtf8(literal.data(), literal.size());
        if (m_next.text == QLatin1String("\n") || !isShownCode(m_next.text))
            return false;
        if (m_next.text.endsWith(u'\n'))
            m_next.text.chop(1);
        const cmark_chunk &info = block->as.code.info;
        m_next.info = QString::fromUtf8(reinterpret_cast<const char *>(info.data), info.len);
        return isShownCode(m_next.info) && !m_next.info.contains(u'\n') && add();
    }

    bool readQuote(const cmark_node *quote)
    {
        if (m_next.listDepth > 0 || !quote->first_child || m_next.quoteDepth >= deepest)
            return false;
        ++m_next.quoteDepth;
        if (!readChildren(quote))
            return false;
        --m_next.quoteDepth;
        return true;
    }

    // Two containers of a kind in a row are kept apart by a mark on the first line of the second.
    bool readChildren(const cmark_node *container)
    {
        for (const cmark_node *child = container->first_child; child; child = child->next) {
            const NodeKind kind = kindOf(child);
            const bool contains = kind == NodeKind::BlockQuote || kind == NodeKind::List;
            if (contains && child->prev && kindOf(child->prev) == kind && m_next.breaksAt == 0)
                m_next.breaksAt = m_next.quoteDepth + m_next.listDepth + 1;
            if (!read(child))
                return false;
        }
        return true;
    }

    bool readList(const cmark_node *list)
    {
        if (m_next.listDepth >= deepest)
            return false;
        const bool outerLoose = m_next.loose;
        ++m_next.listDepth;
        m_next.loose = !list->as.list.tight;
        m_next.start = list->as.list.start;
        for (const cmark_node *item = list->first_child; item; item = item->next) {
            if (!readItem(item, list))
                return false;
        }
        --m_next.listDepth;
        m_next.loose = outerLoose;
        return true;
    }

    bool readItem(const cmark_node *item, const cmark_node *list)
    {
        m_next.marker = list->as.list.list_type == CMARK_ORDERED_LIST ? BodyLine::Marker::Number
                                                                      : BodyLine::Marker::Bullet;
        if (!item->first_child)
            return add();
        const NodeKind first = kindOf(item->first_child);
        const bool isLeaf =
            first == NodeKind::Paragraph || first == NodeKind::Heading || first == NodeKind::CodeBlock;
        return isLeaf && readChildren(item);
    }

    bool readTable(const cmark_node *table)
    {
        if (m_next.quoteDepth + m_next.listDepth > 0)
            return false;
        m_next.kind = BodyLine::Kind::Table;
        cmark_node *asked = const_cast<cmark_node *>(table);
        const int columns = cmark_gfm_extensions_get_table_columns(asked);
        const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(asked);
        for (int i = 0; i < columns; ++i) {
            m_next.table.columns << (alignments[i] == 'l'   ? ColumnAlignment::Left
                                     : alignments[i] == 'c' ? ColumnAlignment::Center
                                     : alignments[i] == 'r' ? ColumnAlignment::Right
                                                            : ColumnAlignment::None);
        }
        for (const cmark_node *row = table->first_child; row; row = row->next) {
            QList<InlineRuns> cells;
            for (const cmark_node *cell = row->first_child; cell; cell = cell->next) {
                const std::optional<InlineRuns> runs = readInlines(cell);
                if (!runs)
                    return false;
                cells << *runs;
            }
            if (cells.size() != columns)
                return false;
            m_next.table.rows << cells;
        }
        return add();
    }

    BodyLines m_lines;
    BodyLine m_next;
};

} // namespace

std::optional<BodyLines> readBlock(const cmark_node *block)
{
    LineReader reader;
    if (!reader.read(block))
        return std::nullopt;
    BodyLines lines = reader.takeLines();
    if (lines.isEmpty())
        return std::nullopt;
    return lines;
}

} // namespace gaceta::text
