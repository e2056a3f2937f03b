#include "app/site/feeds/contentpolicy.h"

#include "app/site/bundle/sha256.h"
#include "app/site/pages/pagewriter.h"
#include "app/site/plan/cleantext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

std::string policyHash(QByteArray text)
{
    // Browsers reckon it after they have read the lines.
    text.replace("\r\n", "\n").replace('\r', '\n');
    const std::string hex = sha256({text.constData(), size_t(text.size())});
    return "'sha256-" + QByteArray::fromHex(QByteArray::fromStdString(hex)).toBase64().toStdString() +
           '\'';
}

// Data blocks, such as JSON-LD, are not run and need no leave.
bool isRun(const QString &attributes)
{
    static const QRegularExpression source(u"\\bsrc\\s*="_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression type(u"\\btype\\s*=\\s*[\"']?([^\"'\\s>]*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString named = type.match(attributes).captured(1).toLower();
    return !source.match(attributes).hasMatch() &&
           (named.isEmpty() || named == u"module" || named.endsWith(u"javascript"));
}

std::string sourcesOf(const char *directive, const std::set<std::string> &hashes)
{
    std::string text = std::string(directive) + " 'self'";
    for (const std::string &hash : hashes)
        text += ' ' + hash;
    return text + "; ";
}

} // namespace

void findInlineCode(std::string_view html, InlineCode &found)
{
    static const QRegularExpression block(u"<(script|style)\\b([^>]*)>(.*?)</\\1\\s*>"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    auto matches = block.globalMatch(QString::fromUtf8(html.data(), qsizetype(html.size())));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString text = match.captured(3);
        if (text.isEmpty() || text.contains(u"{{"_s) || text.contains(QLatin1Char(rootMark)))
            continue;
        const bool isStyle = match.captured(1).compare(u"style", Qt::CaseInsensitive) == 0;
        if (isStyle)
            found.styles.insert(policyHash(text.toUtf8()));
        else if (isRun(match.captured(2)))
            found.scripts.insert(policyHash(text.toUtf8()));
    }
}

std::string contentPolicy(const Site &site)
{
    InlineCode code;
    const auto &templates = site.theme().templates();
    for (const QByteArray &text : templates)
        findInlineCode({text.constData(), size_t(text.size())}, code);
    for (const Edition &edition : site.plan().editions) {
        const EditionPieces &pieces = site.pieces(edition);
        findInlineCode(*pieces.place.find("head_html")->text(), code);
        findInlineCode(*pieces.place.find("footer_html")->text(), code);
        for (const auto &[path, section] : pieces.sections)
            findInlineCode(*section.find("header_html")->text(), code);
    }
    std::string index;
    PageWriter(site).index(index);
    findInlineCode(index, code);
    return "default-src 'self'; " + sourcesOf("script-src", code.scripts) +
           sourcesOf("style-src", code.styles) +
           "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
           "frame-ancestors 'self'";
}

} // namespace gaceta::site
