#include "app/text/markdown/lineplaces.h"

#include "app/text/markdown/runs.h"

namespace gaceta::text {

namespace {

using Kind = BodyLine::Kind;
using Marker = BodyLine::Marker;

bool isParagraph(const BodyLine &line)
{
    return line.kind == Kind::Paragraph || line.kind == Kind::Block;
}

class Placer final
{
public:
    void add(BodyLine line)
    {
        if (line.kind == Kind::Paragraph)
            line.runs = normalised(line.runs);
        const bool empty = line.kind == Kind::Paragraph && line.runs.isEmpty();
        if (empty && line.marker == Marker::None)
            return;
        if (line.kind == Kind::Rule || line.kind == Kind::Table || line.kind == Kind::Source) {
            line.listDepth = 0;
            if (line.kind != Kind::Rule)
                line.quoteDepth = 0;
        }
        leaveContainers(line);
        if (line.listDepth == 0)
            line.marker = Marker::None;
        PlacedLine next{line};
        if (line.marker != Marker::None && !enterItem(next, empty))
            return;
        next.line.listDepth = static_cast<int>(m_open.size());
        next.lists = m_open;
        spreadLoose(next);
        m_result.lines << next;
    }

    LinePlaces take()
    {
        for (PlacedLine &placedLine : m_result.lines) {
            BodyLine &line = placedLine.line;
            line.loose = !placedLine.lists.isEmpty() && m_result.lists.at(placedLine.lists.last()).loose;
        }
        return std::move(m_result);
    }

private:
    // Closes what the line is no longer in, and corrects a depth that nothing above explains.
    void leaveContainers(BodyLine &line)
    {
        m_closed = -1;
        const bool first = m_result.lines.isEmpty();
        const int quotesBefore = first ? 0 : m_result.lines.last().line.quoteDepth;
        const bool newQuote =
            quotesBefore != line.quoteDepth || (line.breaksAt > 0 && line.breaksAt <= line.quoteDepth);
        if (newQuote)
            m_open.clear();
        else if (line.breaksAt > line.quoteDepth)
            closeTo(line.breaksAt - line.quoteDepth - 1);
        const qsizetype room = m_open.size() + (line.marker == Marker::None ? 0 : 1);
        line.listDepth = static_cast<int>(std::min<qsizetype>(line.listDepth, room));
        if (line.listDepth < m_open.size())
            closeTo(line.listDepth);
    }

    void closeTo(qsizetype depth)
    {
        if (m_open.size() <= depth)
            return;
        m_closed = m_open.at(depth);
        m_open.resize(depth);
    }

    bool enterItem(PlacedLine &next, bool empty)
    {
        const BodyLine &line = next.line;
        if (m_open.size() == line.listDepth && m_result.lists.at(m_open.last()).marker != line.marker)
            closeTo(line.listDepth - 1);
        next.startsItem = true;
        if (m_open.size() == line.listDepth) {
            next.number = ++m_numbers[m_open.last()];
            return true;
        }
        // CommonMark takes an empty item below a paragraph for something else.
        if (empty && line.listDepth > 1)
            return false;
        next.startsList = true;
        PlacedList list;
        list.marker = line.marker;
        list.start = line.marker == Marker::Number ? line.start : 1;
        if (m_closed >= 0 && m_result.lists.at(m_closed).marker == line.marker) {
            list.besideAnother = true;
            list.before = m_closed;
        }
        m_result.lists << list;
        m_numbers << list.start;
        m_open << static_cast<int>(m_result.lists.size()) - 1;
        next.number = list.start;
        return true;
    }

    // A list is loose where anything between its items or inside one needs a blank line.
    void spreadLoose(const PlacedLine &next)
    {
        if (m_open.isEmpty())
            return;
        const BodyLine &line = next.line;
        const bool followsText = !m_result.lines.isEmpty() && isParagraph(m_result.lines.last().line);
        if (line.loose)
            m_result.lists[m_open.last()].loose = true;
        if (next.startsList && m_open.size() > 1 && followsText && next.line.marker == Marker::Number &&
            next.number != 1)
            m_result.lists[m_open.at(m_open.size() - 2)].loose = true;
        if (!next.startsItem && followsText && isParagraph(line))
            m_result.lists[m_open.last()].loose = true;
    }

    LinePlaces m_result;
    QList<int> m_open;
    QList<int> m_numbers; // of the last item, per list
    int m_closed = -1;    // the outermost list that the present line has just left
};

} // namespace

LinePlaces placed(const BodyLines &lines)
{
    Placer placer;
    for (const BodyLine &line : lines)
        placer.add(line);
    return placer.take();
}

} // namespace gaceta::text
