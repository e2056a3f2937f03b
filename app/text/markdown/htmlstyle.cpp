#include "app/text/markdown/htmlstyle.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace gaceta::text {

static QString styleOf(const HtmlToken &start)
{
    return start.attributes.value(QStringLiteral("style")).toLower().remove(u' ');
}

bool isBlockElement(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("p"),       QStringLiteral("div"),        QStringLiteral("h1"),
        QStringLiteral("h2"),      QStringLiteral("h3"),         QStringLiteral("h4"),
        QStringLiteral("h5"),      QStringLiteral("h6"),         QStringLiteral("ul"),
        QStringLiteral("ol"),      QStringLiteral("li"),         QStringLiteral("blockquote"),
        QStringLiteral("table"),   QStringLiteral("tr"),         QStringLiteral("td"),
        QStringLiteral("th"),      QStringLiteral("section"),    QStringLiteral("article"),
        QStringLiteral("header"),  QStringLiteral("footer"),     QStringLiteral("main"),
        QStringLiteral("nav"),     QStringLiteral("aside"),      QStringLiteral("pre"),
        QStringLiteral("dl"),      QStringLiteral("dt"),         QStringLiteral("dd"),
        QStringLiteral("figure"),  QStringLiteral("figcaption"), QStringLiteral("hr"),
        QStringLiteral("address"), QStringLiteral("form"),       QStringLiteral("body")};
    return names.contains(name);
}

static QStringList classesOf(const HtmlToken &start)
{
    return start.attributes.value(QStringLiteral("class")).simplified().split(u' ');
}

bool isLeftBehind(const HtmlToken &start)
{
    static const QSet<QString> names{QStringLiteral("button"),   QStringLiteral("select"),
                                     QStringLiteral("textarea"), QStringLiteral("template"),
                                     QStringLiteral("svg"),      QStringLiteral("iframe"),
                                     QStringLiteral("object"),   QStringLiteral("xml")};
    // Comments, what a reviewer struck out, marks of notes, tables of contents, links beside headings.
    static const QSet<QString> classes{QStringLiteral("msodel"),
                                       QStringLiteral("msocomanchor"),
                                       QStringLiteral("msocommentreference"),
                                       QStringLiteral("msocommenttext"),
                                       QStringLiteral("msocomtxt"),
                                       QStringLiteral("msofootnotereference"),
                                       QStringLiteral("msoendnotereference"),
                                       QStringLiteral("sdfootnoteanc"),
                                       QStringLiteral("sdfootnotesym"),
                                       QStringLiteral("sdendnoteanc"),
                                       QStringLiteral("sdendnotesym"),
                                       QStringLiteral("headerlink"),
                                       QStringLiteral("mw-editsection")};
    static const QRegularExpression contents(QStringLiteral("^msotoc[0-9]$"));
    static const QRegularExpression note(QStringLiteral(
        "#(?:_ftn|_edn|_msocom|cmnt|ftnt|sdfootnote|sdendnote|cite_note|cite_ref|fnref|fn:?[0-9])"));
    if (names.contains(start.text) || start.attributes.contains(QStringLiteral("hidden")))
        return true;
    if (start.text == QLatin1String("a") &&
        start.attributes.value(QStringLiteral("href")).contains(note))
        return true;
    for (const QString &one : classesOf(start)) {
        if (classes.contains(one.toLower()) || one.toLower().contains(contents))
            return true;
    }
    const QString style = styleOf(start);
    return style.contains(QLatin1String("display:none")) ||
           style.contains(QLatin1String("mso-hide:all")) ||
           style.contains(QLatin1String("mso-element:comment-list"));
}

int headingLevelOf(const HtmlToken &start)
{
    if (start.text.size() == 2 && start.text.at(0) == u'h' && start.text.at(1).isDigit())
        return std::clamp(start.text.at(1).digitValue(), 1, 6);
    if (start.attributes.value(QStringLiteral("role")) == QLatin1String("heading"))
        return std::clamp(start.attributes.value(QStringLiteral("aria-level")).toInt(), 1, 6);
    const QString style = start.attributes.value(QStringLiteral("class"));
    return style == QLatin1String("MsoTitle") ? 1 : style == QLatin1String("MsoSubtitle") ? 2 : 0;
}

bool isQuoteParagraph(const HtmlToken &start)
{
    const QStringList classes = classesOf(start);
    return classes.contains(QLatin1String("MsoQuote")) ||
           classes.contains(QLatin1String("MsoIntenseQuote"));
}

bool hasPlainSpaces(const HtmlToken &start)
{
    return classesOf(start).contains(QLatin1String("Apple-converted-space")) ||
           styleOf(start).contains(QLatin1String("mso-spacerun"));
}

Marks marksOf(const HtmlToken &start, Marks inherited)
{
    Marks marks = inherited;
    const QString &name = start.text;
    if (name == QLatin1String("b") || name == QLatin1String("strong"))
        marks |= Mark::Bold;
    else if (name == QLatin1String("i") || name == QLatin1String("em") || name == QLatin1String("cite"))
        marks |= Mark::Italic;
    else if (name == QLatin1String("s") || name == QLatin1String("strike") ||
             name == QLatin1String("del"))
        marks |= Mark::Strike;
    const QString style = styleOf(start);
    static const QRegularExpression bold(QStringLiteral("(?:^|;)font-weight:(bold|[6-9]00)"));
    static const QRegularExpression normal(QStringLiteral("(?:^|;)font-weight:(normal|[1-5]00)"));
    if (style.contains(bold))
        marks |= Mark::Bold;
    else if (style.contains(normal))
        marks.setFlag(Mark::Bold, false);
    if (style.contains(QLatin1String("font-style:italic")))
        marks |= Mark::Italic;
    else if (style.contains(QLatin1String("font-style:normal")))
        marks.setFlag(Mark::Italic, false);
    if (style.contains(QLatin1String("line-through")))
        marks |= Mark::Strike;
    return marks;
}

// Google Docs, Gmail and Outlook send links through themselves.
static QString unwrapped(const QString &address)
{
    const QUrl url(address);
    const QUrlQuery query(url);
    QString target;
    if (url.host() == QLatin1String("www.google.com") && url.path() == QLatin1String("/url")) {
        target = query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded);
        if (target.isEmpty())
            target = query.queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded);
    } else if (url.host().endsWith(QLatin1String(".safelinks.protection.outlook.com"))) {
        target = query.queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded);
    }
    return target.isEmpty() ? address : target;
}

std::optional<Link> linkOf(const HtmlToken &start)
{
    const QString address = unwrapped(start.attributes.value(QStringLiteral("href")).trimmed());
    static const QRegularExpression kept(QStringLiteral("^(https?|mailto|tel|gaceta):"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f]"));
    if (!address.contains(kept) || address.contains(control))
        return std::nullopt;
    return Link{address, {}};
}

int wordListLevel(const HtmlToken &start)
{
    static const QRegularExpression level(QStringLiteral("mso-list:.*?level([1-9])"));
    const QRegularExpressionMatch match =
        level.match(start.attributes.value(QStringLiteral("style")).toLower());
    if (match.hasMatch())
        return match.captured(1).toInt();
    return start.attributes.value(QStringLiteral("class")).startsWith(QLatin1String("MsoListParagraph"))
               ? 1
               : 0;
}

bool isWordMarker(const HtmlToken &start)
{
    return styleOf(start).contains(QLatin1String("mso-list:ignore"));
}

} // namespace gaceta::text
