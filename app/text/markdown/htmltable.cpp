#include "app/text/markdown/htmltable.h"

#include "app/text/markdown/runs.h"

#include <algorithm>

namespace gaceta::text {

static constexpr int mostMerged = 50; // a span of thousands is a mistake or malice

void HtmlTable::addRow()
{
    m_rows << QList<InlineRuns>();
}

void HtmlTable::fillMerged()
{
    QList<InlineRuns> &row = m_rows.last();
    while (row.size() < m_merged.size() && m_merged.at(row.size()) > 0) {
        --m_merged[row.size()];
        row << InlineRuns();
    }
}

void HtmlTable::addCell(const HtmlToken &start)
{
    if (m_rows.isEmpty())
        return;
    fillMerged();
    const auto span = [&](const QString &name) {
        return std::clamp(start.attributes.value(name).toInt(), 1, mostMerged);
    };
    const int rows = span(QStringLiteral("rowspan"));
    QList<InlineRuns> &row = m_rows.last();
    for (int i = 0; i < span(QStringLiteral("colspan")); ++i) {
        if (m_merged.size() <= row.size())
            m_merged.resize(row.size() + 1);
        m_merged[row.size()] = rows - 1;
        row << InlineRuns();
    }
    m_current = row.size() - span(QStringLiteral("colspan"));
}

InlineRuns *HtmlTable::cell()
{
    const bool none = m_rows.isEmpty() || m_rows.last().isEmpty();
    return none ? nullptr : &m_rows.last()[m_current];
}

BodyLines HtmlTable::lines() const
{
    QList<QList<InlineRuns>> rows = m_rows;
    rows.removeIf([](const QList<InlineRuns> &row) { return row.isEmpty(); });
    qsizetype columns = 0;
    for (const QList<InlineRuns> &row : std::as_const(rows))
        columns = std::max(columns, row.size());
    BodyLines lines;
    for (QList<InlineRuns> &row : rows) {
        row.resize(columns);
        for (InlineRuns &cell : row)
            cell = normalised(cell);
        if (columns == 1 && !row.first().isEmpty())
            lines << BodyLine{.runs = row.first()};
    }
    if (columns > 1) {
        BodyLine line;
        line.kind = BodyLine::Kind::Table;
        line.table.columns = QList<ColumnAlignment>(columns, ColumnAlignment::None);
        line.table.rows = rows;
        lines << line;
    }
    return lines;
}

} // namespace gaceta::text
