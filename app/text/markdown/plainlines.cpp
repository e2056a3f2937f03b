#include "app/text/markdown/plainlines.h"

#include "app/text/markdown/listnumbers.h"
#include "app/text/markdown/writtenmarker.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gaceta::text {

namespace {

using Marker = BodyLine::Marker;

constexpr qsizetype shortestWrapped = 50;
constexpr qsizetype longestWrapped = 100;

QString cleaned(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    static const QRegularExpression control(
        QStringLiteral("[\\x00-\\x08\\x0b-\\x1f\\x{fdd0}-\\x{fdef}\\x{fffc}]"));
    return text.remove(control);
}

bool hasBlankLines(const QString &text)
{
    static const QRegularExpression blank(QStringLiteral("\\n[ \\t]*\\n"));
    return text.trimmed().contains(blank);
}

InlineRun textRun(const QString &text)
{
    return {InlineRun::Kind::Text, text};
}

BodyLine paragraphOf(const QStringList &parts)
{
    BodyLine line;
    for (const QString &part : parts) {
        if (!line.runs.isEmpty())
            line.runs << InlineRun{InlineRun::Kind::LineBreak, {}};
        line.runs << textRun(part);
    }
    return line;
}

bool isWrapped(const QStringList &parts)
{
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end() - 1, [](const QString &part) {
               return part.size() >= shortestWrapped && part.size() <= longestWrapped;
           });
}

qsizetype indentOf(const QString &line)
{
    qsizetype columns = 0;
    for (const QChar c : line) {
        if (c != u' ' && c != u'\t' && c != QChar::Nbsp)
            break;
        columns += c == u'\t' ? 4 : 1;
    }
    return columns;
}

struct Item
{
    qsizetype indent = 0;
    QChar sign; // of a bullet
    WrittenMarker marker;
};

// Letters begin sentences ("A. Smith"), dashes begin speech.
std::optional<Item> itemOf(const QString &line)
{
    const WrittenMarker marker = markerAtStart(line);
    if (marker.marker == Marker::None)
        return std::nullopt;
    const QString written = line.left(marker.length).trimmed();
    const QChar sign = written.front();
    const bool tab = line.left(marker.length).endsWith(u'\t');
    if (marker.marker == Marker::Number ? !sign.isDigit() && sign != u'('
                                        : sign == u'–' || ((sign == u'o' || sign == u'§') && !tab))
        return std::nullopt;
    if (marker.marker == Marker::Number && marker.number == 0)
        return std::nullopt;
    return Item{indentOf(line), marker.marker == Marker::Bullet ? sign : QChar(), marker};
}

class StructuredReader final
{
public:
    explicit StructuredReader(const QString &text)
        : m_written(text.split(u'\n'))
        , m_apart(!hasBlankLines(text))
    {
    }

    BodyLines read()
    {
        for (qsizetype i = 0; i < m_written.size(); ++i) {
            const QString &line = m_written.at(i);
            if (line.trimmed().isEmpty()) {
                endParagraph();
            } else if (const auto item = itemAt(i)) {
                endParagraph();
                add(*item, line.mid(item->marker.length).trimmed());
            } else if (m_parts.isEmpty() && !m_open.isEmpty() && indentOf(line) > m_open.last().indent) {
                m_lines.last().runs.last().text += u' ' + line.trimmed();
            } else {
                m_open.clear();
                m_parts << line;
                if (m_apart)
                    endParagraph();
            }
        }
        endParagraph();
        return m_lines;
    }

private:
    // A number or a hyphen alone may be anything; two below each other are a list.
    std::optional<Item> itemAt(qsizetype at) const
    {
        const auto item = itemOf(m_written.at(at));
        const bool doubtful =
            item && (item->marker.marker == Marker::Number || item->sign == u'-' || item->sign == u'*');
        if (!doubtful || goesWith(at, -1, *item) || goesWith(at, 1, *item))
            return item;
        return std::nullopt;
    }

    bool goesWith(qsizetype at, int step, const Item &item) const
    {
        do {
            at += step;
        } while (at >= 0 && at < m_written.size() && m_written.at(at).trimmed().isEmpty());
        const auto other =
            at >= 0 && at < m_written.size() ? itemOf(m_written.at(at)) : std::optional<Item>();
        if (!other)
            return false;
        return item.marker.marker == Marker::Bullet || other->marker.marker == Marker::Bullet ||
               other->marker.number == item.marker.number + step;
    }

    void add(const Item &item, const QString &text)
    {
        while (!m_open.isEmpty() && m_open.last().indent > item.indent)
            m_open.removeLast();
        // Word writes deeper items with another sign and no indentation.
        const bool sameSign = std::any_of(m_open.begin(), m_open.end(), [&](const Item &open) {
            return open.indent == item.indent && open.sign == item.sign;
        });
        if (sameSign) {
            while (m_open.last().sign != item.sign || m_open.last().indent != item.indent)
                m_open.removeLast();
        } else {
            m_open << item;
        }
        BodyLine line;
        line.runs << textRun(text);
        line.listDepth = static_cast<int>(std::min<qsizetype>(m_open.size(), 6));
        line.marker = item.marker.marker;
        m_numbers.count(line, item.marker.number);
        m_lines << line;
    }

    void endParagraph()
    {
        if (m_parts.isEmpty())
            return;
        BodyLine line =
            isWrapped(m_parts) ? paragraphOf({m_parts.join(u' ').simplified()}) : paragraphOf(m_parts);
        m_parts.clear();
        m_numbers.count(line, 0);
        m_lines << line;
    }

    QStringList m_written;
    bool m_apart; // each line is a paragraph
    QStringList m_parts;
    QList<Item> m_open;
    ListNumbers m_numbers;
    BodyLines m_lines;
};

} // namespace

BodyLines linesOfPlainText(const QString &text)
{
    const QString plain = cleaned(text);
    static const QRegularExpression blank(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    BodyLines lines;
    for (const QString &paragraph : hasBlankLines(plain) ? plain.split(blank) : plain.split(u'\n')) {
        const BodyLine line = paragraphOf(paragraph.split(u'\n', Qt::SkipEmptyParts));
        if (!line.runs.isEmpty())
            lines << line;
    }
    return lines;
}

BodyLines structuredLinesOfPlainText(const QString &text)
{
    return StructuredReader(cleaned(text)).read();
}

} // namespace gaceta::text
