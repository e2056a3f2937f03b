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

int headingLevelOf(const HtmlToken &start)
{
    if (start.text.size() == 2 && start.text.at(0) == u'h' && start.text.at(1).isDigit())
        return std::clamp(start.text.at(1).digitValue(), 2, 4);
    const QString style = start.attributes.value(QStringLiteral("class"));
    return style == QLatin1String("MsoTitle") ? 2 : style == QLatin1String("MsoSubtitle") ? 3 : 0;
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

std::optional<Link> linkOf(const HtmlToken &start)
{
    QString address = start.attributes.value(QStringLiteral("href")).trimmed();
    // Google Docs and Gmail send links through themselves.
    const QUrl url(address);
    if (url.host() == QLatin1String("www.google.com") && url.path() == QLatin1String("/url")) {
        const QString target = QUrlQuery(url).queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded);
        if (!target.isEmpty())
            address = target;
    }
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
