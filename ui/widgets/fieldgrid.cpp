#include "ui/widgets/fieldgrid.h"

#include "ui/widgets/style/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace gaceta::ui {

static constexpr int mostColumns = 4;

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(spaceLarge); // as between the columns of languages
    m_layout->setVerticalSpacing(spaceWide);
}

void FieldGrid::add(QWidget *box, int columns)
{
    box->setParent(this);
    m_cells.append({box, columns, true});
    arrange();
}

void FieldGrid::setShown(QWidget *box, bool shown)
{
    for (Cell &cell : m_cells) {
        if (cell.box == box && cell.shown != shown) {
            cell.shown = shown;
            arrange();
            return;
        }
    }
}

void FieldGrid::setColumnWidth(int width)
{
    m_columnWidth = width;
    m_columns = columnsFor(this->width());
    arrange();
}

void FieldGrid::setEven(bool even)
{
    m_even = even;
    m_columns = columnsFor(this->width());
    arrange();
}

QSize FieldGrid::minimumSizeHint() const
{
    return {m_columnWidth, QWidget::minimumSizeHint().height()};
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = columnsFor(event->size().width()); columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

int FieldGrid::columnsFor(int width) const
{
    const int fitting = qBound(1, (width + spaceLarge) / (m_columnWidth + spaceLarge), mostColumns);
    return m_even && fitting == 3 ? 2 : fitting;
}

void FieldGrid::arrange()
{
    const int columns = qMax(1, m_columns);
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        cell.box->setVisible(cell.shown);
        if (!cell.shown)
            continue;
        const int wide = cell.columns == 0 ? columns : qMin(cell.columns, columns);
        if (column + wide > columns) {
            ++row;
            column = 0;
        }
        m_layout->addWidget(cell.box, row, column, 1, wide, Qt::AlignTop);
        column += wide;
    }
    for (int i = 0; i < mostColumns; ++i) {
        m_layout->setColumnStretch(i, i < columns ? 1 : 0);
        m_layout->setColumnMinimumWidth(i, 0);
    }
}

} // namespace gaceta::ui
