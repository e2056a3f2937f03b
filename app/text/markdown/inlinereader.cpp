#include "app/text/markdown/inlinereader.h"

#include "app/text/markdown/runs.h"

#include <cmark-gfm/node.h>

namespace gaceta::text {

namespace {

QString decoded(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8.data(), utf8.size());
}

// Characters that a text document uses for itself, or that end a line there.
bool isShowable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\t') || code == 0x2028 || code == 0x2029 || code == 0xfffc ||
               (code >= 0xfdd0 && code <= 0xfdef) || code >= 0xfffe;
    });
}

class InlineReader final
{
public:
    // Goes through the tree without recursion: cmark nests emphasis as deep as a text asks for.
    std::optional<InlineRuns> read(const cmark_node *parent)
    {
        const cmark_node *node = parent->first_child;
        while (node) {
            if (!enter(node))
                return std::nullopt;
            const bool goesDown = node->first_child && kindOf(node) != NodeKind::Image;
            if (goesDown) {
                node = node->first_child;
                continue;
            }
            leave(node);
            while (!node->next && node->parent != parent) {
                node = node->parent;
                leave(node);
            }
            node = node->next;
        }
        return normalised(m_runs);
    }

private:
    bool enter(const cmark_node *node)
    {
        switch (kindOf(node)) {
        case NodeKind::Text:
            return add(InlineRun::Kind::Text, decoded(literalOf(node)));
        case NodeKind::Code:
            return add(InlineRun::Kind::Code, decoded(literalOf(node)));
        case NodeKind::HtmlInline:
            return add(InlineRun::Kind::Html, decoded(literalOf(node)));
        case NodeKind::SoftBreak:
            return add(InlineRun::Kind::SoftBreak, {});
        case NodeKind::LineBreak:
            return add(InlineRun::Kind::LineBreak, {});
        case NodeKind::Emphasis:
            ++m_italic;
            return true;
        case NodeKind::Strong:
            ++m_bold;
            return true;
        case NodeKind::Strikethrough:
            ++m_strike;
            return true;
        case NodeKind::Link:
            m_link = Link{decoded(urlOf(node)), decoded(titleOf(node))};
            return isShowable(m_link->url) && isShowable(m_link->title) && node->first_child;
        case NodeKind::Image:
            return addImage(node);
        default:
            return false;
        }
    }

    void leave(const cmark_node *node)
    {
        switch (kindOf(node)) {
        case NodeKind::Emphasis:
            --m_italic;
            break;
        case NodeKind::Strong:
            --m_bold;
            break;
        case NodeKind::Strikethrough:
            --m_strike;
            break;
        case NodeKind::Link:
            m_link.reset();
            break;
        default:
            break;
        }
    }

    bool add(InlineRun::Kind kind, const QString &text)
    {
        Marks marks;
        marks.setFlag(Mark::Bold, m_bold > 0);
        marks.setFlag(Mark::Italic, m_italic > 0);
        marks.setFlag(Mark::Strike, m_strike > 0);
        m_runs << InlineRun{kind, text, marks, m_link, {}};
        return isShowable(text);
    }

    bool addImage(const cmark_node *node)
    {
        const Link image{decoded(urlOf(node)), decoded(titleOf(node))};
        const std::optional<InlineRuns> inside = InlineReader().read(node);
        if (!inside)
            return false;
        QString alternative;
        for (const InlineRun &run : *inside) {
            if (run.kind == InlineRun::Kind::Html || run.kind == InlineRun::Kind::Reference)
                return false;
            alternative += run.kind == InlineRun::Kind::Image || run.kind == InlineRun::Kind::Text ||
                                   run.kind == InlineRun::Kind::Code
                               ? run.text
                               : QStringLiteral(" ");
        }
        const bool showable = add(InlineRun::Kind::Image, alternative);
        m_runs.last().image = image;
        return showable && isShowable(image.url) && isShowable(image.title);
    }

    InlineRuns m_runs;
    std::optional<Link> m_link;
    int m_bold = 0;
    int m_italic = 0;
    int m_strike = 0;
};

} // namespace

std::optional<InlineRuns> readInlines(const cmark_node *parent)
{
    return InlineReader().read(parent);
}

} // namespace gaceta::text
