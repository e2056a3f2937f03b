#include "app/text/markdown/textescape.h"

#include <QRegularExpression>

namespace gaceta::text {

namespace {

bool looksLikeEntity(const QString &text, qsizetype ampersand)
{
    static const QRegularExpression entity(
        QStringLiteral("&(?:[a-zA-Z][a-zA-Z0-9]*|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});"));
    const QRegularExpressionMatch match = entity.match(text, ampersand, QRegularExpression::NormalMatch,
                                                       QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch();
}

class TextEscaper final
{
public:
    TextEscaper(const QString &text, TextEdges edges, TextPlace place)
        : m_text(text)
        , m_edges(edges)
        , m_place(place)
    {
    }

    QString escaped()
    {
        const qsizetype marker = m_edges.atLineStart ? lineMarker() : -1;
        QString result;
        result.reserve(m_text.size() + 8);
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text.at(i);
            if (c == u'\t' && ((i == 0 && m_edges.atLineStart) || (isLast(i) && !m_edges.runsOn))) {
                result += QLatin1String("&#9;");
                continue;
            }
            if (i == marker || needsEscape(i))
                result += u'\\';
            result += c;
        }
        return result;
    }

private:
    bool isLast(qsizetype i) const { return i + 1 == m_text.size(); }
    QChar before(qsizetype i) const { return i > 0 ? m_text.at(i - 1) : QChar(); }
    QChar after(qsizetype i) const { return isLast(i) ? QChar() : m_text.at(i + 1); }

    bool needsEscape(qsizetype i) const
    {
        const QChar next = after(i);
        switch (m_text.at(i).unicode()) {
        case u'\\':
        case u'`':
        case u'[':
        case u']':
            return true;
        case u'*':
            return before(i) != u' ' || (next != u' ' && !(isLast(i) && !m_edges.runsOn));
        case u'_':
            return !before(i).isLetterOrNumber() || !next.isLetterOrNumber();
        case u'<':
            return next.isNull() || next.isLetter() || next == u'/' || next == u'!' || next == u'?';
        case u'&':
            return looksLikeEntity(m_text, i) || (next.isNull() && m_edges.runsOn);
        case u'~':
            return before(i) == u'~' || next == u'~' || before(i).isNull() || next.isNull();
        case u'!':
            return next.isNull() && m_edges.runsOn;
        case u'|':
            return m_place == TextPlace::TableCell;
        default:
            return false;
        }
    }

    // The character that would make a block of the line; -1 for none.
    qsizetype lineMarker() const
    {
        static const QRegularExpression atStart(
            QStringLiteral("^(?:#{1,6}(?:[ \\t]|$)|>|[-+](?:[ \\t]|$)|[-=]+ "
                           "*$|(?:- *){3,}$|[|:][-|: ]*-[-|: ]*$)"));
        static const QRegularExpression numbered(QStringLiteral("^[0-9]{1,9}[.)](?:[ \\t]|$)"));
        static const QRegularExpression delimiterRow(QStringLiteral("^-[-|: ]*$"));
        if (atStart.match(m_text).hasMatch() || delimiterRow.match(m_text).hasMatch())
            return 0;
        const QRegularExpressionMatch match = numbered.match(m_text);
        if (!match.hasMatch())
            return -1;
        qsizetype digits = 0;
        while (m_text.at(digits).isDigit())
            ++digits;
        return digits;
    }

    const QString &m_text;
    TextEdges m_edges;
    TextPlace m_place;
};

// For destinations and titles: backslashes before what `special` names, and before entities.
QString guarded(const QString &text, QLatin1String special, TextPlace place)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pipe = c == u'|' && place == TextPlace::TableCell;
        if (c == u'\\' || special.contains(c) || pipe || (c == u'&' && looksLikeEntity(text, i)))
            result += u'\\';
        result += c;
    }
    return result;
}

bool isPlainDestination(const QString &url)
{
    return !url.isEmpty() && !url.startsWith(u'<') && std::all_of(url.begin(), url.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() != 0x7f;
    });
}

} // namespace

QString escapedText(const QString &text, TextEdges edges, TextPlace place)
{
    return TextEscaper(text, edges, place).escaped();
}

QString escapedDestination(const QString &url, TextPlace place)
{
    if (isPlainDestination(url))
        return guarded(url, QLatin1String("()"), place);
    return u'<' + guarded(url, QLatin1String("<>"), place) + u'>';
}

QString escapedTitle(const QString &title, TextPlace place)
{
    return u'"' + guarded(title, QLatin1String("\""), place) + u'"';
}

QString codeSpan(const QString &code, TextPlace place)
{
    int shortestFree = 1;
    QList<int> lengths;
    int run = 0;
    const QString ended = code + u' ';
    for (const QChar c : ended) {
        if (c == u'`') {
            ++run;
            continue;
        }
        if (run > 0)
            lengths << run;
        run = 0;
    }
    while (lengths.contains(shortestFree))
        ++shortestFree;
    const bool blank = code.trimmed().isEmpty();
    const bool padded = code.startsWith(u'`') || code.endsWith(u'`') ||
                        (!blank && code.startsWith(u' ') && code.endsWith(u' '));
    QString inside = padded ? QString(u' ' + code + u' ') : code;
    if (place == TextPlace::TableCell)
        inside.replace(u'|', QLatin1String("\\|"));
    const QString fence(shortestFree, u'`');
    return fence + inside + fence;
}

} // namespace gaceta::text
