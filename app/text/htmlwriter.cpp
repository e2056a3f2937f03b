#include "app/text/htmlwriter.h"

#include "app/text/plaintree.h"

#include <cmark-gfm/node.h>

#include <algorithm>
#include <utility>

namespace gaceta::text {

namespace {

bool isInTightList(const cmark_node *paragraph)
{
    const cmark_node *list = paragraph->parent ? paragraph->parent->parent : nullptr;
    return list && list->type == CMARK_NODE_LIST && list->as.list.tight;
}

constexpr QByteArrayView dash = "\xE2\x80\x94 "; // an em dash and a space

// The words that name the speaker of a quotation: they begin its last line with a dash, and something is
// said before.
bool isAttribution(const cmark_node *text)
{
    if (text->type != CMARK_NODE_TEXT || !literalOf(text).startsWith(dash))
        return false;
    const cmark_node *line = text->parent;
    if (line->type != CMARK_NODE_PARAGRAPH || line->next || line->parent->type != CMARK_NODE_BLOCK_QUOTE)
        return false;
    if (!text->prev)
        return line->prev;
    if (text->prev->type != CMARK_NODE_SOFTBREAK && text->prev->type != CMARK_NODE_LINEBREAK)
        return false;
    for (const cmark_node *rest = text->next; rest; rest = rest->next) {
        if (rest->type == CMARK_NODE_SOFTBREAK || rest->type == CMARK_NODE_LINEBREAK)
            return false;
    }
    return true;
}

const cmark_node *attributionOf(const cmark_node *quote)
{
    const cmark_node *last = quote->last_child;
    const cmark_node *text = last && last->type == CMARK_NODE_PARAGRAPH ? last->first_child : nullptr;
    while (text && !isAttribution(text))
        text = text->next;
    return text;
}

// A note from one editor to another, not for the public.
bool isComment(QByteArrayView html)
{
    const QByteArrayView text = html.trimmed();
    return text.startsWith("<!--") && text.endsWith("-->") && text.indexOf("-->") == text.size() - 3;
}

} // namespace

HtmlWriter::HtmlWriter(ContentResolver &resolver, const HtmlOptions &options, HeadingIds &ids,
                       QByteArray &out)
    : m_resolver(resolver)
    , m_options(options)
    , m_ids(ids)
    , m_out(out)
    , m_levels(options.firstHeadingLevel)
{
}

void HtmlWriter::write(const cmark_node *document, QByteArrayView leadIn)
{
    const qsizetype start = m_out.size();
    m_leadIn = leadIn;
    const cmark_node *node = document;
    while (node) {
        if (enter(node) == Inside::Descend) {
            if (node->first_child) {
                node = node->first_child;
                continue;
            }
            leave(node);
        }
        while (node && !node->next) {
            node = node->parent;
            if (node)
                leave(node);
        }
        node = node ? node->next : nullptr;
    }
    if (!m_leadIn.isEmpty())
        m_out.insert(start, "<p>" + m_leadIn.toByteArray() + "</p>\n");
}

HtmlWriter::Inside HtmlWriter::enter(const cmark_node *node)
{
    const NodeKind kind = kindOf(node);
    return kind >= NodeKind::Text ? enterInline(node, kind) : enterBlock(node, kind);
}

HtmlWriter::Inside HtmlWriter::enterBlock(const cmark_node *node, NodeKind kind)
{
    switch (kind) {
    case NodeKind::Paragraph:
        return enterParagraph(node);
    case NodeKind::Heading:
        return enterHeading(node);
    case NodeKind::BlockQuote:
        tag(attributionOf(node) ? "<figure class=\"quote\"><blockquote>\n" : "<blockquote>\n");
        break;
    case NodeKind::List:
        enterList(node);
        break;
    case NodeKind::Item:
        tag("<li>");
        break;
    case NodeKind::CodeBlock:
        writeCodeBlock(node);
        break;
    case NodeKind::HtmlBlock:
        if (!isComment(literalOf(node))) {
            tag("<p>");
            appendEscaped(literalOf(node).trimmed(), m_out);
            tag("</p>\n");
        }
        break;
    case NodeKind::ThematicBreak:
        tag("<hr>\n");
        break;
    case NodeKind::Table:
        enterTable(node);
        break;
    case NodeKind::TableRow:
        enterRow(node);
        break;
    case NodeKind::TableCell:
        enterCell(node);
        break;
    default:
        break;
    }
    return Inside::Descend;
}

HtmlWriter::Inside HtmlWriter::enterInline(const cmark_node *node, NodeKind kind)
{
    switch (kind) {
    case NodeKind::Text:
        writeText(isAttribution(node) ? literalOf(node).sliced(dash.size()) : literalOf(node));
        break;
    case NodeKind::SoftBreak:
    case NodeKind::LineBreak:
        if (node->next && isAttribution(node->next))
            tag("</p>\n</blockquote>\n<figcaption>");
        else
            tag(kind == NodeKind::LineBreak ? "<br>\n" : "\n");
        break;
    case NodeKind::Code:
        tag("<code>");
        appendEscaped(literalOf(node), m_out);
        tag("</code>");
        break;
    case NodeKind::HtmlInline:
        if (!isComment(literalOf(node)))
            appendEscaped(literalOf(node), m_out);
        break;
    case NodeKind::Emphasis:
        tag("<em>");
        break;
    case NodeKind::Strong:
        tag("<strong>");
        break;
    case NodeKind::Strikethrough:
        tag("<del>");
        break;
    case NodeKind::Link:
        return enterLink(node);
    case NodeKind::Image:
        writeImage(node, ImagePlace::Inline);
        return Inside::Skip;
    default:
        break;
    }
    return Inside::Descend;
}

void HtmlWriter::leave(const cmark_node *node)
{
    switch (kindOf(node)) {
    case NodeKind::Paragraph:
        if (node->parent->type == CMARK_NODE_BLOCK_QUOTE && !node->next && attributionOf(node->parent))
            tag("</figcaption>\n");
        else
            tag(isInTightList(node) ? (node->next ? "\n" : "") : "</p>\n");
        break;
    case NodeKind::Heading:
        m_out.append("</h").append(m_headingLevel).append(">\n");
        break;
    case NodeKind::BlockQuote:
        tag(attributionOf(node) ? "</figure>\n" : "</blockquote>\n");
        break;
    case NodeKind::List:
        tag(node->as.list.list_type == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n");
        break;
    case NodeKind::Item:
        tag("</li>\n");
        break;
    case NodeKind::Table:
        leaveTable(node);
        break;
    case NodeKind::TableRow:
        leaveRow(node);
        break;
    case NodeKind::TableCell:
        tag(isHeadingCell(node) ? "</th>" : "</td>");
        break;
    case NodeKind::Emphasis:
        tag("</em>");
        break;
    case NodeKind::Strong:
        tag("</strong>");
        break;
    case NodeKind::Strikethrough:
        tag("</del>");
        break;
    case NodeKind::Link:
        if (std::exchange(m_linkOpen, false))
            tag("</a>");
        break;
    default:
        break;
    }
}

HtmlWriter::Inside HtmlWriter::enterParagraph(const cmark_node *node)
{
    const cmark_node *only = node->first_child && !node->first_child->next ? node->first_child : nullptr;
    if (only && only->type == CMARK_NODE_TEXT && writeBlockAlone(literalOf(only)))
        return Inside::Skip;
    if (only && only->type == CMARK_NODE_IMAGE) {
        writeImage(only, ImagePlace::Figure);
        return Inside::Skip;
    }
    if (isInTightList(node))
        return Inside::Descend;
    if (node->first_child && isAttribution(node->first_child)) {
        tag("</blockquote>\n<figcaption>");
        return Inside::Descend;
    }
    tag("<p>");
    if (!m_leadIn.isEmpty() && node->parent->type == CMARK_NODE_DOCUMENT)
        m_out.append(std::exchange(m_leadIn, {}));
    return Inside::Descend;
}

HtmlWriter::Inside HtmlWriter::enterHeading(const cmark_node *node)
{
    // An empty heading leads nowhere, and tools for reading aloud stumble over it.
    if (!node->first_child)
        return Inside::Skip;
    QByteArray text;
    appendLine(node, text);
    m_headingLevel = static_cast<char>('0' + m_levels.next(node->as.heading.level));
    m_out.append("<h").append(m_headingLevel).append(" id=\"");
    m_out.append(m_ids.idFor(text, m_options.headingStem)).append("\">");
    return Inside::Descend;
}

void HtmlWriter::enterList(const cmark_node *node)
{
    if (node->as.list.list_type != CMARK_ORDERED_LIST) {
        tag("<ul>\n");
    } else if (node->as.list.start == 1) {
        tag("<ol>\n");
    } else {
        m_out.append("<ol start=\"").append(QByteArray::number(node->as.list.start)).append("\">\n");
    }
}

void HtmlWriter::writeCodeBlock(const cmark_node *node)
{
    // What may scroll must be reachable by keyboard.
    tag("<pre tabindex=\"0\"><code>");
    appendEscaped(literalOf(node), m_out);
    tag("</code></pre>\n");
}

void HtmlWriter::writeText(QByteArrayView text)
{
    forEachPiece(
        text, [this](QByteArrayView words) { appendEscaped(words, m_out); },
        [this](const ReferenceName &name, QByteArrayView whole) { writeReference(name, whole); });
}

void HtmlWriter::writeReference(const ReferenceName &name, QByteArrayView whole)
{
    if (name.kind == ReferenceKind::Unknown) {
        m_resolver.unusable(Unusable::UnknownKind, whole);
    } else if (formOf(name.kind) == ReferenceForm::Block) {
        m_resolver.unusable(Unusable::BlockInText, whole);
    } else {
        const qsizetype before = m_out.size();
        if (!m_resolver.appendChip(name.kind, name.argument, m_out)) {
            m_out.truncate(before);
            m_resolver.unusable(Unusable::UnknownItem, whole);
        }
    }
}

bool HtmlWriter::writeBlockAlone(QByteArrayView paragraph)
{
    const QByteArrayView whole = paragraph.trimmed();
    const auto start = referenceAtStart(whole);
    if (!start || start->length != whole.size() || formOf(start->name.kind) != ReferenceForm::Block)
        return false;
    const qsizetype before = m_out.size();
    if (!m_resolver.appendBlock(start->name.kind, start->name.argument, m_out)) {
        m_out.truncate(before);
        m_resolver.unusable(Unusable::UnknownItem, whole);
    } else if (m_out.size() > before && !m_out.endsWith('\n')) {
        m_out.append('\n');
    }
    return true;
}

} // namespace gaceta::text
