#include "app/text/commonmark.h"

#include "app/text/parserextensions.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

#include <limits>

namespace gaceta::text {

namespace {

QByteArrayView view(const cmark_chunk &chunk)
{
    return {chunk.data, chunk.len};
}

} // namespace

CommonMark parseCommonMark(QByteArrayView utf8)
{
    return CommonMark(parseWith(cmark_get_default_mem_allocator(), utf8));
}

NodeKind kindOf(const cmark_node *node)
{
    switch (node->type) {
    case CMARK_NODE_DOCUMENT:
        return NodeKind::Document;
    case CMARK_NODE_BLOCK_QUOTE:
        return NodeKind::BlockQuote;
    case CMARK_NODE_LIST:
        return NodeKind::List;
    case CMARK_NODE_ITEM:
        return NodeKind::Item;
    case CMARK_NODE_CODE_BLOCK:
        return NodeKind::CodeBlock;
    case CMARK_NODE_HTML_BLOCK:
        return NodeKind::HtmlBlock;
    case CMARK_NODE_PARAGRAPH:
        return NodeKind::Paragraph;
    case CMARK_NODE_HEADING:
        return NodeKind::Heading;
    case CMARK_NODE_THEMATIC_BREAK:
        return NodeKind::ThematicBreak;
    case CMARK_NODE_TEXT:
        return NodeKind::Text;
    case CMARK_NODE_SOFTBREAK:
        return NodeKind::SoftBreak;
    case CMARK_NODE_LINEBREAK:
        return NodeKind::LineBreak;
    case CMARK_NODE_CODE:
        return NodeKind::Code;
    case CMARK_NODE_HTML_INLINE:
        return NodeKind::HtmlInline;
    case CMARK_NODE_EMPH:
        return NodeKind::Emphasis;
    case CMARK_NODE_STRONG:
        return NodeKind::Strong;
    case CMARK_NODE_LINK:
        return NodeKind::Link;
    case CMARK_NODE_IMAGE:
        return NodeKind::Image;
    default:
        return extensionKind(node);
    }
}

QByteArrayView literalOf(const cmark_node *node)
{
    switch (node->type) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE:
    case CMARK_NODE_HTML_BLOCK:
        return view(node->as.literal);
    case CMARK_NODE_CODE_BLOCK:
        return view(node->as.code.literal);
    default:
        return {};
    }
}

QByteArrayView urlOf(const cmark_node *node)
{
    const bool has = node->type == CMARK_NODE_LINK || node->type == CMARK_NODE_IMAGE;
    return has ? view(node->as.link.url) : QByteArrayView();
}

QByteArrayView titleOf(const cmark_node *node)
{
    const bool has = node->type == CMARK_NODE_LINK || node->type == CMARK_NODE_IMAGE;
    return has ? view(node->as.link.title) : QByteArrayView();
}

bool isHeaderRow(const cmark_node *node)
{
    return kindOf(node) == NodeKind::TableRow &&
           cmark_gfm_extensions_get_table_row_is_header(const_cast<cmark_node *>(node)) != 0;
}

} // namespace gaceta::text
