#include "app/text/markdown/emphasiswriter.h"

#include <QRegularExpression>

#include <algorithm>

namespace gaceta::text {

namespace {

using Kind = InlineRun::Kind;

// As CommonMark counts punctuation beside emphasis: ASCII signs and the Unicode P and S classes that
// cmark knows.
bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() < 0x80 && c.isPrint() && !c.isLetterOrNumber() && !c.isSpace());
}

bool isSpaceOrEdge(QChar c)
{
    return c.isNull() || c.isSpace();
}

QString reference(char32_t c)
{
    return QStringLiteral("&#%1;").arg(static_cast<uint>(c));
}

QString referenceFirst(const QString &text)
{
    const bool pair = text.size() > 1 && text.at(0).isHighSurrogate();
    const char32_t first = pair ? QChar::surrogateToUcs4(text.at(0), text.at(1)) : text.at(0).unicode();
    return reference(first) + QStringView(text).mid(pair ? 2 : 1);
}

} // namespace

EmphasisWriter::EmphasisWriter(const InlineRuns &runs, TextPlace place, EmphasisSigns signs)
    : m_runs(runs)
    , m_place(place)
    , m_signs(signs)
{
}

QString EmphasisWriter::write()
{
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        closeBefore(i);
        if (m_runs.at(i).link && m_open.isEmpty() && isAutolink(i)) {
            append(u'<' + m_runs.at(i).text + u'>');
            continue;
        }
        openBefore(i);
        writeRun(i);
    }
    closeBefore(m_runs.size());
    return m_out;
}

bool EmphasisWriter::covers(const Span &span, qsizetype run) const
{
    if (run >= m_runs.size())
        return false;
    return span.isLink ? run < span.end : m_runs.at(run).marks.testFlag(span.mark);
}

qsizetype EmphasisWriter::endOf(const Span &span, qsizetype begin) const
{
    qsizetype end = begin;
    if (span.isLink) {
        while (end < m_runs.size() && m_runs.at(end).link == m_runs.at(begin).link)
            ++end;
        return end;
    }
    while (end < m_runs.size() && m_runs.at(end).marks.testFlag(span.mark))
        ++end;
    return end;
}

QString EmphasisWriter::signOf(Mark mark) const
{
    switch (mark) {
    case Mark::Bold:
        return QString(2, m_signs.bold);
    case Mark::Italic:
        return QString(1, m_signs.italic);
    case Mark::Strike:
        return QStringLiteral("~~");
    }
    return {};
}

// Opens the longest span first. A link is never cut in two, so what ends inside it is opened inside.
void EmphasisWriter::openBefore(qsizetype run)
{
    QList<Span> wanted;
    const bool linkIsOpen =
        std::any_of(m_open.begin(), m_open.end(), [](const Span &s) { return s.isLink; });
    const InlineRun &now = m_runs.at(run);
    if (now.link && !linkIsOpen) {
        const Span link{Mark::Bold, true, endOf({Mark::Bold, true, 0}, run)};
        while (
            std::any_of(m_open.begin(), m_open.end(), [&](const Span &s) { return s.end < link.end; }))
            closeLast(run);
        wanted << link;
    }
    for (const Mark mark : {Mark::Bold, Mark::Italic, Mark::Strike}) {
        const bool open = std::any_of(m_open.begin(), m_open.end(),
                                      [&](const Span &s) { return !s.isLink && s.mark == mark; });
        if (now.marks.testFlag(mark) && !open)
            wanted << Span{mark, false, endOf({mark, false, 0}, run)};
    }
    std::stable_sort(wanted.begin(), wanted.end(), [](const Span &a, const Span &b) {
        return a.end != b.end ? a.end > b.end : (!a.isLink && b.isLink);
    });
    for (const Span &span : wanted) {
        if (span.isLink) {
            append(QStringLiteral("["));
        } else {
            const QString text = textOf(run);
            putSign(signOf(span.mark), text.isEmpty() ? QChar() : text.at(0));
        }
        m_open << span;
    }
}

void EmphasisWriter::closeBefore(qsizetype run)
{
    const auto ends = [&](const Span &span) { return !covers(span, run); };
    while (std::any_of(m_open.begin(), m_open.end(), ends))
        closeLast(run);
}

void EmphasisWriter::closeLast(qsizetype run)
{
    const Span span = m_open.takeLast();
    if (span.isLink) {
        const Link &link = *m_runs.at(run - 1).link;
        QString tail = QStringLiteral("](");
        if (!link.url.isEmpty() || !link.title.isEmpty())
            tail += escapedDestination(link.url, m_place);
        if (!link.title.isEmpty())
            tail += u' ' + escapedTitle(link.title, m_place);
        append(tail + u')');
        return;
    }
    if (!m_afterClosingSign && !m_out.isEmpty()) {
        m_closedAfter = m_out.back();
        // No sign closes after a space of any kind; one that is written out is none.
        if (m_closedAfter.isSpace() && m_closedAfter != u' ' && m_closedAfter != u'\n') {
            m_out.chop(1);
            m_out += reference(m_closedAfter.unicode());
            m_closedAfter = u';';
        }
    }
    m_out += signOf(span.mark);
    m_afterClosingSign = true;
}

// An opening sign: not before a space; before punctuation only after a space or punctuation.
void EmphasisWriter::putSign(const QString &sign, QChar inside)
{
    const QChar before = m_out.isEmpty() ? QChar() : m_out.back();
    const bool plainBefore = !isSpaceOrEdge(before) && !isPunctuation(before);
    if (plainBefore && (isPunctuation(inside) || sign.front() == u'_' || m_signs.guardAll))
        guardLast();
    m_out += sign;
    // cmark looks past tildes when it judges what stands beside a sign.
    m_afterClosingSign = m_afterClosingSign && sign.front() == u'~';
}

void EmphasisWriter::guardLast()
{
    const bool pair = m_out.size() > 1 && m_out.back().isLowSurrogate();
    const QString last = m_out.right(pair ? 2 : 1);
    m_out.chop(last.size());
    m_out += referenceFirst(last);
}

void EmphasisWriter::writeRun(qsizetype run)
{
    append(textOf(run));
}

void EmphasisWriter::append(const QString &text)
{
    if (text.isEmpty())
        return;
    const QChar first = text.front();
    const bool plain = !isSpaceOrEdge(first) && !isPunctuation(first);
    const bool underscore = !m_out.isEmpty() && m_out.back() == u'_';
    if (m_afterClosingSign && plain &&
        (isPunctuation(m_closedAfter) || underscore || m_signs.guardAll)) {
        m_out += referenceFirst(text);
    } else if (!m_afterClosingSign && !m_open.isEmpty() && !m_open.last().isLink && first.isSpace() &&
               first != u' ' && first != u'\n' && m_out.endsWith(signOf(m_open.last().mark))) {
        m_out += referenceFirst(text);
    } else {
        m_out += text;
    }
    m_afterClosingSign = false;
}

QString EmphasisWriter::textOf(qsizetype run) const
{
    const InlineRun &now = m_runs.at(run);
    const bool atStart = m_out.isEmpty() || m_out.endsWith(u'\n');
    const bool runsOn = run + 1 < m_runs.size() &&
                        (m_runs.at(run + 1).link || (m_runs.at(run + 1).kind != Kind::SoftBreak &&
                                                     m_runs.at(run + 1).kind != Kind::LineBreak));
    switch (now.kind) {
    case Kind::Text:
        return escapedText(now.text, {atStart, runsOn}, m_place);
    case Kind::Code:
        return codeSpan(now.text, m_place);
    case Kind::SoftBreak:
        return QStringLiteral("\n");
    case Kind::LineBreak:
        return QStringLiteral("\\\n");
    case Kind::Html:
        return now.text;
    case Kind::Image: {
        QString result = u"![" + escapedText(now.text, {}, m_place) + u"](";
        if (!now.image.url.isEmpty() || !now.image.title.isEmpty())
            result += escapedDestination(now.image.url, m_place);
        if (!now.image.title.isEmpty())
            result += u' ' + escapedTitle(now.image.title, m_place);
        return result + u')';
    }
    case Kind::Reference:
        return u"{{" + now.text + u"}}";
    }
    return {};
}

// Whether the link that begins here can be written as <address>.
bool EmphasisWriter::isAutolink(qsizetype begin) const
{
    const InlineRun &run = m_runs.at(begin);
    const bool alone = endOf({Mark::Bold, true, 0}, begin) == begin + 1;
    if (!alone || run.kind != Kind::Text || run.marks || run.text != run.link->url ||
        !run.link->title.isEmpty())
        return false;
    static const QRegularExpression address(
        QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\x00-\\x1f\\\\|]*$"));
    return address.match(run.text).hasMatch();
}

} // namespace gaceta::text
