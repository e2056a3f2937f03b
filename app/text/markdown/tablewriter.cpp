#include "app/text/markdown/tablewriter.h"

namespace gaceta::text {

namespace {

QString rule(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Left:
        return QStringLiteral(":--");
    case ColumnAlignment::Center:
        return QStringLiteral(":-:");
    case ColumnAlignment::Right:
        return QStringLiteral("--:");
    case ColumnAlignment::None:
        break;
    }
    return QStringLiteral("---");
}

} // namespace

QStringList tableLines(const BodyTable &table, Care care)
{
    QStringList lines;
    for (const QList<InlineRuns> &row : table.rows) {
        QString line = QStringLiteral("|");
        for (const InlineRuns &cell : row)
            line += u' ' + writeInlines(cell, {TextPlace::TableCell, LineEnds::AsSpaces, care}) + u" |";
        lines << line;
        if (lines.size() > 1)
            continue;
        QString rules = QStringLiteral("|");
        for (const ColumnAlignment alignment : table.columns)
            rules += u' ' + rule(alignment) + u" |";
        lines << rules;
    }
    return lines;
}

} // namespace gaceta::text
