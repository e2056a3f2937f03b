#include "app/site/changes/pagetext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace gaceta::site {

namespace {

constexpr std::array inlineElements{
    "a",    "abbr",    "b",      "bdi",   "cite",   "code",   "em",   "i",   "img",  "kbd",
    "mark", "q",       "s",      "small", "span",   "strong", "sub",  "sup", "time", "u",
    "wbr",  "picture", "source", "data",  "output", "var",    "samp", "ins", "del",  "label"};
// Whose content is not to be read.
constexpr std::array silentElements{"script", "style", "svg", "template", "select", "noscript"};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

// "div" of "<div class=…" and of "</div>".
std::string_view elementName(std::string_view tag)
{
    const size_t begin = tag.starts_with("</") ? 2 : 1;
    const size_t end = tag.find_first_of(" \t\n/>", begin);
    return tag.substr(begin, end - begin);
}

// The content of the first element of that name.
std::optional<std::string_view> inside(std::string_view html, std::string_view name)
{
    const std::string opening = std::string("<").append(name);
    size_t at = html.find(opening);
    while (at != html.npos && elementName(html.substr(at)) != name)
        at = html.find(opening, at + 1);
    if (at == html.npos)
        return std::nullopt;
    const size_t begin = html.find('>', at);
    const size_t end = html.find(std::string("</").append(name) + '>', at);
    if (begin == html.npos || end == html.npos || end < begin)
        return std::nullopt;
    return html.substr(begin + 1, end - begin - 1);
}

struct Reference
{
    std::string_view name;
    char32_t code;
};
constexpr std::array references{Reference{"amp;", U'&'}, Reference{"lt;", U'<'}, Reference{"gt;", U'>'},
                                Reference{"quot;", U'"'}, Reference{"nbsp;", U'\u00a0'}};

void appendCode(char32_t code, QString &text)
{
    text += QString::fromUcs4(&code, 1);
}

// At an ampersand; how many bytes were taken.
size_t appendReference(std::string_view rest, QString &text)
{
    for (const Reference &reference : references) {
        if (rest.substr(1).starts_with(reference.name)) {
            appendCode(reference.code, text);
            return reference.name.size() + 1;
        }
    }
    const size_t end = rest.find(';');
    if (rest.starts_with("&#") && end != rest.npos && end < 10) {
        const QByteArray digits(rest.data() + 2, qsizetype(end) - 2);
        bool isNumber = false;
        const uint code =
            digits.startsWith('x') ? digits.mid(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber);
        if (isNumber && code > 0 && code <= 0x10ffff) {
            appendCode(code, text);
            return end + 1;
        }
    }
    text += u'&';
    return 1;
}

void appendWords(std::string_view words, QString &text)
{
    while (!words.empty()) {
        const size_t mark = std::min(words.find('&'), words.size());
        text += QString::fromUtf8(words.data(), qsizetype(mark));
        words.remove_prefix(mark);
        if (!words.empty())
            words.remove_prefix(appendReference(words, text));
    }
}

// Where the text goes on behind a tag whose content is not to be read.
size_t behind(std::string_view html, size_t at, std::string_view name)
{
    const std::string closing = std::string("</").append(name);
    return std::min(html.find(closing, at), html.size());
}

// A line a block, without empty ones.
QString tidied(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.simplified();
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines.join(u'\n');
}

QString textOf(std::string_view html)
{
    QString text;
    size_t at = 0;
    while (at < html.size()) {
        const size_t open = std::min(html.find('<', at), html.size());
        std::string words(html.substr(at, open - at));
        std::ranges::replace(words, '\n', ' ');
        appendWords(words, text);
        if (open == html.size())
            break;
        const size_t close = std::min(html.find('>', open), html.size() - 1);
        const std::string_view tag = html.substr(open, close - open + 1);
        const std::string_view name = elementName(tag);
        at = close + 1;
        if (!tag.starts_with("</") && std::ranges::count(silentElements, name) > 0)
            at = behind(html, at, name);
        else if (std::ranges::count(inlineElements, name) == 0)
            text += u'\n';
    }
    return tidied(text);
}

QString redirectOf(std::string_view html)
{
    constexpr std::string_view mark = "http-equiv=\"refresh\" content=\"0; url=";
    const size_t at = html.find(mark);
    if (at == html.npos)
        return {};
    const size_t begin = at + mark.size();
    return textOf(html.substr(begin, html.find('"', begin) - begin));
}

// Of a document, or of what stands above a text: title and summary, which have names of their own in
// each form.
PageText textOf(const QByteArray &json, const char *summary, const QString &body)
{
    const QJsonObject matter = QJsonDocument::fromJson(json).object();
    const auto at = [&matter](const char *name) { return matter[QLatin1String(name)].toString(); };
    const QString text = at("title") + u'\n' + at(summary) + u'\n' + at("text") + u'\n' + body;
    return {at("title").simplified(), tidied(text), {}};
}

PageText markdownText(const QByteArray &markdown)
{
    constexpr QByteArrayView end = "\n}\n";
    const qsizetype at = markdown.indexOf(end);
    const qsizetype body = at < 0 ? 0 : at + end.size();
    return textOf(markdown.first(body), "description", QString::fromUtf8(markdown.sliced(body)));
}

} // namespace

PageText pageText(const QByteArray &html)
{
    const std::string_view whole = viewOf(html);
    const std::string_view main = inside(whole, "main").value_or(whole);
    PageText page;
    page.title = textOf(inside(whole, "h1").value_or(std::string_view())).replace(u'\n', u' ');
    page.redirect = redirectOf(whole.substr(0, whole.find("</head>")));
    // Lists have an article for each of their items.
    const auto article = inside(main, "article");
    const bool isOne = article && main.find("<article", main.find("<article") + 1) == main.npos;
    page.text = textOf(isOne ? *article : main);
    return page;
}

PageText pageText(BundleForm form, const QByteArray &bytes)
{
    switch (form) {
    case BundleForm::Headless:
        return textOf(bytes, "summary", {});
    case BundleForm::Hugo:
        return markdownText(bytes);
    case BundleForm::Site:
        break;
    }
    return pageText(bytes);
}

} // namespace gaceta::site
