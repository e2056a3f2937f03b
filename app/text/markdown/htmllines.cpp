#include "app/text/markdown/htmllines.h"

#include "app/text/markdown/htmlstyle.h"
#include "app/text/markdown/htmltable.h"
#include "app/text/markdown/listnumbers.h"
#include "app/text/markdown/runs.h"
#include "app/text/markdown/writtenmarker.h"

#include <QRegularExpression>
#include <QSet>

namespace gaceta::text {

namespace {

using Marker = BodyLine::Marker;

constexpr int mostQuotes = 3;
constexpr int mostLists = 6;

struct Element
{
    QString name;
    Marks marks = {};
    std::optional<Link> link = {};
    int heading = 0;
    bool isMarker = false; // inside is a bullet that Word wrote as text
    bool leftBehind = false;
    bool plainSpaces = false;
    bool keepsLines = false; // <pre>
    bool quotes = false;     // opened a quotation
};

struct OpenList
{
    Marker marker = Marker::Bullet;
    int next = 0; // the number of the first item, then 0
};

bool isEmptyElement(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("img"),   QStringLiteral("hr"),  QStringLiteral("meta"), QStringLiteral("link"),
        QStringLiteral("input"), QStringLiteral("col"), QStringLiteral("wbr")};
    return names.contains(name);
}

bool isCell(const QString &name)
{
    return name == QLatin1String("td") || name == QLatin1String("th");
}

bool isList(const QString &name)
{
    return name == QLatin1String("ul") || name == QLatin1String("ol");
}

// Runs of spaces are one; a single hard space was meant.
QString cleaned(QString text)
{
    static const QRegularExpression odd(
        QStringLiteral("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x{2028}\\x{2029}\\x{fdd0}-\\x{fdef}\\x{fffc}"
                       "\\x{feff}\\x{200b}]"));
    static const QRegularExpression spaces(QStringLiteral("[ \\t\\r\\n\\f\\x{a0}]{2,}|[ \\t\\r\\n\\f]"));
    text.remove(odd);
    return text.replace(spaces, QStringLiteral(" "));
}

bool isAnySpace(QChar c)
{
    return c == u' ' || c == QChar::Nbsp;
}

// Hard spaces at the ends of a line only held it open.
InlineRuns trimmed(InlineRuns runs)
{
    while (!runs.isEmpty() && runs.first().kind == InlineRun::Kind::Text &&
           runs.first().text.startsWith(QChar::Nbsp)) {
        runs.first().text.remove(0, 1);
        runs = normalised(runs);
    }
    while (!runs.isEmpty() && runs.last().kind == InlineRun::Kind::Text &&
           runs.last().text.endsWith(QChar::Nbsp)) {
        runs.last().text.chop(1);
        runs = normalised(runs);
    }
    return runs;
}

class HtmlLineReader final
{
public:
    BodyLines read(const QString &html)
    {
        m_open << Element{};
        for (const HtmlToken &token : htmlTokens(html)) {
            if (token.kind == HtmlToken::Kind::Start)
                open(token);
            else if (token.kind == HtmlToken::Kind::End)
                close(token.text);
            else
                addText(token.text);
        }
        while (m_open.size() > 1)
            closeLast();
        endLine();
        setHeadingLevels();
        return m_lines;
    }

private:
    void open(const HtmlToken &token)
    {
        const QString &name = token.text;
        if (name == QLatin1String("br")) {
            addBreak();
            return;
        }
        if (isBlockElement(name)) {
            endLine();
            closeParagraph(name);
        }
        if (isEmptyElement(name))
            return;
        Element element = m_open.last();
        element.name = name;
        element.quotes = false;
        element.leftBehind = element.leftBehind || isLeftBehind(token);
        element.marks = marksOf(token, element.marks);
        element.isMarker = element.isMarker || isWordMarker(token);
        element.plainSpaces = element.plainSpaces || hasPlainSpaces(token);
        element.keepsLines = element.keepsLines || name == QLatin1String("pre");
        if (name == QLatin1String("a"))
            element.link = linkOf(token);
        if (const int level = headingLevelOf(token))
            element.heading = level;
        if (name == QLatin1String("blockquote") || isQuoteParagraph(token)) {
            element.quotes = true;
            ++m_quotes;
        }
        m_open << element;
        if (!element.leftBehind)
            openContainer(token);
    }

    void openContainer(const HtmlToken &token)
    {
        const QString &name = token.text;
        if (isList(name)) {
            const int start =
                token.attributes.value(QStringLiteral("start"), QStringLiteral("1")).toInt();
            m_lists << (name == QLatin1String("ul") ? OpenList{Marker::Bullet, 0}
                                                    : OpenList{Marker::Number, start});
        } else if (name == QLatin1String("li")) {
            m_itemBegins = true;
            m_itemLevel = token.attributes.value(QStringLiteral("data-aria-level")).toInt();
        } else if (name == QLatin1String("table") && ++m_tables == 1) {
            m_table = {};
        } else if (name == QLatin1String("tr") && m_tables == 1) {
            m_table.addRow();
        } else if (isCell(name) && m_tables == 1) {
            m_table.addCell(token);
        }
        if (isBlockElement(name) && m_tables == 0)
            m_wordLevel = name == QLatin1String("p") ? wordListLevel(token) : 0;
    }

    // A paragraph ends where the next block begins, an item where the next item begins.
    void closeParagraph(const QString &next)
    {
        const QString &top = m_open.last().name;
        const bool paragraph = top == QLatin1String("p");
        const bool item = top == QLatin1String("li") && next == QLatin1String("li");
        const bool cell = isCell(top) && (isCell(next) || next == QLatin1String("tr"));
        if (paragraph || item || cell)
            closeLast();
    }

    void close(const QString &name)
    {
        if (isBlockElement(name))
            endLine();
        qsizetype at = m_open.size() - 1;
        while (at > 0 && m_open.at(at).name != name)
            --at;
        while (at > 0 && m_open.size() > at)
            closeLast();
    }

    void closeLast()
    {
        const Element last = m_open.takeLast();
        if (isBlockElement(last.name))
            endLine();
        if (last.quotes)
            --m_quotes;
        if (last.leftBehind)
            return;
        if (isList(last.name))
            m_lists.removeLast();
        else if (last.name == QLatin1String("table") && --m_tables == 0)
            m_lines << m_table.lines();
    }

    void addText(const QString &text)
    {
        const Element &now = m_open.last();
        if (now.leftBehind)
            return;
        if (now.isMarker) {
            m_markerText += text;
            return;
        }
        if (!now.keepsLines) {
            addWords(cleaned(text));
            return;
        }
        bool first = true;
        for (const QString &line : text.split(u'\n')) {
            if (!std::exchange(first, false))
                addBreak();
            addWords(cleaned(line));
        }
    }

    void addWords(QString words)
    {
        const Element &now = m_open.last();
        if (now.plainSpaces)
            words.replace(QChar::Nbsp, u' ');
        if (!words.isEmpty() && isAnySpace(words.front()) && endsInSpace())
            words.remove(0, 1);
        if (words.isEmpty())
            return;
        Marks marks = now.marks;
        if (now.heading > 0)
            marks.setFlag(Mark::Bold, false);
        add({InlineRun::Kind::Text, words, marks, now.link});
    }

    // Two in a row part paragraphs.
    void addBreak()
    {
        if (m_open.last().leftBehind)
            return;
        if (m_tables == 0 && !m_runs.isEmpty() && m_runs.last().kind == InlineRun::Kind::LineBreak)
            endLine();
        else
            add({InlineRun::Kind::LineBreak, {}});
    }

    InlineRuns &target()
    {
        InlineRuns *cell = m_tables > 0 ? m_table.cell() : nullptr;
        return cell ? *cell : m_runs;
    }

    bool endsInSpace()
    {
        const InlineRuns &runs = target();
        return runs.isEmpty() || runs.last().kind == InlineRun::Kind::LineBreak ||
               isAnySpace(runs.last().text.back());
    }

    void add(const InlineRun &run)
    {
        if (m_runs.isEmpty())
            m_heading = m_open.last().heading;
        target() << run;
    }

    void endLine()
    {
        if (m_tables > 0) {
            if (!endsInSpace())
                target() << InlineRun{InlineRun::Kind::Text, QStringLiteral(" ")};
            return;
        }
        BodyLine line;
        line.runs = trimmed(normalised(m_runs));
        m_runs.clear();
        const QString marker = std::exchange(m_markerText, QString()).trimmed();
        if (line.runs.isEmpty() || plainText(line.runs).trimmed().isEmpty())
            return;
        line.quoteDepth = std::min(m_quotes, mostQuotes);
        int number = 0;
        if (m_wordLevel > 0 && m_lists.isEmpty() && m_heading == 0) {
            number = setWordItem(line, marker);
        } else if (!m_lists.isEmpty()) {
            number = setItem(line);
        } else if (m_heading > 0) {
            line.kind = BodyLine::Kind::Heading;
            line.level = m_heading;
        }
        m_numbers.count(line, number);
        m_lines << line;
    }

    // Both give the number that stands before the item; 0: the next one.
    int setItem(BodyLine &line)
    {
        const int depth = std::max(static_cast<int>(m_lists.size()), m_itemLevel);
        line.listDepth = std::min(depth, mostLists);
        if (!std::exchange(m_itemBegins, false))
            return 0;
        line.marker = m_lists.last().marker;
        return std::exchange(m_lists.last().next, 0);
    }

    int setWordItem(BodyLine &line, const QString &marker)
    {
        WrittenMarker written = markerOf(marker);
        if (marker.isEmpty()) {
            InlineRun &first = line.runs.first();
            written = markerAtStart(first.text);
            first.text.remove(0, written.length);
        }
        const bool goesOn = written.marker == Marker::None;
        if (goesOn && (m_lines.isEmpty() || m_lines.last().listDepth == 0))
            return 0;
        line.listDepth = goesOn ? m_lines.last().listDepth : std::min(m_wordLevel, mostLists);
        line.marker = written.marker;
        return written.number;
    }

    // Level 1 is the title of the item itself; where it is used, all headings stand one lower.
    void setHeadingLevels()
    {
        const bool hasFirst = std::any_of(m_lines.begin(), m_lines.end(), [](const BodyLine &line) {
            return line.kind == BodyLine::Kind::Heading && line.level == 1;
        });
        for (BodyLine &line : m_lines) {
            if (line.kind == BodyLine::Kind::Heading)
                line.level = std::clamp(line.level + (hasFirst ? 1 : 0), 2, 4);
        }
    }

    BodyLines m_lines;
    InlineRuns m_runs;
    QList<Element> m_open;
    QList<OpenList> m_lists;
    ListNumbers m_numbers;
    HtmlTable m_table;
    QString m_markerText;
    int m_tables = 0;
    int m_quotes = 0;
    int m_heading = 0;
    int m_wordLevel = 0;
    int m_itemLevel = 0;
    bool m_itemBegins = false;
};

} // namespace

BodyLines linesOfHtml(const QString &html)
{
    return HtmlLineReader().read(html);
}

} // namespace gaceta::text
