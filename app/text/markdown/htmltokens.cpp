#include "app/text/markdown/htmltokens.h"

#include <QRegularExpression>

namespace gaceta::text {

namespace {

struct NamedCharacter
{
    const char *name;
    char16_t character;
};
constexpr NamedCharacter namedCharacters[] = {
    {"amp", u'&'},       {"lt", u'<'},     {"gt", u'>'},     {"quot", u'"'},   {"apos", u'\''},
    {"nbsp", u'\u00a0'}, {"ndash", u'–'},  {"mdash", u'—'},  {"lsquo", u'‘'},  {"rsquo", u'’'},
    {"ldquo", u'“'},     {"rdquo", u'”'},  {"laquo", u'«'},  {"raquo", u'»'},  {"hellip", u'…'},
    {"bull", u'•'},      {"middot", u'·'}, {"copy", u'©'},   {"reg", u'®'},    {"trade", u'™'},
    {"euro", u'€'},      {"deg", u'°'},    {"aacute", u'á'}, {"eacute", u'é'}, {"iacute", u'í'},
    {"oacute", u'ó'},    {"uacute", u'ú'}, {"ntilde", u'ñ'}, {"Aacute", u'Á'}, {"Eacute", u'É'},
    {"Iacute", u'Í'},    {"Oacute", u'Ó'}, {"Uacute", u'Ú'}, {"Ntilde", u'Ñ'}, {"uuml", u'ü'},
    {"Uuml", u'Ü'},      {"iexcl", u'¡'},  {"iquest", u'¿'}, {"times", u'×'},  {"frac12", u'½'},
    {"ordf", u'ª'},      {"ordm", u'º'},   {"ensp", u' '},   {"emsp", u' '},   {"thinsp", u'\u2009'},
};

QString named(const QString &name)
{
    for (const NamedCharacter &each : namedCharacters) {
        if (name == QLatin1String(each.name))
            return QString(QChar(each.character));
    }
    return {};
}

QString numbered(const QString &digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint code = hex ? digits.mid(1).toUInt(nullptr, 16) : digits.toUInt();
    if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return QStringLiteral(" ");
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

QString resolved(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression form(
        QStringLiteral("&(?:#([0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|([A-Za-z0-9]+));?"));
    QString result;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString value =
            match.hasCaptured(2) ? named(match.captured(2)) : numbered(match.captured(1));
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += value.isEmpty() ? match.captured() : value;
        done = match.capturedEnd();
    }
    return result + QStringView(text).mid(done);
}

class Tokenizer final
{
public:
    explicit Tokenizer(const QString &html)
        : m_html(html)
    {
    }

    QList<HtmlToken> tokens()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            addText(open < 0 ? m_html.size() : open);
            if (open >= 0)
                readMarkup();
        }
        return m_tokens;
    }

private:
    void addText(qsizetype end)
    {
        if (end > m_at)
            m_tokens << HtmlToken{HtmlToken::Kind::Text, resolved(m_html.mid(m_at, end - m_at))};
        m_at = end;
    }

    void skipPast(const QString &end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void readMarkup()
    {
        const QChar next = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : QChar();
        if (QStringView(m_html).mid(m_at).startsWith(QLatin1String("<!--"))) {
            skipPast(QStringLiteral("-->"));
        } else if (next == u'!' || next == u'?') {
            skipPast(QStringLiteral(">"));
        } else if (next.isLetter() || next == u'/') {
            readTag(next == u'/');
        } else {
            m_tokens << HtmlToken{HtmlToken::Kind::Text, QStringLiteral("<")};
            ++m_at;
        }
    }

    void readTag(bool closes)
    {
        m_at += closes ? 2 : 1;
        HtmlToken token{closes ? HtmlToken::Kind::End : HtmlToken::Kind::Start, readName()};
        while (m_at < m_html.size() && m_html.at(m_at) != u'>')
            readAttribute(token);
        ++m_at;
        const bool raw = token.text == QLatin1String("script") || token.text == QLatin1String("style") ||
                         token.text == QLatin1String("title");
        if (raw && !closes) {
            skipPast(QString(u"</" + token.text));
            skipPast(QStringLiteral(">"));
            return;
        }
        m_tokens << token;
    }

    QString readName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'>' &&
               m_html.at(m_at) != u'/' && m_html.at(m_at) != u'=')
            ++m_at;
        return m_html.mid(begin, m_at - begin).toLower();
    }

    void readAttribute(HtmlToken &token)
    {
        if (m_html.at(m_at).isSpace() || m_html.at(m_at) == u'/' || m_html.at(m_at) == u'=') {
            ++m_at;
            return;
        }
        const QString name = readName();
        QString value;
        skipSpaces();
        if (m_at < m_html.size() && m_html.at(m_at) == u'=') {
            ++m_at;
            skipSpaces();
            value = readValue();
        }
        token.attributes.insert(name, resolved(value));
    }

    void skipSpaces()
    {
        while (m_at < m_html.size() && m_html.at(m_at).isSpace())
            ++m_at;
    }

    QString readValue()
    {
        if (m_at >= m_html.size())
            return {};
        const QChar quote = m_html.at(m_at);
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_html.indexOf(quote, m_at + 1);
            const qsizetype stop = end < 0 ? m_html.size() : end;
            const QString value = m_html.mid(m_at + 1, stop - m_at - 1);
            m_at = stop + 1;
            return value;
        }
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'>')
            ++m_at;
        return m_html.mid(begin, m_at - begin);
    }

    const QString &m_html;
    qsizetype m_at = 0;
    QList<HtmlToken> m_tokens;
};

} // namespace

QList<HtmlToken> htmlTokens(const QString &html)
{
    return Tokenizer(html).tokens();
}

} // namespace gaceta::text
