#pragma once
// Where a link leads, as a browser reads it: to a file of the bundle, or outside of it. One per thread:
// it keeps its memory from link to link.

#include <string>
#include <string_view>

namespace gaceta::site {

struct LinkTarget
{
    bool isInside = false;
    // Of a file of the bundle, where it is inside: "en/index.html" for "/en/"; "" for one that leads out
    // of the bundle's root. Both live until the next link.
    std::string_view path;
    std::string_view place; // the id it leads to; empty: the page as a whole
};

class LinkResolver final
{
public:
    // Where the site will stand; empty: not known, whole addresses are then outside.
    explicit LinkResolver(std::string_view baseUrl);

    // Links are read as of that page from here on.
    void startPage(std::string_view path);
    // <base href>
    void setBase(std::string_view address);

    // `address` as an attribute holds it, character references and all.
    [[nodiscard]] LinkTarget resolve(std::string_view address);

private:
    [[nodiscard]] std::string_view cleaned(std::string_view address);
    // What follows the site's root, where the address stands below it.
    [[nodiscard]] bool leaveHost(std::string_view &address) const;
    [[nodiscard]] bool leaveRoot(std::string_view &path) const;
    [[nodiscard]] LinkTarget join(std::string_view folder, std::string_view path);
    void readPlace(std::string_view fragment);
    [[nodiscard]] LinkTarget inside() const { return {true, m_path, m_place}; }

    std::string m_host; // "www.example.org", in small letters
    std::string m_root; // "/news" where the site stands below its host
    std::string m_page;
    std::string m_folder;     // "en/news/", or ""
    bool m_isOutside = false; // links without a host lead out, because <base> does
    std::string m_clean;
    std::string m_decoded;
    std::string m_path;
    std::string m_place;
};

// "&amp;" and its like read; others are left as they are.
void appendWithoutReferences(std::string_view text, std::string &target);

} // namespace gaceta::site
