#include "app/text/plaintext.h"

#include "app/text/forbidden.h"
#include "app/text/parsearena.h"
#include "app/text/plaintree.h"

#include <cmark-gfm/node.h>

namespace gaceta::text {

namespace {

void appendWithChips(QByteArrayView text, const ChipText &chipText, QByteArray &out)
{
    forEachPiece(
        text, [&out](QByteArrayView words) { out.append(words); },
        [&](const ReferenceName &name, QByteArrayView) {
            if (chipText && isChip(name.kind))
                out.append(chipText(name));
        });
}

void endLine(QByteArray &out)
{
    while (out.endsWith(' '))
        out.chop(1);
    if (!out.isEmpty() && !out.endsWith('\n'))
        out.append('\n');
}

// A node that begins a line of its own.
bool beginsLine(NodeKind kind)
{
    return kind < NodeKind::Text;
}

bool isLeftOut(NodeKind kind, PlainTextScope scope)
{
    if (kind == NodeKind::HtmlBlock || kind == NodeKind::HtmlInline)
        return true;
    return scope == PlainTextScope::Prose && (kind == NodeKind::Heading || kind == NodeKind::Table ||
                                              kind == NodeKind::CodeBlock || kind == NodeKind::Image);
}

// The node after everything in `node`; null at the end.
const cmark_node *after(const cmark_node *node)
{
    while (node && !node->next)
        node = node->parent;
    return node ? node->next : nullptr;
}

} // namespace

QByteArray plainText(QByteArrayView markdown, PlainTextScope scope, const ChipText &chipText)
{
    ParseArena arena;
    const cmark_node *document = arena.parse(markdown);
    QByteArray out;
    out.reserve(markdown.size());
    const cmark_node *node = document;
    while (node) {
        const NodeKind kind = kindOf(node);
        if (beginsLine(kind))
            endLine(out);
        if (kind == NodeKind::Text)
            appendWithChips(literalOf(node), chipText, out);
        else if (kind == NodeKind::SoftBreak || kind == NodeKind::LineBreak)
            out.append(' ');
        else if (!isLeftOut(kind, scope))
            out.append(literalOf(node));
        node = isLeftOut(kind, scope) ? after(node) : nextWithin(node, document);
    }
    endLine(out);
    return markdown.contains("&#") ? withoutForbidden(out) : out;
}

} // namespace gaceta::text
