#include "ui/widgets/richtext/documentreader.h"

#include "ui/widgets/richtext/documentformat.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace gaceta::ui {

using text::BodyLine;
using text::BodyLines;
using text::InlineRun;
using text::InlineRuns;
using Kind = BodyLine::Kind;

namespace {

struct Range // of positions in the document
{
    int begin = 0;
    int end = 0;
};

class BlockReader final
{
public:
    BlockReader(const QTextBlock &block, Range range)
        : m_block(block)
        , m_range(range)
    {
    }

    // One line, or several where a rule or block chip stands among text.
    BodyLines lines()
    {
        const BodyLine shape = lineOf(m_block.blockFormat());
        if (shape.kind == Kind::Code || shape.kind == Kind::Source) {
            BodyLine line = shape;
            line.text = plain();
            return {line};
        }
        m_result << shape;
        for (auto it = m_block.begin(); !it.atEnd(); ++it)
            addFragment(it.fragment(), shape);
        dropEmpty();
        return m_result;
    }

    InlineRuns runs()
    {
        m_result << BodyLine();
        for (auto it = m_block.begin(); !it.atEnd(); ++it)
            addFragment(it.fragment(), BodyLine());
        return m_result.first().runs;
    }

private:
    QString plain() const
    {
        const int from = std::max(0, m_range.begin - m_block.position());
        const int length = std::min(m_range.end - m_block.position(), m_block.length() - 1) - from;
        return m_block.text().mid(from, std::max(0, length)).replace(lineSeparator, u'\n');
    }

    void addFragment(const QTextFragment &fragment, const BodyLine &shape)
    {
        const int from = std::max(0, m_range.begin - fragment.position());
        const int to = std::min(m_range.end - fragment.position(), fragment.length());
        if (from >= to)
            return;
        const QTextCharFormat format = fragment.charFormat();
        const BodyObject object = objectOf(format);
        const InlineRun run = runOf(format);
        const QString text = fragment.text().mid(from, to - from);
        for (qsizetype i = 0; i < text.size();) {
            const QChar c = text.at(i);
            if (c == QChar::ObjectReplacementCharacter) {
                addObject(object, run, shape);
                ++i;
            } else if (isBreak(c, run)) {
                addBreak(c, run);
                ++i;
            } else {
                qsizetype end = i + 1;
                while (end < text.size() && text.at(end) != QChar::ObjectReplacementCharacter &&
                       !isBreak(text.at(end), run))
                    ++end;
                addText(text.mid(i, end - i), run);
                i = end;
            }
        }
    }

    static bool isBreak(QChar c, const InlineRun &run)
    {
        return c == lineSeparator || (c == u' ' && run.kind == InlineRun::Kind::SoftBreak);
    }

    void addObject(BodyObject object, const InlineRun &run, const BodyLine &shape)
    {
        if (object == BodyObject::None)
            return;
        if (object == BodyObject::Image || object == BodyObject::Reference) {
            m_result.last().runs << run;
            return;
        }
        BodyLine wide = shape;
        wide.kind = object == BodyObject::Rule ? Kind::Rule : Kind::Block;
        wide.level = 0;
        wide.text = run.text;
        if (m_result.last().runs.isEmpty())
            m_result.last() = wide;
        else
            m_result << wide;
        BodyLine after = shape;
        after.marker = BodyLine::Marker::None;
        after.breaksAt = 0;
        m_result << after;
    }

    void addBreak(QChar c, InlineRun run)
    {
        run.kind = c == lineSeparator ? InlineRun::Kind::LineBreak : InlineRun::Kind::SoftBreak;
        run.text.clear();
        run.image = {};
        m_result.last().runs << run;
    }

    void addText(const QString &text, InlineRun run)
    {
        using RunKind = InlineRun::Kind;
        if (run.kind != RunKind::Code && run.kind != RunKind::Html)
            run.kind = RunKind::Text;
        run.image = {};
        run.text = text;
        InlineRuns &runs = m_result.last().runs;
        const bool joins = !runs.isEmpty() && runs.last().kind == run.kind &&
                           runs.last().marks == run.marks && runs.last().link == run.link;
        if (joins)
            runs.last().text += text;
        else
            runs << run;
    }

    // The empty rests around a wide object are no paragraphs.
    void dropEmpty()
    {
        if (m_result.size() < 2)
            return;
        m_result.removeIf(
            [](const BodyLine &l) { return l.kind == Kind::Paragraph && l.runs.isEmpty(); });
    }

    const QTextBlock &m_block;
    Range m_range;
    BodyLines m_result;
};

constexpr Range everything{0, std::numeric_limits<int>::max()};

BodyLine readTable(const QTextTable &table)
{
    BodyLine line;
    line.kind = Kind::Table;
    line.source = table.format().intProperty(SourceProperty);
    for (int column = 0; column < table.columns(); ++column) {
        const QTextBlock first = table.cellAt(0, column).firstCursorPosition().block();
        line.table.columns << static_cast<text::ColumnAlignment>(
            first.blockFormat().intProperty(AlignmentProperty));
    }
    for (int row = 0; row < table.rows(); ++row) {
        QList<InlineRuns> cells;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            InlineRuns runs;
            for (auto it = cell.begin(); !it.atEnd(); ++it) {
                if (!runs.isEmpty())
                    runs << InlineRun{InlineRun::Kind::Text, QStringLiteral(" ")};
                runs << readRuns(it.currentBlock());
            }
            cells << runs;
        }
        line.table.rows << cells;
    }
    return line;
}

} // namespace

BodyLines readLines(const QTextDocument &document)
{
    BodyLines result;
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            result << readTable(*table);
        else if (it.currentBlock().isValid())
            result << BlockReader(it.currentBlock(), everything).lines();
    }
    return result;
}

BodyLines readSelection(const QTextCursor &cursor)
{
    BodyLines result;
    if (!cursor.hasSelection())
        return result;
    const Range range{cursor.selectionStart(), cursor.selectionEnd()};
    QTextCursor end(cursor);
    end.setPosition(range.end);
    const QTextTable *done = nullptr;
    QTextBlock block = cursor.document()->findBlock(range.begin);
    for (; block.isValid() && block.position() <= range.end; block = block.next()) {
        QTextTable *table = QTextCursor(block).currentTable();
        QTextCursor start(cursor);
        start.setPosition(range.begin);
        const bool inside = table && start.currentTable() == table && end.currentTable() == table &&
                            table->cellAt(start) == table->cellAt(end);
        if (table && !inside) {
            if (table != done)
                result << readTable(*table);
            done = table;
            continue;
        }
        if (block.position() == range.end && block.position() != range.begin)
            break;
        result << BlockReader(block, range).lines();
    }
    return result;
}

InlineRuns readRuns(const QTextBlock &block)
{
    return BlockReader(block, everything).runs();
}

bool holdsWideObject(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const BodyObject object = objectOf(it.fragment().charFormat());
        if (object == BodyObject::Block || object == BodyObject::Rule)
            return true;
    }
    return false;
}

} // namespace gaceta::ui
