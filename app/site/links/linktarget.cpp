#include "app/site/links/linktarget.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace gaceta::site {

namespace {

// What a byte means in an address.
enum : unsigned char {
    Odd = 1,     // to be read or left out before the address is looked at
    Mark = 2,    // ends a scheme or a host
    Encoded = 4, // to be read before a path is
};

constexpr std::array<unsigned char, 256> makeKinds()
{
    std::array<unsigned char, 256> kinds{};
    for (const unsigned char c : {'&', '\t', '\n', '\r'})
        kinds[c] = Odd;
    for (const unsigned char c : {':', '/', '?', '#'})
        kinds[c] = Mark;
    kinds['%'] = Encoded;
    kinds['\\'] = Mark | Encoded;
    return kinds;
}

constexpr std::array<unsigned char, 256> kinds = makeKinds();

// The first byte of that kind; the end of the text where there is none.
size_t findKind(std::string_view text, unsigned char kind)
{
    size_t at = 0;
    while (at < text.size() && (kinds[static_cast<unsigned char>(text[at])] & kind) == 0)
        ++at;
    return at;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool isSameIgnoringCase(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, {}, lower, lower);
}

void appendUtf8(unsigned code, std::string &target)
{
    const auto add = [&target](unsigned byte) { target += static_cast<char>(byte); };
    if (code < 0x80)
        return add(code);
    if (code < 0x800) {
        add(0xc0 | (code >> 6));
    } else if (code < 0x10000) {
        add(0xe0 | (code >> 12));
        add(0x80 | ((code >> 6) & 0x3f));
    } else {
        add(0xf0 | (code >> 18));
        add(0x80 | ((code >> 12) & 0x3f));
        add(0x80 | ((code >> 6) & 0x3f));
    }
    add(0x80 | (code & 0x3f));
}

// What stands between & and ;
bool appendReference(std::string_view name, std::string &target)
{
    constexpr std::pair<std::string_view, char> names[] = {
        {"amp", '&'}, {"quot", '"'}, {"apos", '\''}, {"lt", '<'}, {"gt", '>'}};
    for (const auto &[known, character] : names) {
        if (name == known) {
            target += character;
            return true;
        }
    }
    if (!name.starts_with('#'))
        return false;
    const bool isHex = name.size() > 1 && lower(name[1]) == 'x';
    const char *const first = name.data() + (isHex ? 2 : 1);
    const char *const last = name.data() + name.size();
    unsigned code = 0;
    const auto [end, error] = std::from_chars(first, last, code, isHex ? 16 : 10);
    if (error != std::errc() || end != last || code == 0 || code > 0x10ffff)
        return false;
    appendUtf8(code, target);
    return true;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9'                 ? c - '0'
           : lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10
                                                : -1;
}

void appendDecoded(std::string_view text, std::string &target)
{
    for (size_t at = 0; at < text.size(); ++at) {
        const int high = text[at] == '%' && at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[at + 2]) : -1;
        if (low < 0) {
            target += text[at];
            continue;
        }
        target += static_cast<char>(high * 16 + low);
        at += 2;
    }
}

bool isControlOrSpace(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

} // namespace

void appendWithoutReferences(std::string_view text, std::string &target)
{
    constexpr size_t longest = 10;
    for (size_t at = 0; at < text.size(); ++at) {
        const size_t end = text[at] == '&' ? text.substr(at, longest).find(';') : std::string_view::npos;
        if (end != std::string_view::npos && appendReference(text.substr(at + 1, end - 1), target))
            at += end;
        else
            target += text[at];
    }
}

LinkResolver::LinkResolver(std::string_view baseUrl)
{
    const size_t host = baseUrl.find("//");
    if (host == std::string_view::npos)
        return;
    baseUrl.remove_prefix(host + 2);
    const size_t slash = std::min(baseUrl.find('/'), baseUrl.size());
    m_host = baseUrl.substr(0, slash);
    m_root = baseUrl.substr(slash);
    while (m_root.ends_with('/'))
        m_root.pop_back();
}

void LinkResolver::startPage(std::string_view path)
{
    m_page = path;
    m_folder = path.substr(0, path.rfind('/') + 1);
    m_isOutside = false;
}

void LinkResolver::setBase(std::string_view address)
{
    const LinkTarget target = resolve(address);
    m_isOutside = !target.isInside;
    m_page = target.path;
    m_folder = m_page.substr(0, m_page.rfind('/') + 1);
}

// Spaces around an address do not count, nor line breaks in it.
std::string_view LinkResolver::cleaned(std::string_view address)
{
    while (!address.empty() && isControlOrSpace(address.front()))
        address.remove_prefix(1);
    while (!address.empty() && isControlOrSpace(address.back()))
        address.remove_suffix(1);
    if (findKind(address, Odd) == address.size())
        return address;
    m_clean.clear();
    appendWithoutReferences(address, m_clean);
    std::erase_if(m_clean, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
    return m_clean;
}

bool LinkResolver::leaveHost(std::string_view &address) const
{
    const size_t port = address.find(':'); // the host's own address may name one
    const size_t end = port == std::string_view::npos || m_host.find(':') == std::string::npos
                           ? findKind(address, Mark)
                           : port + 1 + findKind(address.substr(port + 1), Mark);
    if (m_host.empty() || !isSameIgnoringCase(address.substr(0, end), m_host))
        return false;
    address.remove_prefix(end);
    return leaveRoot(address);
}

bool LinkResolver::leaveRoot(std::string_view &path) const
{
    if (!path.starts_with(m_root))
        return false;
    const std::string_view rest = path.substr(m_root.size());
    if (!rest.empty() && std::string_view("/\\?#").find(rest.front()) == std::string_view::npos)
        return false;
    path = rest;
    while (path.starts_with('/') || path.starts_with('\\'))
        path.remove_prefix(1);
    return true;
}

LinkTarget LinkResolver::resolve(std::string_view written)
{
    std::string_view address = cleaned(written);
    readPlace({});
    const size_t mark = findKind(address, Mark);
    const bool hasScheme = mark > 0 && mark < address.size() && address[mark] == ':';
    if (hasScheme) {
        const std::string_view scheme = address.substr(0, mark);
        if (!isSameIgnoringCase(scheme, "http") && !isSameIgnoringCase(scheme, "https"))
            return {};
        address.remove_prefix(mark + 1);
    }
    const auto isSlash = [](char c) { return c == '/' || c == '\\'; };
    bool isFromRoot = false;
    if (address.size() > 1 && isSlash(address[0]) && isSlash(address[1])) {
        address.remove_prefix(2);
        isFromRoot = leaveHost(address);
        if (!isFromRoot)
            return {};
    } else if (hasScheme) {
        return {};
    } else if (!address.empty() && isSlash(address[0])) {
        isFromRoot = leaveRoot(address);
        if (!isFromRoot)
            return {};
    } else if (m_isOutside) {
        return {};
    }
    if (const size_t hash = address.find('#'); hash != std::string_view::npos) {
        readPlace(address.substr(hash + 1));
        address = address.substr(0, hash);
    }
    address = address.substr(0, address.find('?'));
    if (address.empty() && !isFromRoot) {
        m_path = m_page;
        return inside();
    }
    return join(isFromRoot ? std::string_view() : m_folder, address);
}

LinkTarget LinkResolver::join(std::string_view folder, std::string_view path)
{
    if (findKind(path, Encoded) != path.size()) {
        m_decoded.clear();
        appendDecoded(path, m_decoded);
        std::ranges::replace(m_decoded, '\\', '/');
        path = m_decoded;
    }
    m_path = folder;
    size_t at = 0;
    while (at <= path.size()) {
        const size_t slash = path.find('/', at);
        const bool isLast = slash == std::string_view::npos;
        const std::string_view part = path.substr(at, isLast ? slash : slash - at);
        at = isLast ? path.size() + 1 : slash + 1;
        if (part == "..") {
            // Above the root: another part of the host, where the site does not have it whole.
            if (m_path.empty())
                return m_root.empty() ? inside() : LinkTarget();
            m_path.pop_back();
            m_path.resize(m_path.rfind('/') + 1);
        } else if (part != "." && !(part.empty() && !isLast)) {
            m_path += part;
            if (!isLast)
                m_path += '/';
        }
    }
    if (m_path.empty() || m_path.ends_with('/'))
        m_path += "index.html";
    return inside();
}

// "top" is the page itself, and so is a text that a browser is to look for.
void LinkResolver::readPlace(std::string_view fragment)
{
    m_place.clear();
    appendDecoded(fragment.substr(0, fragment.find(":~:")), m_place);
    if (isSameIgnoringCase(m_place, "top"))
        m_place.clear();
}

} // namespace gaceta::site
