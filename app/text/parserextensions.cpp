#include "app/text/parserextensions.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace gaceta::text {

namespace {

// cmark counts bytes in an int and doubles its buffers.
constexpr qsizetype mostBytes = 256 * 1024 * 1024;

struct Extensions
{
    cmark_syntax_extension *table = nullptr;
    cmark_syntax_extension *strikethrough = nullptr;
    // Node types that cmark numbers at run time and whose names its headers do not give.
    uint16_t tableType = 0;
    uint16_t rowType = 0;
    uint16_t cellType = 0;
    uint16_t strikethroughType = 0;
};

// Where cmark's table extension takes time or memory out of proportion, tables are read as text: it
// gives every row as many cells as the first, and reads a paragraph again at each line that looks like
// the one below a table's head.
constexpr qsizetype mostColumns = 200;
constexpr qsizetype mostReadAgain = 64 * 1024 * 1024;

class TableCost final
{
public:
    [[nodiscard]] bool bears(QByteArrayView line)
    {
        const qsizetype pipes = std::count(line.begin(), line.end(), '|');
        const bool blank = line.trimmed().isEmpty();
        m_paragraph = blank ? 0 : m_paragraph + line.size();
        if (!blank &&
            std::all_of(line.begin(), line.end(), [](char c) { return std::strchr("|-: >\r\t", c); }))
            m_readAgain += m_paragraph;
        return pipes <= mostColumns && m_readAgain <= mostReadAgain;
    }

private:
    qsizetype m_paragraph = 0;
    qsizetype m_readAgain = 0;
};

bool canHaveTables(QByteArrayView utf8)
{
    if (!utf8.contains('|'))
        return false;
    TableCost cost;
    for (qsizetype from = 0; from < utf8.size();) {
        const qsizetype end = utf8.indexOf('\n', from);
        const qsizetype next = end < 0 ? utf8.size() : end + 1;
        if (!cost.bears(utf8.sliced(from, (end < 0 ? next : end) - from)))
            return false;
        from = next;
    }
    return true;
}

cmark_node *parseWith(cmark_mem *memory, QByteArrayView utf8, const Extensions &extensions, bool tildes)
{
    // cmark's own look at every byte takes a tenth of its time; Qt's is nearly free for good texts.
    const int repair = utf8.isValidUtf8() ? CMARK_OPT_DEFAULT : CMARK_OPT_VALIDATE_UTF8;
    cmark_parser *parser =
        cmark_parser_new_with_mem(repair | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE, memory);
    if (canHaveTables(utf8))
        cmark_parser_attach_syntax_extension(parser, extensions.table);
    if (tildes)
        cmark_parser_attach_syntax_extension(parser, extensions.strikethrough);
    cmark_parser_feed(parser, utf8.data(), static_cast<size_t>(std::min(utf8.size(), mostBytes)));
    cmark_node *document = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return document;
}

Extensions load()
{
    cmark_gfm_core_extensions_ensure_registered();
    Extensions result;
    result.table = cmark_find_syntax_extension("table");
    result.strikethrough = cmark_find_syntax_extension("strikethrough");
    const CommonMark sample(
        parseWith(cmark_get_default_mem_allocator(), "|a|\n|-|\n\n~~b~~\n", result, true));
    const cmark_node *table = sample->first_child;
    result.tableType = table->type;
    result.rowType = table->first_child->type;
    result.cellType = table->first_child->first_child->type;
    result.strikethroughType = table->next->first_child->type;
    return result;
}

const Extensions &extensions()
{
    static const Extensions loaded = load();
    return loaded;
}

} // namespace

cmark_node *parseWith(cmark_mem *memory, QByteArrayView utf8)
{
    const Extensions &known = extensions();
    if (!utf8.isEmpty() && std::memchr(utf8.data(), '~', static_cast<size_t>(utf8.size()))) {
        // While it parses inlines, cmark enters the strikethrough sign into a table that all threads
        // share, and takes it out afterwards. A text without the sign never looks at that place.
        static std::mutex signs;
        const std::lock_guard lock(signs);
        return parseWith(memory, utf8, known, true);
    }
    return parseWith(memory, utf8, known, false);
}

NodeKind extensionKind(const cmark_node *node)
{
    const Extensions &known = extensions();
    if (node->type == known.tableType)
        return NodeKind::Table;
    if (node->type == known.rowType)
        return NodeKind::TableRow;
    if (node->type == known.cellType)
        return NodeKind::TableCell;
    return node->type == known.strikethroughType ? NodeKind::Strikethrough : NodeKind::Other;
}

} // namespace gaceta::text
