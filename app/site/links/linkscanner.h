#pragma once
// Finds the links of a page, a style sheet, a feed, a sitemap or a search index, and the places in a
// page that a link may lead to. It reads bytes once, allocates nothing, and knows what a browser would
// not follow: comments, scripts, text.

#include <string_view>

namespace gaceta::site {

class LinkVisitor
{
public:
    virtual ~LinkVisitor() = default;

    // As it stands between the quotes, character references and all.
    virtual void link(std::string_view address) = 0;
    // The same, of an id or of <a name>.
    virtual void place(std::string_view id) = 0;
    // <base href>: links after it begin there.
    virtual void base(std::string_view address) = 0;
};

void scanPage(std::string_view html, LinkVisitor &visitor);
void scanXml(std::string_view xml, LinkVisitor &visitor);
void scanStyleSheet(std::string_view css, LinkVisitor &visitor);
// Values of keys that end in “url”, where they are whole addresses.
void scanJson(std::string_view json, LinkVisitor &visitor);
// Of a script only the rows of the search index: ["../en/news/a.html","title", …]
void scanSearchIndex(std::string_view script, LinkVisitor &visitor);

// By the end of the file's name; what holds no links is left alone.
void scanFile(std::string_view path, std::string_view bytes, LinkVisitor &visitor);
[[nodiscard]] bool mayHoldLinks(std::string_view path);

} // namespace gaceta::site
