#include "ui/window/calendar/monthview.h"

#include "ui/window/calendar/daydelegate.h"
#include "ui/window/calendar/monthmodel.h"

#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>

namespace gaceta::ui {

static constexpr int week = 7;

MonthView::MonthView(MonthModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new DayDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(true); // onto a day, not between two
    setDefaultDropAction(Qt::CopyAction);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this, &MonthView::entered);
}

void MonthView::select(const QDate &day)
{
    setCurrentIndex(m_model->indexOf(day));
}

QDate MonthView::selected() const
{
    return currentIndex().isValid() ? m_model->day(currentIndex()) : QDate();
}

void MonthView::go(const QDate &day)
{
    if (day.month() != m_model->month().month() || day.year() != m_model->month().year())
        emit monthWanted(day);
    else
        select(day);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const QDate day = selected();
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (!day.isValid())
        return QTableView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return go(day.addDays(-along));
    case Qt::Key_Right:
        return go(day.addDays(along));
    case Qt::Key_Up:
        return go(day.addDays(-week));
    case Qt::Key_Down:
        return go(day.addDays(week));
    case Qt::Key_PageUp:
        return go(day.addMonths(-1));
    case Qt::Key_PageDown:
        return go(day.addMonths(1));
    case Qt::Key_Home:
        return go(QDate(day.year(), day.month(), 1));
    case Qt::Key_End:
        return go(QDate(day.year(), day.month(), day.daysInMonth()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit entered();
        return;
    default:
        return QTableView::keyPressEvent(event);
    }
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QTableView::mousePressEvent(event);
}

// Of a day, the line that was taken hold of.
void MonthView::startDrag(Qt::DropActions)
{
    const QModelIndex index = indexAt(m_pressed);
    const QList<CalendarEvent> events = m_model->events(m_model->day(index));
    const int line = DayDelegate::lineAt(visualRect(index), m_pressed, events.size());
    if (!index.isValid() || line < 0)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragDataOf(events.at(line)));
    drag->setPixmap(DayDelegate::pixmapOf(events.at(line), palette(), devicePixelRatioF()));
    drag->exec(Qt::CopyAction);
}

void MonthView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        emit daySelected(m_model->day(current));
}

} // namespace gaceta::ui
