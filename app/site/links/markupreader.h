#pragma once
// Goes through the tags of a page or of an XML document, for the links in them. A site has tens of
// millions of tags, so that each byte is looked at once, sixteen at a time where that is possible.

#include "app/site/links/linkscanner.h"

namespace gaceta::site {

enum class Markup { Html, Xml };

class MarkupReader final
{
public:
    MarkupReader(std::string_view text, Markup markup, LinkVisitor &visitor)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_markup(markup)
        , m_visitor(visitor)
    {
    }

    void run();

private:
    struct Tag
    {
        std::string_view name;
        std::string_view content; // of <meta>
        std::string_view type;    // of <script>
        bool isAddress = false;   // what a <meta> holds
        bool isRefresh = false;
    };

    void readTag();
    void readAttributes(Tag &tag);
    [[nodiscard]] std::string_view readValue();
    void attribute(Tag &tag, std::string_view name, std::string_view value);
    void htmlAttribute(Tag &tag, std::string_view name, std::string_view value);
    void metaAttribute(Tag &tag, std::string_view name, std::string_view value);
    void xmlAttribute(std::string_view name, std::string_view value);
    void sourceSet(std::string_view value);
    void endHtmlTag(const Tag &tag);
    void endXmlTag(const Tag &tag);
    void skipDeclaration();
    void skipPast(std::string_view text);
    [[nodiscard]] std::string_view rawText(std::string_view name);
    void skipSpace();

    const char *m_at;
    const char *m_end;
    Markup m_markup;
    LinkVisitor &m_visitor;
};

} // namespace gaceta::site
