// Moving things in the calendar: dropped onto a day, by keys, by the menu, and back again.

#include "tests/window/windowfixture.h"
#include "ui/widgets/fields/calendarpopup.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/calendar/calendarview.h"
#include "ui/window/calendar/daydelegate.h"
#include "ui/window/calendar/eventlist.h"
#include "ui/window/calendar/monthmodel.h"
#include "ui/window/calendar/monthview.h"
#include "ui/window/lists/listcommands.h"
#include "ui/window/newsroomview.h"

#include <QCalendarWidget>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

Entry saved(WindowFixture &fixture, const QString &title, WorkflowState state, const QDateTime &date)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.source = english();
    entry.date = date;
    entry.texts[english()].title = title;
    entry.texts[english()].slug = u"a-text"_s;
    entry.texts[english()].state = state;
    return fixture.newsroom().save(entry).value_or(Entry());
}

QDate dayOf(WindowFixture &fixture, const Entry &entry)
{
    return fixture.newsroom().load<Entry>(entry.id)->date.date();
}

CalendarView &calendarAt(WindowFixture &fixture, const QDate &day)
{
    fixture.view().showNews(NewsView::Calendar);
    fixture.view().calendar()->showDay(day);
    return *fixture.view().calendar();
}

QModelIndex rowOf(const EventList *list, const QString &title)
{
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == title)
            return list->model()->index(row, 0);
    }
    return {};
}

// What the mouse does at the end of a drag.
void drop(MonthView *month, const QMimeData *data, const QDate &day)
{
    const auto &model = dynamic_cast<const MonthModel &>(*month->model());
    const QPoint place = month->visualRect(model.indexOf(day)).center();
    QDragEnterEvent enter(place, Qt::CopyAction, data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(month->viewport(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(month->viewport(), &move);
    QDropEvent end(place, Qt::CopyAction, data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(month->viewport(), &end);
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void dropMovesAndUndoTakesBack();
    void plannedGetsItsDay();
    void daysCanBeTakenHoldOf();
    void keysMoveAlong();
    void menuAsksForTheDay();
    void whatIsOutStaysWithASentence();
};

void CalendarTest::dropMovesAndUndoTakesBack()
{
    WindowFixture fixture;
    const Entry entry = saved(fixture, u"Comes out"_s, WorkflowState::Scheduled,
                              QDateTime(QDate(2026, 5, 12), QTime(20, 0), Qt::UTC));
    CalendarView &calendar = calendarAt(fixture, QDate(2026, 5, 12));
    const EventList *list = calendar.dayList();
    const std::unique_ptr<QMimeData> data(list->model()->mimeData({rowOf(list, u"Comes out"_s)}));
    drop(calendar.month(), data.get(), QDate(2026, 5, 21));
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 5, 21));
    QCOMPARE(calendar.month()->selected(), QDate(2026, 5, 21));
    QVERIFY(rowOf(list, u"Comes out"_s).isValid());
    fixture.view().undo();
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 5, 12));
    fixture.view().redo();
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 5, 21));
    QMimeData other;
    other.setText(u"something else"_s);
    drop(calendar.month(), &other, QDate(2026, 5, 22));
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 5, 21));
}

void CalendarTest::plannedGetsItsDay()
{
    WindowFixture fixture;
    const Entry entry = saved(fixture, u"Some day"_s, WorkflowState::Draft, {});
    CalendarView &calendar = calendarAt(fixture, QDate(2026, 5, 12));
    const EventList *planned = calendar.plannedList();
    const std::unique_ptr<QMimeData> data(planned->model()->mimeData({rowOf(planned, u"Some day"_s)}));
    drop(calendar.month(), data.get(), QDate(2026, 5, 14));
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 5, 14));
    QTRY_VERIFY(!rowOf(planned, u"Some day"_s).isValid());
    fixture.view().undo();
    QTRY_VERIFY(rowOf(planned, u"Some day"_s).isValid());
}

// The line of a day under the mouse is what is dragged, not the whole day.
void CalendarTest::daysCanBeTakenHoldOf()
{
    const QRect day(100, 100, 140, 120);
    QCOMPARE(DayDelegate::lineAt(day, day.topLeft() + QPoint(30, 6), 2), -1); // its number
    QCOMPARE(DayDelegate::lineAt(day, day.topLeft() + QPoint(30, 36), 2), 0);
    QCOMPARE(DayDelegate::lineAt(day, day.topLeft() + QPoint(30, 54), 2), 1);
    QCOMPARE(DayDelegate::lineAt(day, day.topLeft() + QPoint(30, 54), 1), -1);
    QCOMPARE(DayDelegate::lineAt(day, day.bottomLeft() + QPoint(30, -4), 40), -1); // "36 more"
}

void CalendarTest::keysMoveAlong()
{
    WindowFixture fixture;
    const Entry entry = saved(fixture, u"Comes out"_s, WorkflowState::Scheduled,
                              QDateTime(QDate(2026, 5, 30), QTime(20, 0), Qt::UTC));
    CalendarView &calendar = calendarAt(fixture, QDate(2026, 5, 30));
    EventList *list = calendar.dayList();
    list->setCurrentIndex(rowOf(list, u"Comes out"_s));
    QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 5, 31));
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // into the next month
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 6, 7));
    QCOMPARE(calendar.month()->selected(), QDate(2026, 6, 7));
    QCOMPARE(list->currentIndex().data().toString(), u"Comes out"_s);
    fixture.view().undo();
    fixture.view().undo();
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 5, 30));
}

void CalendarTest::menuAsksForTheDay()
{
    WindowFixture fixture;
    const Entry entry = saved(fixture, u"Comes out"_s, WorkflowState::Scheduled,
                              QDateTime(QDate(2026, 5, 12), QTime(20, 0), Qt::UTC));
    CalendarView &calendar = calendarAt(fixture, QDate(2026, 5, 12));
    EventList *list = calendar.dayList();
    list->setCurrentIndex(rowOf(list, u"Comes out"_s));
    emit list->menuWanted(QPoint(10, 10));
    const auto menus = calendar.findChildren<QMenu *>();
    const auto move = [&]() -> QAction * {
        for (const QMenu *menu : menus) {
            for (QAction *action : menu->actions()) {
                if (action->text() == u"Move to another day…"_s)
                    return action;
            }
        }
        return nullptr;
    }();
    QVERIFY(move);
    move->trigger();
    auto *popup = calendar.findChild<CalendarPopup *>();
    QVERIFY(popup);
    QCOMPARE(popup->findChild<QCalendarWidget *>()->selectedDate(), QDate(2026, 5, 12));
    emit popup->findChild<QCalendarWidget *>()->activated(QDate(2026, 5, 28));
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 5, 28));
}

void CalendarTest::whatIsOutStaysWithASentence()
{
    WindowFixture fixture;
    const Entry entry = saved(fixture, u"Out"_s, WorkflowState::Published,
                              QDateTime(QDate(2026, 4, 14), QTime(20, 0), Qt::UTC));
    CalendarView &calendar = calendarAt(fixture, QDate(2026, 4, 14));
    EventList *list = calendar.dayList();
    list->setCurrentIndex(rowOf(list, u"Out"_s));
    QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(dayOf(fixture, entry), QDate(2026, 4, 14));
    QVERIFY(fixture.view().messages()->sentence().contains(u"out already"_s));
    QCOMPARE(calendar.month()->selected(), QDate(2026, 4, 14));
    QVERIFY(!fixture.view().commands()->canUndo());
}

GACETA_TEST(CalendarTest)
#include "calendartest.moc"
