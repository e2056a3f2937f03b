#include "app/text/markdown/htmllines.h"

#include "app/text/markdown/htmlstyle.h"
#include "app/text/markdown/runs.h"

#include <QRegularExpression>

namespace gaceta::text {

namespace {

using Marker = BodyLine::Marker;

struct Element
{
    QString name;
    Marks marks = {};
    std::optional<Link> link = {};
    int heading = 0;
    bool isMarker = false; // inside is a bullet that Word wrote as text
};

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
        return m_lines;
    }

private:
    void open(const HtmlToken &token)
    {
        const QString &name = token.text;
        if (name == QLatin1String("br")) {
            add({InlineRun::Kind::LineBreak, {}});
            return;
        }
        if (isBlockElement(name)) {
            endLine();
            closeParagraph(name);
        }
        static const QStringList empty{QStringLiteral("img"),   QStringLiteral("hr"),
                                       QStringLiteral("meta"),  QStringLiteral("link"),
                                       QStringLiteral("input"), QStringLiteral("col"),
                                       QStringLiteral("wbr"),   QStringLiteral("o:p/")};
        if (empty.contains(name))
            return;
        Element element = m_open.last();
        element.name = name;
        element.marks = marksOf(token, element.marks);
        element.isMarker = element.isMarker || isWordMarker(token);
        if (name == QLatin1String("a"))
            element.link = linkOf(token);
        if (const int level = headingLevelOf(token))
            element.heading = level;
        m_open << element;
        openContainer(token);
    }

    void openContainer(const HtmlToken &token)
    {
        const QString &name = token.text;
        if (name == QLatin1String("ul") || name == QLatin1String("ol"))
            m_lists << (name == QLatin1String("ul") ? Marker::Bullet : Marker::Number);
        else if (name == QLatin1String("li"))
            m_itemBegins = true;
        else if (name == QLatin1String("blockquote"))
            ++m_quotes;
        else if (name == QLatin1String("table") && ++m_tables == 1)
            m_table = {};
        else if (name == QLatin1String("tr") && m_tables == 1)
            m_table << QList<InlineRuns>();
        else if ((name == QLatin1String("td") || name == QLatin1String("th")) && m_tables == 1 &&
                 !m_table.isEmpty())
            m_table.last() << InlineRuns();
        if (isBlockElement(name) && m_tables == 0)
            m_wordLevel = name == QLatin1String("p") ? wordListLevel(token) : 0;
    }

    // A paragraph ends where the next block begins, an item where the next item begins.
    void closeParagraph(const QString &next)
    {
        const QString &top = m_open.last().name;
        const bool headingOrText = top == QLatin1String("p");
        const bool item = top == QLatin1String("li") && next == QLatin1String("li");
        const bool cell =
            (top == QLatin1String("td") || top == QLatin1String("th")) &&
            (next == QLatin1String("td") || next == QLatin1String("th") || next == QLatin1String("tr"));
        if (headingOrText || item || cell)
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
        const QString name = m_open.takeLast().name;
        if (isBlockElement(name))
            endLine();
        if ((name == QLatin1String("ul") || name == QLatin1String("ol")) && !m_lists.isEmpty())
            m_lists.removeLast();
        else if (name == QLatin1String("blockquote"))
            m_quotes = std::max(0, m_quotes - 1);
        else if (name == QLatin1String("table") && m_tables > 0 && --m_tables == 0)
            endTable();
    }

    void addText(const QString &text)
    {
        const Element &now = m_open.last();
        if (now.isMarker) {
            m_markerText += text;
            return;
        }
        static const QRegularExpression space(
            QStringLiteral("[ \\t\\r\\n\\f]*[\\x{a0}]?[ \\t\\r\\n\\f]+[\\x{a0}]*[ \\t\\r\\n\\f]*"));
        static const QRegularExpression odd(
            QStringLiteral("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x{2028}\\x{2029}\\x{fdd0}-\\x{fdef}\\x{fffc}"
                           "\\x{feff}\\x{200b}]"));
        QString words = text;
        words.remove(odd);
        words.replace(space, QStringLiteral(" "));
        words.replace(QLatin1String("\u00a0\u00a0"), QLatin1String(" "));
        if (words.startsWith(u' ') && endsInSpace())
            words.remove(0, 1);
        if (words.isEmpty())
            return;
        Marks marks = now.marks;
        if (now.heading > 0)
            marks.setFlag(Mark::Bold, false);
        add({InlineRun::Kind::Text, words, marks, now.link});
    }

    InlineRuns &target()
    {
        const bool inCell = m_tables > 0 && !m_table.isEmpty() && !m_table.last().isEmpty();
        return inCell ? m_table.last().last() : m_runs;
    }

    bool endsInSpace()
    {
        const InlineRuns &runs = target();
        return runs.isEmpty() || runs.last().kind == InlineRun::Kind::LineBreak ||
               runs.last().text.endsWith(u' ');
    }

    void add(const InlineRun &run)
    {
        const Element &now = m_open.last();
        if (m_runs.isEmpty())
            m_heading = now.heading;
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
        line.runs = normalised(m_runs);
        m_runs.clear();
        const QString marker = std::exchange(m_markerText, QString()).trimmed();
        if (line.runs.isEmpty() || plainText(line.runs).trimmed().remove(QChar::Nbsp).isEmpty())
            return;
        line.quoteDepth = std::min(m_quotes, 3);
        if (m_wordLevel > 0 && m_lists.isEmpty())
            setWordItem(line, marker);
        else if (!m_lists.isEmpty())
            setItem(line);
        else if (m_heading > 0) {
            line.kind = BodyLine::Kind::Heading;
            line.level = m_heading;
        }
        m_lines << line;
    }

    void setItem(BodyLine &line)
    {
        line.listDepth = static_cast<int>(std::min<qsizetype>(m_lists.size(), 6));
        if (m_itemBegins)
            line.marker = m_lists.last();
        m_itemBegins = false;
    }

    void setWordItem(BodyLine &line, QString marker)
    {
        line.listDepth = std::min(m_wordLevel, 6);
        static const QRegularExpression written(
            QStringLiteral("^\\s*([·•▪o§\\-–]|\\(?[0-9]{1,3}[.)]|\\(?[a-zA-Z][.)])(?:\\s|\\x{a0})+"));
        InlineRun &first = line.runs.first();
        const QRegularExpressionMatch match = written.match(first.text);
        if (marker.isEmpty() && match.hasMatch()) {
            marker = match.captured(1);
            first.text.remove(0, match.capturedLength());
        }
        static const QRegularExpression number(QStringLiteral("^\\(?[0-9a-zA-Z]{1,4}[.)]"));
        line.marker = marker.contains(number) ? Marker::Number : Marker::Bullet;
    }

    void endTable()
    {
        BodyLine line;
        line.kind = BodyLine::Kind::Table;
        qsizetype columns = 0;
        m_table.removeIf([](const QList<InlineRuns> &row) { return row.isEmpty(); });
        for (const QList<InlineRuns> &row : std::as_const(m_table))
            columns = std::max(columns, row.size());
        // One column is a page's layout, not a table.
        for (QList<InlineRuns> &row : m_table) {
            row.resize(columns);
            for (InlineRuns &cell : row)
                cell = normalised(cell);
            if (columns == 1 && !row.first().isEmpty()) {
                BodyLine paragraph;
                paragraph.runs = row.first();
                m_lines << paragraph;
            }
        }
        if (columns > 1) {
            line.table.columns = QList<ColumnAlignment>(columns, ColumnAlignment::None);
            line.table.rows = m_table;
            m_lines << line;
        }
        m_table.clear();
    }

    BodyLines m_lines;
    InlineRuns m_runs;
    QList<Element> m_open;
    QList<Marker> m_lists;
    QList<QList<InlineRuns>> m_table;
    QString m_markerText;
    int m_tables = 0;
    int m_quotes = 0;
    int m_heading = 0;
    int m_wordLevel = 0;
    bool m_itemBegins = false;
};

} // namespace

BodyLines linesOfHtml(const QString &html)
{
    return HtmlLineReader().read(html);
}

} // namespace gaceta::text
