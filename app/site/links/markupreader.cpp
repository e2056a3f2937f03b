#include "app/site/links/markupreader.h"

#include <array>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gaceta::site {

namespace {

// What a byte ends, in a tag.
enum : unsigned char {
    EndsTagName = 1,
    EndsAttributeName = 2,
    Space = 4,
    Letter = 8,
    EndsValue = 16,
    MayNeedMore = 32 // begins meta, script, style, textarea, title
};

constexpr std::array<unsigned char, 256> makeKinds()
{
    std::array<unsigned char, 256> kinds{};
    for (const unsigned char c : {' ', '\t', '\n', '\r', '\f'})
        kinds[c] = EndsTagName | EndsAttributeName | Space | EndsValue;
    kinds['/'] = EndsTagName | EndsAttributeName;
    kinds['>'] = EndsTagName | EndsAttributeName | EndsValue;
    kinds['='] = EndsAttributeName;
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        kinds[c] = kinds[c - 'a' + 'A'] = Letter;
    for (const unsigned char c : {'m', 's', 't', 'M', 'S', 'T'})
        kinds[c] |= MayNeedMore;
    return kinds;
}

constexpr std::array<unsigned char, 256> kinds = makeKinds();

bool is(char c, unsigned char kind)
{
    return (kinds[static_cast<unsigned char>(c)] & kind) != 0;
}

const char *find(const char *at, const char *end, char wanted)
{
#ifdef __SSE2__
    const __m128i pattern = _mm_set1_epi8(wanted);
    for (; end - at >= 16; at += 16) {
        __m128i bytes;
        __builtin_memcpy(&bytes, at, sizeof bytes);
        const int mask = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, pattern));
        if (mask != 0)
            return at + std::countr_zero(static_cast<unsigned>(mask));
    }
#endif
    while (at != end && *at != wanted)
        ++at;
    return at;
}

// `lower` is in small letters.
bool same(std::string_view name, std::string_view lower)
{
    if (name.size() != lower.size())
        return false;
    for (size_t i = 0; i < name.size(); ++i) {
        const char c = name[i] >= 'A' && name[i] <= 'Z' ? static_cast<char>(name[i] | 0x20) : name[i];
        if (c != lower[i])
            return false;
    }
    return true;
}

} // namespace

void MarkupReader::run()
{
    while ((m_at = find(m_at, m_end, '<')) != m_end) {
        if (++m_at == m_end)
            return;
        if (is(*m_at, Letter))
            readTag();
        else if (*m_at == '!')
            skipDeclaration();
    }
}

void MarkupReader::readTag()
{
    const char *const start = m_at;
    while (m_at != m_end && !is(*m_at, EndsTagName))
        ++m_at;
    if (m_at == m_end)
        return;
    Tag tag;
    tag.name = {start, static_cast<size_t>(m_at - start)};
    if (*m_at != '>') {
        readAttributes(tag);
        if (m_at == m_end)
            return;
    }
    ++m_at;
    if (m_markup == Markup::Xml)
        endXmlTag(tag);
    else if (is(*start, MayNeedMore))
        endHtmlTag(tag);
}

void MarkupReader::readAttributes(Tag &tag)
{
    while (true) {
        while (m_at != m_end && (is(*m_at, Space) || *m_at == '/'))
            ++m_at;
        if (m_at == m_end || *m_at == '>')
            return;
        const char *const start = m_at++;
        while (m_at != m_end && !is(*m_at, EndsAttributeName))
            ++m_at;
        const std::string_view name(start, static_cast<size_t>(m_at - start));
        if (m_at != m_end && *m_at != '=')
            skipSpace();
        if (m_at == m_end || *m_at != '=')
            continue;
        ++m_at;
        if (m_at != m_end && *m_at != '"')
            skipSpace();
        attribute(tag, name, readValue());
    }
}

std::string_view MarkupReader::readValue()
{
    if (m_at == m_end)
        return {};
    if (*m_at == '"' || *m_at == '\'') {
        const char *const start = m_at + 1;
        const char *const end = find(start, m_end, *m_at);
        m_at = end == m_end ? end : end + 1;
        return {start, static_cast<size_t>(end - start)};
    }
    const char *const start = m_at;
    while (m_at != m_end && !is(*m_at, EndsValue))
        ++m_at;
    return {start, static_cast<size_t>(m_at - start)};
}

void MarkupReader::skipSpace()
{
    while (m_at != m_end && is(*m_at, Space))
        ++m_at;
}

void MarkupReader::attribute(Tag &tag, std::string_view name, std::string_view value)
{
    if (m_markup == Markup::Html)
        htmlAttribute(tag, name, value);
    else
        xmlAttribute(name, value);
}

void MarkupReader::htmlAttribute(Tag &tag, std::string_view name, std::string_view value)
{
    const auto linkIf = [&](bool matches) {
        if (matches)
            m_visitor.link(value);
    };
    switch (name.size()) {
    case 2:
        if (same(name, "id"))
            m_visitor.place(value);
        return;
    case 3:
        return linkIf(same(name, "src"));
    case 4:
        if (same(name, "href"))
            return same(tag.name, "base") ? m_visitor.base(value) : m_visitor.link(value);
        if (same(name, "name") && same(tag.name, "a"))
            return m_visitor.place(value);
        if (same(name, "type") && same(tag.name, "script"))
            tag.type = value;
        else if (same(name, "data"))
            linkIf(same(tag.name, "object"));
        else
            metaAttribute(tag, name, value);
        return;
    case 6:
        if (same(name, "srcset"))
            return sourceSet(value);
        return linkIf(same(name, "poster") || same(name, "action"));
    case 7:
    case 8:
        return metaAttribute(tag, name, value);
    case 10:
        linkIf(same(name, "formaction") || same(name, "xlink:href"));
        return metaAttribute(tag, name, value);
    case 11:
        if (same(name, "imagesrcset"))
            sourceSet(value);
        return;
    default:
        return;
    }
}

// Addresses for those who share the page, and the one a browser goes on to.
void MarkupReader::metaAttribute(Tag &tag, std::string_view name, std::string_view value)
{
    if (!same(tag.name, "meta"))
        return;
    if (same(name, "content"))
        tag.content = value;
    else if (same(name, "http-equiv"))
        tag.isRefresh = same(value, "refresh");
    else if (same(name, "property") || same(name, "name"))
        tag.isAddress = value == "og:url" || value == "og:image" || value == "twitter:image";
}

void MarkupReader::xmlAttribute(std::string_view name, std::string_view value)
{
    if (name == "id")
        m_visitor.place(value);
    else if (name == "href" || name == "url" || name == "xlink:href")
        m_visitor.link(value);
}

// "a.jpg 480w, b.jpg 960w"; an address may hold commas, but does not end with one.
void MarkupReader::sourceSet(std::string_view value)
{
    size_t at = 0;
    while (true) {
        while (at < value.size() && (is(value[at], Space) || value[at] == ','))
            ++at;
        if (at == value.size())
            return;
        const size_t start = at;
        while (at < value.size() && !is(value[at], Space))
            ++at;
        size_t end = at;
        while (value[end - 1] == ',')
            --end;
        m_visitor.link(value.substr(start, end - start));
        if (end == at)
            at = std::min(value.find(',', at), value.size());
    }
}

void MarkupReader::endHtmlTag(const Tag &tag)
{
    const std::string_view name = tag.name;
    if (tag.isAddress && !tag.content.empty())
        m_visitor.link(tag.content);
    if (tag.isRefresh) {
        const size_t mark = tag.content.find('=');
        if (mark != std::string_view::npos)
            m_visitor.link(tag.content.substr(mark + 1));
    }
    const bool isRaw = (name.size() == 5 && (same(name, "title") || same(name, "style"))) ||
                       (name.size() == 6 && same(name, "script")) ||
                       (name.size() == 8 && same(name, "textarea"));
    if (!isRaw)
        return;
    const std::string_view text = rawText(name);
    if (tag.type == "application/ld+json")
        scanJson(text, m_visitor);
    else if (same(name, "style"))
        scanStyleSheet(text, m_visitor);
}

void MarkupReader::endXmlTag(const Tag &tag)
{
    if (tag.name != "loc" && tag.name != "link" && tag.name != "image:loc" && tag.name != "url")
        return;
    const char *const start = m_at;
    m_at = find(m_at, m_end, '<');
    const std::string_view text(start, static_cast<size_t>(m_at - start));
    if (text.find_first_not_of(" \t\r\n") != std::string_view::npos)
        m_visitor.link(text);
}

void MarkupReader::skipDeclaration()
{
    const std::string_view rest(m_at, static_cast<size_t>(m_end - m_at));
    if (rest.starts_with("!--"))
        skipPast("-->");
    else if (rest.starts_with("![CDATA["))
        skipPast("]]>");
}

void MarkupReader::skipPast(std::string_view text)
{
    const std::string_view rest(m_at, static_cast<size_t>(m_end - m_at));
    const size_t end = rest.find(text);
    m_at = end == std::string_view::npos ? m_end : m_at + end + text.size();
}

// Up to the tag that ends it, which is not read yet.
std::string_view MarkupReader::rawText(std::string_view name)
{
    const char *const start = m_at;
    while ((m_at = find(m_at, m_end, '<')) != m_end) {
        const std::string_view rest(m_at, static_cast<size_t>(m_end - m_at));
        if (rest.size() > name.size() + 1 && rest[1] == '/') {
            bool ends = true;
            for (size_t i = 0; i < name.size(); ++i)
                ends = ends && (rest[i + 2] | 0x20) == (name[i] | 0x20);
            if (ends)
                break;
        }
        ++m_at;
    }
    return {start, static_cast<size_t>(m_at - start)};
}

} // namespace gaceta::site
