#include "app/text/resolvedmarkdown.h"

#include "app/text/forbidden.h"
#include "app/text/headinglevels.h"

#include "app/text/address.h"
#include "app/text/commonmark.h"
#include "app/text/keptpieces.h"
#include "app/text/parsecost.h"
#include "app/text/plaintree.h"

#include <cmark-gfm/node.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace gaceta::text {

namespace {

constexpr int firstHeadingLevel = 2;

enum class Chips { Resolved, Text };

// Kept apart, because what is taken out of a tree may still be looked at.
class Detached final
{
public:
    ~Detached()
    {
        for (cmark_node *node : m_nodes)
            cmark_node_free(node);
    }
    Detached() = default;
    Detached(const Detached &) = delete;
    Detached &operator=(const Detached &) = delete;

    void take(cmark_node *node)
    {
        cmark_node_unlink(node);
        m_nodes.push_back(node);
    }

private:
    std::vector<cmark_node *> m_nodes;
};

cmark_node *textNode(const QByteArray &text)
{
    cmark_node *node = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(node, text.constData());
    return node;
}

void moveChildrenBefore(cmark_node *place, cmark_node *parent)
{
    while (cmark_node *child = parent->first_child) {
        cmark_node_unlink(child);
        cmark_node_insert_before(place, child);
    }
}

// In reading order. What stands in an image is read with it.
std::vector<cmark_node *> nodesOf(cmark_node *root)
{
    std::vector<cmark_node *> nodes;
    for (const cmark_node *node = root; node;) {
        nodes.push_back(const_cast<cmark_node *>(node));
        if (node->type != CMARK_NODE_IMAGE) {
            node = nextWithin(node, root);
            continue;
        }
        while (node != root && !node->next)
            node = node->parent;
        node = node == root ? nullptr : node->next;
    }
    return nodes;
}

bool isComment(QByteArrayView html)
{
    const QByteArrayView text = html.trimmed();
    return text.startsWith("<!--") && text.endsWith("-->") && text.indexOf("-->") == text.size() - 3;
}

// The name of a language; programs read more than that there.
bool isPlainWord(QByteArrayView info)
{
    return std::ranges::all_of(info, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '+' || c == '#';
    });
}

// No program finds a command of its own in it.
QByteArray safeAddress(QByteArrayView address)
{
    QByteArray safe;
    for (const char c : address) {
        if (c == '{')
            safe += "%7B";
        else if (c == '}')
            safe += "%7D";
        else
            safe += c;
    }
    return safe;
}

class Resolution final
{
public:
    explicit Resolution(MarkdownResolver &resolver)
        : m_resolver(resolver)
    {
    }

    void run(cmark_node *document, Chips chips)
    {
        const std::vector<cmark_node *> nodes = nodesOf(document);
        m_levels = HeadingLevels(firstHeadingLevel);
        m_chips = chips;
        for (cmark_node *node : nodes)
            resolve(node);
    }

    [[nodiscard]] QByteArray written(cmark_node *document) const
    {
        char *const text = cmark_render_commonmark(document, CMARK_OPT_DEFAULT, 0);
        const QByteArray out(text);
        std::free(text);
        return m_pieces.restored(out);
    }

private:
    void resolve(cmark_node *node)
    {
        switch (kindOf(node)) {
        case NodeKind::Paragraph:
            resolveParagraph(node);
            break;
        case NodeKind::Heading:
            resolveHeading(node);
            break;
        case NodeKind::HtmlBlock:
        case NodeKind::HtmlInline:
            resolveHtml(node);
            break;
        case NodeKind::Text:
            setText(node, m_chips == Chips::Resolved ? withChips(withoutForbidden(literalOf(node)))
                                                     : withoutForbidden(literalOf(node)));
            break;
        case NodeKind::Code:
        case NodeKind::CodeBlock:
            resolveCode(node);
            break;
        case NodeKind::Link:
            resolveLink(node);
            break;
        case NodeKind::Image:
            resolveImage(node);
            break;
        default:
            break;
        }
    }

    static void setText(cmark_node *node, const QByteArray &text)
    {
        cmark_node_set_literal(node, KeptPieces::guarded(text).constData());
    }

    [[nodiscard]] QByteArray withChips(QByteArrayView text)
    {
        QByteArray out;
        forEachPiece(
            text, [&out](QByteArrayView words) { out.append(words); },
            [&](const ReferenceName &name, QByteArrayView) {
                if (isChip(name.kind))
                    out.append(m_resolver.chip(name));
            });
        return out;
    }

    void resolveParagraph(cmark_node *node)
    {
        const cmark_node *only = node->first_child;
        if (m_chips == Chips::Text || !only || only->next || only->type != CMARK_NODE_TEXT)
            return;
        const QByteArrayView whole = literalOf(only).trimmed();
        const auto start = referenceAtStart(whole);
        if (!start || start->length != whole.size() || start->name.kind == ReferenceKind::Unknown ||
            formOf(start->name.kind) != ReferenceForm::Block)
            return;
        const CommonMark block = parseCommonMark(m_resolver.block(start->name));
        Resolution inner(m_resolver);
        inner.m_pieces = std::move(m_pieces);
        inner.run(block.get(), Chips::Text);
        m_pieces = std::move(inner.m_pieces);
        moveChildrenBefore(node, block.get());
        m_detached.take(node);
    }

    void resolveHeading(cmark_node *node)
    {
        if (!node->first_child) {
            m_detached.take(node);
            return;
        }
        QByteArray words;
        appendLine(node, words);
        node->as.heading.level = m_levels.next(node->as.heading.level);
        for (cmark_node *part : nodesOf(node)) { // it is one line now
            if (part->type == CMARK_NODE_SOFTBREAK || part->type == CMARK_NODE_LINEBREAK) {
                cmark_node_insert_before(part, textNode(" "));
                m_detached.take(part);
            }
        }
        const QByteArray id = m_resolver.headingId(words);
        cmark_node_append_child(node, textNode(m_pieces.keep(" {#" + id + '}')));
    }

    void resolveHtml(cmark_node *node)
    {
        const QByteArrayView html = literalOf(node).trimmed();
        if (!isComment(html)) {
            cmark_node *text = textNode({});
            setText(text, html.toByteArray().replace('\n', ' '));
            cmark_node *replacement = text;
            if (kindOf(node) == NodeKind::HtmlBlock) {
                replacement = cmark_node_new(CMARK_NODE_PARAGRAPH);
                cmark_node_append_child(replacement, text);
            }
            cmark_node_insert_before(node, replacement);
        }
        m_detached.take(node);
    }

    void resolveCode(cmark_node *node)
    {
        const QByteArray safe = m_resolver.code(literalOf(node));
        cmark_node_set_literal(node, safe.constData());
        if (kindOf(node) == NodeKind::CodeBlock && !isPlainWord(cmark_node_get_fence_info(node)))
            cmark_node_set_fence_info(node, "");
    }

    void resolveLink(cmark_node *node)
    {
        const QByteArray address = urlOf(node).toByteArray();
        QByteArray target = safeAddress(address);
        switch (addressForm(address)) {
        case AddressForm::Item:
            target = {};
            if (const auto link = parseItemLink(address))
                target = m_resolver.address(*link);
            if (!target.isEmpty())
                target = m_pieces.keep(target);
            break;
        case AddressForm::Refused:
            target = {};
            break;
        case AddressForm::External:
        case AddressForm::Contact:
        case AddressForm::Local:
            break;
        }
        if (target.isEmpty()) {
            moveChildrenBefore(node, node);
            m_detached.take(node);
            return;
        }
        cmark_node_set_url(node, target.constData());
        setTitle(node);
        if (!node->first_child)
            cmark_node_append_child(node, textNode(address));
    }

    static void setTitle(cmark_node *node)
    {
        QByteArray title;
        appendWithoutReferences(titleOf(node), title);
        title.replace('\n', ' ');
        cmark_node_set_title(node, KeptPieces::guarded(title).constData());
    }

    void resolveImage(cmark_node *node)
    {
        QByteArray alt;
        appendLine(node, alt);
        QByteArray caption;
        appendWithoutReferences(titleOf(node), caption);
        const auto link = parseItemLink(urlOf(node));
        std::optional<MarkdownImage> image;
        if (link && link->kind == ItemKind::Media)
            image = m_resolver.image({link->id, alt, caption, ImagePlace::Figure});
        while (node->first_child)
            m_detached.take(node->first_child);
        cmark_node *text = textNode({});
        setText(text, image ? image->alt : alt);
        if (!image) {
            cmark_node_insert_before(node, text);
            m_detached.take(node);
            return;
        }
        cmark_node_set_url(node, m_pieces.keep(image->address).constData());
        cmark_node_set_title(node, KeptPieces::guarded(image->caption).constData());
        cmark_node_append_child(node, text);
    }

    MarkdownResolver &m_resolver;
    Detached m_detached;
    KeptPieces m_pieces;
    HeadingLevels m_levels{firstHeadingLevel};
    Chips m_chips = Chips::Resolved;
};

void insertLeadIn(cmark_node *document, QByteArrayView leadIn)
{
    if (leadIn.isEmpty())
        return;
    cmark_node *text = textNode(leadIn.toByteArray());
    cmark_node *first = document->first_child;
    while (first && first->type != CMARK_NODE_PARAGRAPH)
        first = first->next;
    if (!first) {
        first = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_prepend_child(document, first);
    }
    cmark_node_prepend_child(first, text);
}

CommonMark parsed(QByteArrayView markdown)
{
    const QByteArray clean = KeptPieces::withoutMarks(markdown);
    return parseCommonMark(withShorterParagraphs(clean).value_or(clean));
}

} // namespace

QByteArray resolvedMarkdown(QByteArrayView markdown, MarkdownResolver &resolver, QByteArrayView leadIn)
{
    const CommonMark document = parsed(markdown);
    Resolution resolution(resolver);
    resolution.run(document.get(), Chips::Resolved);
    insertLeadIn(document.get(), KeptPieces::withoutMarks(leadIn));
    return resolution.written(document.get());
}

QByteArray resolvedLinks(QByteArrayView markdown, MarkdownResolver &resolver)
{
    const CommonMark document = parsed(markdown);
    Resolution resolution(resolver);
    resolution.run(document.get(), Chips::Text);
    return resolution.written(document.get());
}

QByteArray markdownText(QByteArrayView plain)
{
    QByteArray out;
    for (const char c : plain) {
        const bool isSign = (c > ' ' && c < '0') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') ||
                            (c > 'z' && c < 0x7f);
        if (c == '\n')
            out += ' ';
        else if (c == '{')
            out += "&#123;";
        else
            out.append(isSign ? "\\" : "").append(1, c);
    }
    return out;
}

} // namespace gaceta::text
