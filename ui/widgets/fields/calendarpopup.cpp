#include "ui/widgets/fields/calendarpopup.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/tr.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using widgets::Tr;

CalendarPopup::CalendarPopup(const QDate &day, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(Tr::tr("Calendar"));
    setLook(this, Look::Card);
    m_calendar->setAccessibleName(Tr::tr("Calendar"));
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (day.isValid())
        m_calendar->setSelectedDate(day);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space, space, space, space);
    column->addWidget(m_calendar);
    dress();
    const auto pick = [this](const QDate &chosen) {
        emit picked(chosen);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, pick);
    connect(m_calendar, &QCalendarWidget::activated, this, pick);
}

void CalendarPopup::dress()
{
    const ThemeColors &c = themeColors(palette());
    QTextCharFormat plain;
    plain.setForeground(c.text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, plain);
    QTextCharFormat header;
    header.setForeground(c.muted);
    header.setBackground(c.surface);
    m_calendar->setHeaderTextFormat(header);
    const auto button = [this](const char *name, const QString &iconName, const QString &text) {
        auto *found = m_calendar->findChild<QToolButton *>(QLatin1String(name));
        if (!found)
            return;
        if (!iconName.isEmpty())
            found->setIcon(icon(iconName));
        found->setAccessibleName(text);
        found->setToolTip(text);
    };
    button("qt_calendar_prevmonth", QStringLiteral("chevron-left"), Tr::tr("Month before"));
    button("qt_calendar_nextmonth", QStringLiteral("chevron-right"), Tr::tr("Month after"));
    button("qt_calendar_monthbutton", {}, Tr::tr("Month"));
    button("qt_calendar_yearbutton", {}, Tr::tr("Year"));
}

void CalendarPopup::showBelow(QWidget *field)
{
    adjustSize();
    QPoint place = field->mapToGlobal(QPoint(0, field->height() + 2));
    const QRect room = field->screen()->availableGeometry();
    place.setX(std::min(place.x(), room.right() - width()));
    if (place.y() + height() > room.bottom())
        place.setY(field->mapToGlobal(QPoint(0, -height() - 2)).y());
    move(place);
    show();
    if (auto *table = m_calendar->findChild<QTableView *>())
        table->setFocus();
}

} // namespace gaceta::ui
