#pragma once
// A table while it is read from HTML, cell by cell: merged cells leave empty ones, so that columns stay
// below each other.

#include "app/text/markdown/bodyline.h"
#include "app/text/markdown/htmltokens.h"

namespace gaceta::text {

class HtmlTable final
{
public:
    void addRow();
    void addCell(const HtmlToken &start); // without a row: nothing
    // Where text goes now; null between cells.
    [[nodiscard]] InlineRuns *cell();

    // One column is the layout of a page: its cells as paragraphs.
    [[nodiscard]] BodyLines lines() const;

private:
    void fillMerged();

    QList<QList<InlineRuns>> m_rows;
    qsizetype m_current = 0; // the cell of the last row
    QList<int> m_merged;     // per column: rows below that a cell above goes on into
};

} // namespace gaceta::text
