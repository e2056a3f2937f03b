#include "ui/window/calendar/calendarview.h"

#include "ui/widgets/fields/calendarpopup.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/calendar/eventlist.h"
#include "ui/window/calendar/monthmodel.h"
#include "ui/window/calendar/monthview.h"
#include "ui/window/tr.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace gaceta::ui {

using window::Tr;
using namespace Qt::StringLiterals;

static constexpr int sideWidth = 290;

CalendarView::CalendarView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new MonthModel(this))
    , m_dayModel(new EventModel(session.newsroom(), this))
    , m_plannedModel(new EventModel(session.newsroom(), this))
    , m_month(new MonthView(m_model, this))
    , m_day(makeList(m_dayModel))
    , m_planned(makeList(m_plannedModel))
    , m_title(new QLabel(this))
    , m_dayTitle(new QLabel(this))
    , m_plannedTitle(new QLabel(this))
    , m_before(new QToolButton(this))
    , m_after(new QToolButton(this))
    , m_today(new QPushButton(this))
{
    setObjectName(u"calendar"_s);
    setLook(this, Look::Surface);
    layOut();
    m_model->setReadOnly(session.newsroom().isReadOnly());
    connect(m_model, &MonthModel::dropped, this, &CalendarView::takeDrop);
    connect(m_month, &MonthView::daySelected, this, [this] { showEvents(); });
    connect(m_month, &MonthView::monthWanted, this, &CalendarView::showDay);
    connect(m_month, &MonthView::entered, this, [this] {
        if (m_dayModel->rowCount() == 0)
            return;
        m_day->setFocus(Qt::OtherFocusReason);
        m_day->setCurrentIndex(m_dayModel->index(0));
    });
    connect(m_before, &QToolButton::clicked, this, [this] { showDay(m_model->month().addMonths(-1)); });
    connect(m_after, &QToolButton::clicked, this, [this] { showDay(m_model->month().addMonths(1)); });
    connect(m_today, &QPushButton::clicked, this, [this] { showDay(today()); });
    keepTranslated(this, [this] {
        updateTexts();
        if (isVisible()) // else read when it is shown
            reload();
    });
}

EventList *CalendarView::makeList(EventModel *model)
{
    auto *list = new EventList(model, this);
    const auto open = [this, model](const QModelIndex &row) {
        emit opened(CalendarEvent(model->event(row.row())));
    };
    connect(list, &QListView::clicked, this, open);
    connect(list, &QListView::activated, this, open);
    connect(list, &EventList::menuWanted, this,
            [this, list](const QPoint &place) { showMenu(list, place); });
    connect(list, &EventList::moveWanted, this, [this, list](int days) {
        const CalendarEvent event = *list->current();
        if (event.time.isValid())
            move(event, event.time.date().addDays(days));
        else
            askDay(event, list);
    });
    return list;
}

void CalendarView::showMenu(EventList *list, const QPoint &place)
{
    const CalendarEvent event = *list->current();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Tr::tr("Open"), this, [this, event] { emit opened(event); });
    if (!m_model->isReadOnly())
        menu->addAction(icon(u"calendar"_s, IconTint::Muted),
                        event.time.isValid() ? Tr::tr("Move to another day…") : Tr::tr("Give it a day…"),
                        this, [this, event, list] { askDay(event, list); });
    menu->popup(place);
}

void CalendarView::askDay(const CalendarEvent &event, QWidget *beside)
{
    if (m_model->isReadOnly())
        return;
    auto *popup =
        new CalendarPopup(event.time.isValid() ? event.time.date() : m_month->selected(), this);
    connect(popup, &CalendarPopup::picked, this, [this, event](const QDate &day) { move(event, day); });
    popup->showBelow(beside);
}

void CalendarView::takeDrop(const editing::DayPlace &place, const QDate &day)
{
    emit dayWanted(place, day);
    showMonth(m_model->month(), m_month->selected()); // the room reads again a little later
    const QList<CalendarEvent> there = m_model->events(day);
    if (std::ranges::any_of(there, [&](const CalendarEvent &event) { return placeOf(event) == place; }))
        m_month->select(day);
}

// Goes along, so that the next key moves it further.
void CalendarView::move(const CalendarEvent &event, const QDate &day)
{
    if (m_model->isReadOnly())
        return;
    const editing::DayPlace place = placeOf(event);
    const QDate before = m_month->selected();
    emit dayWanted(place, day);
    showDay(day);
    for (int row = 0; row < m_dayModel->rowCount(); ++row) {
        if (!(placeOf(m_dayModel->event(row)) == place))
            continue;
        m_day->setFocus(Qt::OtherFocusReason);
        m_day->setCurrentIndex(m_dayModel->index(row));
        return;
    }
    showDay(before); // it may not go there
}

void CalendarView::layOut()
{
    setLook(m_title, Look::Title);
    m_before->setIcon(icon(u"chevron-left"_s));
    m_after->setIcon(icon(u"chevron-right"_s));
    for (QToolButton *button : {m_before, m_after})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *views = new NewsViewSwitch(NewsView::Calendar, this);
    connect(views, &NewsViewSwitch::wanted, this, &CalendarView::viewWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(m_title);
    head->addSpacing(space);
    head->addWidget(m_before);
    head->addWidget(m_today);
    head->addWidget(m_after);
    head->addStretch();
    head->addWidget(views);
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceWide);
    row->addWidget(m_month, 1);
    row->addWidget(makeSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceWide, spaceWide, spaceWide, spaceWide);
    column->setSpacing(spaceWide);
    column->addLayout(head);
    column->addLayout(row, 1);
}

QWidget *CalendarView::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    for (QLabel *title : {m_dayTitle, m_plannedTitle}) {
        title->setFont(typeFont(TypeScale::Strong));
        title->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_dayTitle);
    column->addWidget(m_day, 1);
    column->addSpacing(space);
    column->addWidget(m_plannedTitle);
    column->addWidget(m_planned, 1);
    return side;
}

void CalendarView::updateTexts()
{
    m_today->setText(Tr::tr("Today"));
    m_before->setToolTip(Tr::tr("The month before"));
    m_after->setToolTip(Tr::tr("The month after"));
    for (QToolButton *button : {m_before, m_after})
        button->setAccessibleName(button->toolTip());
    m_plannedTitle->setText(Tr::tr("Planned, without a day"));
    m_planned->setAccessibleName(m_plannedTitle->text());
    m_month->setAccessibleName(Tr::tr("Calendar"));
    for (EventList *list : {m_day, m_planned})
        list->setAccessibleDescription(
            Tr::tr("Alt and the arrow keys move it by days and weeks; the menu key asks for the day."));
}

QDate CalendarView::today() const
{
    const Result<Organisation> organisation = m_session.newsroom().organisation();
    const QTimeZone zone(organisation ? organisation->timeZone.toLatin1() : QByteArray());
    const QDateTime now = m_session.context().clock->now();
    return (zone.isValid() ? now.toTimeZone(zone) : now).date();
}

void CalendarView::reload()
{
    const QDate day = m_month->selected();
    if (day.isValid())
        showMonth(m_model->month(), day);
    else
        showDay(today());
    const auto planned = plannedEvents(m_session.newsroom());
    if (planned)
        m_plannedModel->show(*planned);
    else
        emit problem(planned.error());
}

void CalendarView::showDay(const QDate &day)
{
    showMonth(day, day);
}

// The day may be one of the month before or after that are shown with it.
void CalendarView::showMonth(const QDate &month, const QDate &day)
{
    const auto [first, last] = MonthModel::daysOf(month);
    const auto events = calendarEvents(m_session.newsroom(), first, last);
    if (!events)
        return emit problem(events.error());
    m_model->show(month, today(), *events);
    QString name = QLocale().toString(month, u"MMMM yyyy"_s);
    name[0] = name.at(0).toUpper();
    m_title->setText(name);
    m_month->select(day);
    showEvents();
}

void CalendarView::showEvents()
{
    const QDate day = m_month->selected();
    m_dayModel->show(m_model->events(day));
    QString name = QLocale().toString(day, QLocale::LongFormat);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    m_dayTitle->setText(name);
    m_day->setAccessibleName(name);
}

void CalendarView::focusFirst()
{
    m_month->setFocus(Qt::ShortcutFocusReason);
}

} // namespace gaceta::ui
