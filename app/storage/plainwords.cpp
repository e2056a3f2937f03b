#include "app/storage/plainwords.h"

namespace gaceta::storage {

namespace {

bool isMark(char c)
{
    return c == '*' || c == '_' || c == '`' || c == '#' || c == '>' || c == '|' || c == '~' ||
           c == '[' || c == '!' || c == '\\';
}

// The next place of a sign, asked for at places that only grow: a text of nothing but brackets is read
// once, not once for each of them.
class NextPlace final
{
public:
    NextPlace(const QByteArray &text, QByteArrayView sign)
        : m_text(text)
        , m_sign(sign)
    {
    }

    // The end of the text where there is none.
    [[nodiscard]] qsizetype from(qsizetype at)
    {
        if (m_place < at) {
            const qsizetype found = m_text.indexOf(m_sign, at);
            m_place = found < 0 ? m_text.size() : found;
        }
        return m_place;
    }

private:
    const QByteArray &m_text;
    QByteArrayView m_sign;
    qsizetype m_place = -1;
};

// Says where to go on reading after what begins somewhere: a chip, or the address of a link.
class Skipper final
{
public:
    explicit Skipper(const QByteArray &markdown)
        : m_markdown(markdown)
        , m_lineEnd(markdown, "\n")
        , m_chipEnd(markdown, "}}")
        , m_linkEnd(markdown, ")")
    {
    }

    [[nodiscard]] qsizetype after(qsizetype at)
    {
        const QByteArrayView rest = QByteArrayView(m_markdown).sliced(at);
        if (rest.startsWith("{{"))
            return past(m_chipEnd, 2, at);
        if (rest.startsWith("]("))
            return past(m_linkEnd, 1, at);
        return at + 1;
    }

private:
    [[nodiscard]] qsizetype past(NextPlace &end, qsizetype length, qsizetype at)
    {
        const qsizetype place = end.from(at);
        return place < m_lineEnd.from(at) ? place + length : at + 1;
    }

    const QByteArray &m_markdown;
    NextPlace m_lineEnd;
    NextPlace m_chipEnd;
    NextPlace m_linkEnd;
};

} // namespace

QString plainWords(const QByteArray &markdown)
{
    QByteArray text;
    text.reserve(markdown.size());
    bool space = true; // the last byte written was one
    Skipper skipper(markdown);
    for (qsizetype at = 0; at < markdown.size();) {
        const char c = markdown.at(at);
        if (c == '{' || c == ']') {
            at = skipper.after(at);
            continue;
        }
        ++at;
        // A mark inside a word is part of it: "snake_case", "*re*write" lose nothing when it is dropped
        // without a space.
        if (isMark(c) && c != '|')
            continue;
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '|' || c == '\0';
        if (blank && space)
            continue;
        text += blank ? ' ' : c;
        space = blank;
    }
    return QString::fromUtf8(text).trimmed();
}

} // namespace gaceta::storage
