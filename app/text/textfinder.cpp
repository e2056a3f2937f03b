#include "app/text/textfinder.h"

namespace gaceta::text {

namespace {

constexpr QLatin1String anySpaces("\\s+");
// Not over a blank line, which ends the paragraph.
constexpr QLatin1String spacesOfParagraph("(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)");

QString patternOf(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
        return QStringLiteral("['\u2018\u2019]");
    case u'"':
        return QStringLiteral("[\"\u201c\u201d\u00ab\u00bb]");
    default:
        return QRegularExpression::escape(QString(c));
    }
}

QRegularExpression expression(const FindQuery &query, QLatin1String spaces)
{
    const QString words = query.words.simplified();
    QString pattern;
    for (const QChar c : words)
        pattern += c.isSpace() ? QString(spaces) : patternOf(c);
    if (query.wholeWords)
        pattern = QStringLiteral("(?<![\\p{L}\\p{N}])") + pattern + QStringLiteral("(?![\\p{L}\\p{N}])");
    if (words.isEmpty())
        pattern = QStringLiteral("(?!)"); // matches nothing
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression made(pattern, options);
    made.optimize();
    return made;
}

QList<TextMatch> matchesOf(const QRegularExpression &expression, const QString &text)
{
    QList<TextMatch> matches;
    QRegularExpressionMatchIterator found = expression.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        matches.append({match.capturedStart(), match.capturedLength()});
    }
    return matches;
}

constexpr QLatin1String address("\\b(?:https?|mailto):[^\\s<>()\\[\\]]+");

const QRegularExpression &addresses()
{
    static const QRegularExpression expression(address);
    return expression;
}

// What a reader does not see as text: references, destinations of links and images, definitions of
// links, tags and addresses.
const QRegularExpression &hidden()
{
    static const QRegularExpression expression(
        QStringLiteral("\\{\\{[^{}\\n]*\\}\\}"
                       "|\\]\\(\\s*(?:<[^<>\\n]*>|[^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*)"
                       "|^ {0,3}\\[[^\\]\\n]+\\]:[^\\S\\n]*\\S+"
                       "|</?[a-zA-Z][^>]*>|") +
            address,
        QRegularExpression::MultilineOption);
    return expression;
}

// Those that do not touch what `kept` finds.
QList<TextMatch> matchesOutside(const QRegularExpression &kept, QList<TextMatch> matches,
                                const QString &text)
{
    if (matches.isEmpty())
        return matches;
    const QList<TextMatch> places = matchesOf(kept, text);
    auto next = places.begin();
    matches.removeIf([&](const TextMatch &match) {
        while (next != places.end() && next->position + next->length <= match.position)
            ++next;
        return next != places.end() && next->position < match.position + match.length;
    });
    return matches;
}

} // namespace

TextFinder::TextFinder(const FindQuery &query)
    : m_text(expression(query, anySpaces))
    , m_markdown(expression(query, spacesOfParagraph))
{
}

QList<TextMatch> TextFinder::inText(const QString &text) const
{
    return matchesOutside(addresses(), matchesOf(m_text, text), text);
}

QList<TextMatch> TextFinder::inMarkdown(const QString &markdown) const
{
    return matchesOutside(hidden(), matchesOf(m_markdown, markdown), markdown);
}

QString replacementFor(const QString &found, const FindQuery &query, const QString &replacement)
{
    const QString words = query.words.simplified();
    if (query.matchCase || replacement.isEmpty() || found.simplified() == words)
        return replacement;
    if (found.size() > 1 && found == found.toUpper() && found != found.toLower())
        return replacement.toUpper();
    if (found.at(0).isUpper() && words.at(0).isLower())
        return replacement.at(0).toUpper() + replacement.mid(1);
    return replacement;
}

} // namespace gaceta::text
