#include "ui/window/calendar/monthmodel.h"

#include "ui/window/tr.h"

#include <QLocale>

namespace gaceta::ui {

using window::Tr;

static constexpr int weeks = 6;
static constexpr int daysOfWeek = 7;

std::pair<QDate, QDate> MonthModel::daysOf(const QDate &month)
{
    const QDate begin(month.year(), month.month(), 1);
    const int before = (begin.dayOfWeek() - int(QLocale().firstDayOfWeek()) + daysOfWeek) % daysOfWeek;
    const QDate first = begin.addDays(-before);
    return {first, first.addDays(weeks * daysOfWeek - 1)};
}

void MonthModel::show(const QDate &month, const QDate &today, const QList<CalendarEvent> &events)
{
    m_month = QDate(month.year(), month.month(), 1);
    m_first = daysOf(month).first;
    m_today = today;
    m_events.clear();
    for (const CalendarEvent &event : events)
        m_events[event.time.date()].append(event);
    emit dataChanged(index(0, 0), index(weeks - 1, daysOfWeek - 1));
    emit headerDataChanged(Qt::Horizontal, 0, daysOfWeek - 1);
}

QModelIndex MonthModel::indexOf(const QDate &day) const
{
    const auto at = static_cast<int>(m_first.daysTo(day));
    return at < 0 || at >= weeks * daysOfWeek ? QModelIndex() : index(at / daysOfWeek, at % daysOfWeek);
}

QDate MonthModel::day(const QModelIndex &index) const
{
    return m_first.addDays(index.row() * daysOfWeek + index.column());
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysOfWeek;
}

QString MonthModel::spoken(const QDate &day) const
{
    QStringList parts{QLocale().toString(day, QLocale::LongFormat)};
    for (const CalendarEvent &event : m_events.value(day))
        parts.append(event.row.title + u", " + event.row.detail);
    if (parts.size() == 1)
        parts.append(Tr::tr("nothing"));
    return parts.join(QStringLiteral("; "));
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QDate date = day(index);
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(date.day());
    case Qt::AccessibleTextRole:
        return spoken(date);
    case DayRole:
        return date;
    case EventsRole:
        return QVariant::fromValue(m_events.value(date));
    case InMonthRole:
        return date.month() == m_month.month();
    case TodayRole:
        return date == m_today;
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const int day = (int(QLocale().firstDayOfWeek()) - 1 + section) % daysOfWeek + 1;
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

Qt::ItemFlags MonthModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_readOnly)
        flags |= Qt::ItemIsDropEnabled | Qt::ItemIsDragEnabled;
    return flags;
}

QStringList MonthModel::mimeTypes() const
{
    return {eventDragType()};
}

bool MonthModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    const auto place = draggedPlace(data);
    if (!place || !parent.isValid() || m_readOnly)
        return false;
    emit dropped(*place, day(parent));
    return true;
}

} // namespace gaceta::ui
