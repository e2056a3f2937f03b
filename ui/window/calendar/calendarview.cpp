#include "ui/window/calendar/calendarview.h"

#include "ui/models/rowdelegate.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/calendar/eventmodel.h"
#include "ui/window/calendar/monthmodel.h"
#include "ui/window/calendar/monthview.h"
#include "ui/window/tr.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
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

QListView *CalendarView::makeList(EventModel *model)
{
    auto *list = new QListView(this);
    list->setModel(model);
    list->setItemDelegate(new RowDelegate(list));
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QListView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto open = [this, model](const QModelIndex &row) {
        emit opened(CalendarEvent(model->event(row.row())));
    };
    connect(list, &QListView::clicked, this, open);
    connect(list, &QListView::activated, this, open);
    return list;
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
    showDay(day.isValid() ? day : today());
    const auto planned = plannedEvents(m_session.newsroom());
    if (planned)
        m_plannedModel->show(*planned);
    else
        emit problem(planned.error());
}

void CalendarView::showDay(const QDate &day)
{
    const auto [first, last] = MonthModel::daysOf(day);
    const auto events = calendarEvents(m_session.newsroom(), first, last);
    if (!events)
        return emit problem(events.error());
    m_model->show(day, today(), *events);
    QString name = QLocale().toString(day, u"MMMM yyyy"_s);
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
