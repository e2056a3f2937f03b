#pragma once
// CommonMark (with tables and ~~strikethrough~~) parsed into cmark's tree, the one reading of a body
// that the editor, the site and the checks share. Nodes carry source positions (lines and columns from
// 1, columns in bytes). The tree is walked with cmark_node_first_child, cmark_node_next and so on.

#include <QByteArrayView>

#include <cmark-gfm.h>

#include <memory>

namespace gaceta::text {

struct FreeCommonMark
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
// The whole document; freeing it frees every node, whatever the depth, without recursion.
using CommonMark = std::unique_ptr<cmark_node, FreeCommonMark>;

// Never null: every text is CommonMark. Bytes that are no UTF-8, and NUL, become U+FFFD. Safe to call
// from several threads at once.
[[nodiscard]] CommonMark parseCommonMark(QByteArrayView utf8);

enum class NodeKind {
    Document,
    BlockQuote,
    List,
    Item,
    CodeBlock,
    HtmlBlock,
    Paragraph,
    Heading,
    ThematicBreak,
    Table,
    TableRow,
    TableCell,
    Text,
    SoftBreak,
    LineBreak,
    Code,
    HtmlInline,
    Emphasis,
    Strong,
    Strikethrough,
    Link,
    Image,
    Other
};

[[nodiscard]] NodeKind kindOf(const cmark_node *node);

// Views into the tree, without the copy that cmark's own getters make. Empty where the node has none.
[[nodiscard]] QByteArrayView literalOf(const cmark_node *node);
[[nodiscard]] QByteArrayView urlOf(const cmark_node *node);   // links and images
[[nodiscard]] QByteArrayView titleOf(const cmark_node *node); // links and images
[[nodiscard]] bool isHeaderRow(const cmark_node *node);       // of a table

} // namespace gaceta::text
