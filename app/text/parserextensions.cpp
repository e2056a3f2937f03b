#include "app/text/parserextensions.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace gaceta::text {

namespace {

constexpr int options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;
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

cmark_node *parseWith(cmark_mem *memory, QByteArrayView utf8, const Extensions &extensions, bool tildes)
{
    cmark_parser *parser = cmark_parser_new_with_mem(options, memory);
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
