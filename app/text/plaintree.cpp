#include "app/text/plaintree.h"

#include "app/text/references.h"

#include <cmark-gfm/node.h>

namespace gaceta::text {

const cmark_node *nextWithin(const cmark_node *node, const cmark_node *root)
{
    if (node->first_child)
        return node->first_child;
    while (node != root && !node->next)
        node = node->parent;
    return node == root ? nullptr : node->next;
}

void appendWithoutReferences(QByteArrayView text, QByteArray &out)
{
    forEachPiece(
        text, [&out](QByteArrayView words) { out.append(words); },
        [](const ReferenceName &, QByteArrayView) {});
}

void appendLine(const cmark_node *root, QByteArray &out)
{
    for (const cmark_node *node = root; node; node = nextWithin(node, root)) {
        switch (kindOf(node)) {
        case NodeKind::Text:
            appendWithoutReferences(literalOf(node), out);
            break;
        case NodeKind::Code:
            out.append(literalOf(node));
            break;
        case NodeKind::SoftBreak:
        case NodeKind::LineBreak:
            out.append(' ');
            break;
        default:
            break;
        }
    }
}

} // namespace gaceta::text
