#include "app/text/markdown/linewriter.h"

#include "app/text/markdown/lineplaces.h"
#include "app/text/markdown/tablewriter.h"

#include <QRegularExpression>

namespace gaceta::text {

namespace {

using Kind = BodyLine::Kind;
using Marker = BodyLine::Marker;

QString quotePrefix(int depth)
{
    return QStringLiteral("> ").repeated(depth);
}

QStringList codeLines(const BodyLine &line)
{
    const QChar sign = line.info.contains(u'`') ? u'~' : u'`';
    int longest = 2;
    int run = 0;
    for (const QChar c : line.text) {
        run = c == sign ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, sign);
    QString info = line.info;
    info.replace(u'\\', QLatin1String("\\\\"));
    info.replace(u'&', QLatin1String("&amp;"));
    QStringList result{fence + info};
    if (!line.text.isEmpty())
        result << line.text.split(u'\n');
    return result << fence;
}

QStringList headingLines(const BodyLine &line, Care care)
{
    const bool broken = std::any_of(line.runs.begin(), line.runs.end(), [](const InlineRun &r) {
        return r.kind == InlineRun::Kind::LineBreak;
    });
    if (broken && line.level <= 2) {
        const QString text = writeInlines(line.runs, {TextPlace::Running, LineEnds::Kept, care});
        if (text.contains(u'\n'))
            return text.split(u'\n') << QString(3, line.level == 1 ? u'=' : u'-');
    }
    QString text = writeInlines(line.runs, {TextPlace::Running, LineEnds::AsSpaces, care});
    static const QRegularExpression closing(QStringLiteral("(?:^|[ \\t])(#+)$"));
    const QRegularExpressionMatch match = closing.match(text);
    if (match.hasMatch())
        text.insert(match.capturedStart(1), u'\\');
    const QString signs(line.level, u'#');
    return {text.isEmpty() ? signs : QString(signs + u' ' + text)};
}

QStringList contentLines(const BodyLine &line, Care care)
{
    switch (line.kind) {
    case Kind::Paragraph:
        return writeInlines(line.runs, {TextPlace::Running, LineEnds::Kept, care}).split(u'\n');
    case Kind::Heading:
        return headingLines(line, care);
    case Kind::Code:
        return codeLines(line);
    case Kind::Rule:
        return {QStringLiteral("---")};
    case Kind::Block:
        return {u"{{" + line.text + u"}}"};
    case Kind::Table:
        return tableLines(line.table, care);
    case Kind::Source:
        return line.text.split(u'\n');
    }
    return {};
}

class LineWriter final
{
public:
    LineWriter(const BodyLines &lines, Care care, const QString &avoidedSigns)
        : m_places(placed(lines))
        , m_care(care)
    {
        m_signs.resize(m_places.lists.size());
        m_indents.resize(m_places.lists.size());
        for (qsizetype i = 0; i < m_signs.size(); ++i)
            m_signs[i] = signOf(m_places.lists.at(i), i == 0 ? avoidedSigns : QString());
    }

    QString write()
    {
        for (qsizetype i = 0; i < m_places.lines.size(); ++i) {
            if (i > 0)
                writeGap(m_places.lines.at(i - 1), m_places.lines.at(i));
            writeLine(m_places.lines.at(i));
        }
        return m_out;
    }

private:
    QChar signOf(const PlacedList &list, const QString &avoided) const
    {
        const QChar before = list.before >= 0 ? m_signs.at(list.before) : QChar();
        const QString choice =
            list.marker == Marker::Bullet ? QStringLiteral("-*+") : QStringLiteral(".)");
        for (const QChar sign : choice) {
            if (sign != before && !avoided.contains(sign))
                return sign;
        }
        return choice.front();
    }

    void writeGap(const PlacedLine &before, const PlacedLine &now)
    {
        const int breaks = now.line.breaksAt;
        int quotes = std::min(before.line.quoteDepth, now.line.quoteDepth);
        if (breaks > 0)
            quotes = std::min(quotes, breaks - 1);
        if (needsBlank(before, now))
            m_out += quotePrefix(quotes).trimmed() + u'\n';
    }

    bool needsBlank(const PlacedLine &before, const PlacedLine &now) const
    {
        const int quotes = now.line.quoteDepth;
        const bool newQuote =
            before.line.quoteDepth != quotes || (now.line.breaksAt > 0 && now.line.breaksAt <= quotes);
        if (newQuote || before.lists.isEmpty() || now.lists.isEmpty() ||
            before.lists.at(0) != now.lists.at(0))
            return true;
        // The list whose item or items the two lines are part of.
        const qsizetype depth = now.startsList ? now.lists.size() - 1 : now.lists.size();
        return m_places.lists.at(now.lists.at(depth - 1)).loose ||
               m_places.lists.at(now.lists.last()).besideAnother;
    }

    void writeLine(const PlacedLine &now)
    {
        QString rest = quotePrefix(now.line.quoteDepth);
        for (qsizetype i = 0; i < now.lists.size() - (now.startsItem ? 1 : 0); ++i)
            rest += QString(m_indents.at(now.lists.at(i)), u' ');
        QString first = rest;
        if (now.startsItem) {
            const int list = now.lists.last();
            const QChar sign = m_signs.at(list);
            const bool bullet = m_places.lists.at(list).marker == Marker::Bullet;
            const QString number = bullet ? QString() : QString::number(now.number);
            const QString marker = number + sign + u' ';
            m_indents[list] = static_cast<int>(marker.size());
            first += marker;
            rest += QString(marker.size(), u' ');
        }
        bool isFirst = true;
        for (const QString &content : contentLines(now.line, m_care)) {
            const QString &prefix = isFirst ? first : rest;
            QString line = prefix + content;
            // Prefixes of blank lines leave no spaces behind.
            while (content.isEmpty() && line.endsWith(u' '))
                line.chop(1);
            m_out += line + u'\n';
            isFirst = false;
        }
    }

    LinePlaces m_places;
    Care m_care;
    QList<QChar> m_signs;
    QList<int> m_indents; // of the text of the last item, per list
    QString m_out;
};

} // namespace

QByteArray writeLines(const BodyLines &lines, Care care)
{
    return writeLines(lines, care, {});
}

QByteArray writeLines(const BodyLines &lines, Care care, const QString &avoidedSigns)
{
    return LineWriter(lines, care, avoidedSigns).write().toUtf8();
}

} // namespace gaceta::text
