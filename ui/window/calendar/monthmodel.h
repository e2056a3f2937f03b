#pragma once
// Six weeks around a month: a row per week, a column per day, what happens on each.

#include "ui/models/calendarevents.h"
#include "ui/window/calendar/eventdrag.h"

#include <QAbstractTableModel>

namespace gaceta::ui {

enum MonthRole { DayRole = Qt::UserRole + 1, EventsRole, InMonthRole, TodayRole };

class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // The days that are shown for that month, in the order of the person's week.
    [[nodiscard]] static std::pair<QDate, QDate> daysOf(const QDate &month);
    void show(const QDate &month, const QDate &today, const QList<CalendarEvent> &events);

    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QModelIndex indexOf(const QDate &day) const;
    [[nodiscard]] QDate day(const QModelIndex &index) const;
    [[nodiscard]] QList<CalendarEvent> events(const QDate &day) const { return m_events.value(day); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Days take what is dragged onto them; nothing changes here until the newsroom does.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent) override;

signals:
    void dropped(const gaceta::editing::DayPlace &place, const QDate &day);

private:
    [[nodiscard]] QString spoken(const QDate &day) const;

    QDate m_month; // its first day
    QDate m_first; // that is shown
    QDate m_today;
    QMap<QDate, QList<CalendarEvent>> m_events;
    bool m_readOnly = false;
};

} // namespace gaceta::ui
