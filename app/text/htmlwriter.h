#pragma once
// Walks the tree of one text and writes its HTML; htmlrenderer.h tells what that HTML is like. The walk
// keeps no stack, so that no depth of nesting can exhaust one.

#include "app/text/commonmark.h"
#include "app/text/headinglevels.h"
#include "app/text/htmlrenderer.h"

namespace gaceta::text {

class HtmlWriter final
{
public:
    HtmlWriter(ContentResolver &resolver, const HtmlOptions &options, HeadingIds &ids, QByteArray &out);

    // `leadIn`: see HtmlRenderer::append().
    void write(const cmark_node *document, QByteArrayView leadIn);

private:
    enum class Inside { Descend, Skip };

    Inside enter(const cmark_node *node);
    Inside enterBlock(const cmark_node *node, NodeKind kind);
    Inside enterInline(const cmark_node *node, NodeKind kind);
    void leave(const cmark_node *node);

    Inside enterParagraph(const cmark_node *node);
    Inside enterHeading(const cmark_node *node);
    void enterList(const cmark_node *node);
    void enterTable(const cmark_node *node);
    void leaveTable(const cmark_node *node);
    void enterRow(const cmark_node *node);
    void leaveRow(const cmark_node *node);
    [[nodiscard]] static bool isHeadingCell(const cmark_node *cell);
    void enterCell(const cmark_node *node);
    void writeCodeBlock(const cmark_node *node);
    Inside enterLink(const cmark_node *node);
    void openItemLink(QByteArrayView address, QByteArrayView title);
    void openLink(QByteArrayView address, QByteArrayView title, QByteArrayView attributes);
    void writeImage(const cmark_node *node, ImagePlace place);
    void writeText(QByteArrayView text);
    void writeReference(const ReferenceName &name, QByteArrayView whole);
    bool writeBlockAlone(QByteArrayView paragraph);

    void tag(const char *text) { m_out.append(text); }

    ContentResolver &m_resolver;
    const HtmlOptions &m_options;
    HeadingIds &m_ids;
    QByteArray &m_out;
    QByteArrayView m_leadIn;
    HeadingLevels m_levels;
    char m_headingLevel = 0; // of the heading the walk is in
    bool m_linkOpen = false; // links do not nest
};

} // namespace gaceta::text
