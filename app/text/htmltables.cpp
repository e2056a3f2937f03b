// The tables of HtmlWriter: a box that scrolls where the page is narrow, reachable by keyboard and named
// for those who hear it.

#include "app/text/htmlwriter.h"

#include "app/text/plaintree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

namespace gaceta::text {

namespace {

// As a class: a site's security rules may keep browsers from using style attributes.
const char *alignmentOf(const cmark_node *cell)
{
    const cmark_node *row = cell->parent;
    int column = 0;
    for (const cmark_node *before = cell->prev; before; before = before->prev)
        ++column;
    const uint8_t *alignments =
        cmark_gfm_extensions_get_table_alignments(const_cast<cmark_node *>(row->parent));
    switch (alignments ? alignments[column] : 0) {
    case 'c':
        return " class=\"align-center\"";
    case 'r':
        return " class=\"align-right\"";
    default:
        return "";
    }
}

} // namespace

void HtmlWriter::enterTable(const cmark_node *node)
{
    QByteArray label;
    if (node->first_child && node->first_child->first_child)
        appendLine(node->first_child->first_child, label);
    label = label.trimmed().isEmpty() ? m_options.tableLabel : label.trimmed();
    tag("<div class=\"table\"");
    if (!label.isEmpty()) {
        tag(" role=\"region\" tabindex=\"0\" aria-label=\"");
        appendEscaped(label, m_out);
        tag("\"");
    }
    tag("><table>\n");
}

void HtmlWriter::leaveTable(const cmark_node *node)
{
    tag(node->last_child != node->first_child ? "</tbody>\n</table></div>\n" : "</table></div>\n");
}

void HtmlWriter::enterRow(const cmark_node *node)
{
    if (isHeaderRow(node))
        tag("<thead>\n");
    else if (node->prev && isHeaderRow(node->prev))
        tag("<tbody>\n");
    tag("<tr>");
}

void HtmlWriter::leaveRow(const cmark_node *node)
{
    tag(isHeaderRow(node) ? "</tr>\n</thead>\n" : "</tr>\n");
}

// A heading without words would be announced as nothing.
bool HtmlWriter::isHeadingCell(const cmark_node *cell)
{
    return cell->first_child && isHeaderRow(cell->parent);
}

void HtmlWriter::enterCell(const cmark_node *node)
{
    tag(isHeadingCell(node) ? "<th scope=\"col\"" : "<td");
    tag(alignmentOf(node));
    tag(">");
}

} // namespace gaceta::text
