#include "app/site/links/bodylinks.h"

#include "app/text/address.h"

#include <cstring>

namespace gaceta::site {

namespace {

const char *next(const char *at, const char *end, char wanted)
{
    return static_cast<const char *>(std::memchr(at, wanted, static_cast<size_t>(end - at)));
}

// Of [words](address), from what follows the round bracket.
bool isOfTheSite(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '<'))
        text = text.sliced(1);
    return !text.isEmpty() && text.front() != '#' && text.front() != ')' &&
           text::addressForm(text) == text::AddressForm::Local;
}

// "//www.example.org", wherever it stands in an address.
bool namesHost(QByteArrayView markdown, std::string_view baseUrl)
{
    const size_t colon = baseUrl.find("://");
    if (colon == std::string_view::npos)
        return false;
    baseUrl.remove_prefix(colon + 1);
    const std::string_view host = baseUrl.substr(0, baseUrl.find('/', 2));
    const QByteArrayView wanted(host.data(), static_cast<qsizetype>(host.size()));
    const char *const end = markdown.end();
    for (const char *at = markdown.begin(); (at = next(at, end, ':')); ++at) {
        const QByteArrayView rest = markdown.sliced(at + 1 - markdown.begin());
        if (rest.first(std::min(rest.size(), wanted.size())).compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

bool linksByAddress(QByteArrayView markdown, std::string_view baseUrl)
{
    const char *const end = markdown.end();
    for (const char *at = markdown.begin(); (at = next(at, end, ']')); ++at) {
        const QByteArrayView rest = markdown.sliced(at + 1 - markdown.begin());
        // "[words]: address" gives the address of other links.
        if (rest.startsWith(':') || (rest.startsWith('(') && isOfTheSite(rest.sliced(1))))
            return true;
        // "](//www.example.org/…)"
        if (rest.startsWith("(//") || rest.startsWith("(<//"))
            return true;
    }
    return namesHost(markdown, baseUrl);
}

} // namespace gaceta::site
