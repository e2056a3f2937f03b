#include "app/site/links/linkscanner.h"

#include "app/site/links/markupreader.h"

#include <array>
#include <utility>

namespace gaceta::site {

namespace {

constexpr std::string_view searchIndexStart = "gacetaIndex(";

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// url(a.png), url("a.png")
void readUrl(std::string_view css, size_t at, LinkVisitor &visitor)
{
    while (at < css.size() && isSpace(css[at]))
        ++at;
    if (at == css.size())
        return;
    const bool isQuoted = css[at] == '"' || css[at] == '\'';
    const size_t end = css.find(isQuoted ? css[at] : ')', isQuoted ? at + 1 : at);
    if (end != std::string_view::npos)
        visitor.link(css.substr(isQuoted ? at + 1 : at, end - at - (isQuoted ? 1 : 0)));
}

void readImport(std::string_view css, size_t at, LinkVisitor &visitor)
{
    while (at < css.size() && isSpace(css[at]))
        ++at;
    if (at < css.size() && (css[at] == '"' || css[at] == '\''))
        readUrl(css, at, visitor);
}

} // namespace

void scanPage(std::string_view html, LinkVisitor &visitor)
{
    MarkupReader(html, Markup::Html, visitor).run();
}

void scanXml(std::string_view xml, LinkVisitor &visitor)
{
    MarkupReader(xml, Markup::Xml, visitor).run();
}

void scanStyleSheet(std::string_view css, LinkVisitor &visitor)
{
    constexpr std::string_view url = "url(";
    constexpr std::string_view import = "@import";
    constexpr std::string_view comment = "/*";
    for (size_t at = css.find_first_of("u@/"); at != std::string_view::npos;
         at = css.find_first_of("u@/", at)) {
        const std::string_view rest = css.substr(at);
        if (rest.starts_with(url))
            readUrl(css, at + url.size(), visitor);
        else if (rest.starts_with(import))
            readImport(css, at + import.size(), visitor);
        else if (rest.starts_with(comment))
            at = std::min(css.find("*/", at + comment.size()), css.size() - 1);
        ++at;
    }
}

void scanJson(std::string_view json, LinkVisitor &visitor)
{
    constexpr std::string_view key = "url\":";
    for (size_t at = json.find(key); at != std::string_view::npos; at = json.find(key, at)) {
        at += key.size();
        while (at < json.size() && isSpace(json[at]))
            ++at;
        if (!json.substr(at).starts_with("\"http"))
            continue;
        const size_t end = json.find('"', at + 1);
        const std::string_view value = json.substr(at + 1, end - at - 1);
        if (end != std::string_view::npos && value.find('\\') == std::string_view::npos)
            visitor.link(value);
    }
}

void scanSearchIndex(std::string_view script, LinkVisitor &visitor)
{
    // Within a text of JSON no quotation mark stands without a stroke before it.
    constexpr std::string_view row = "[\"";
    if (!script.starts_with(searchIndexStart))
        return;
    for (size_t at = script.find(row); at != std::string_view::npos; at = script.find(row, at)) {
        at += row.size();
        const size_t end = script.find('"', at);
        const std::string_view address = script.substr(at, end - at);
        if (end != std::string_view::npos && address.find('\\') == std::string_view::npos)
            visitor.link(address);
    }
}

namespace {

using Scan = void (*)(std::string_view bytes, LinkVisitor &visitor);

Scan scanOf(std::string_view path)
{
    constexpr std::array<std::pair<std::string_view, Scan>, 6> scans{{{".html", scanPage},
                                                                      {".xml", scanXml},
                                                                      {".svg", scanXml},
                                                                      {".css", scanStyleSheet},
                                                                      {".json", scanJson},
                                                                      {".js", scanSearchIndex}}};
    for (const auto &[ending, scan] : scans) {
        if (path.ends_with(ending))
            return scan;
    }
    return nullptr;
}

} // namespace

void scanFile(std::string_view path, std::string_view bytes, LinkVisitor &visitor)
{
    if (const Scan scan = scanOf(path))
        scan(bytes, visitor);
}

bool mayHoldLinks(std::string_view path)
{
    return scanOf(path) != nullptr;
}

} // namespace gaceta::site
