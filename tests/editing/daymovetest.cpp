// Dates moved in the calendar: what stays, what is refused, and how it is taken back.

#include "app/editing/daymove.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

// It is May 1, 2026 at noon, UTC, and five in the morning at the office.
QDateTime office(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, QTimeZone("America/Los_Angeles")).toUTC();
}

Entry made(NewsroomFixture &fixture, WorkflowState state, const QDateTime &date,
           const QDateTime &embargo = {})
{
    Entry entry;
    entry.id = EntryId::create();
    entry.source = english();
    entry.date = date;
    entry.embargo = embargo;
    entry.texts[english()].title = u"A text"_s;
    entry.texts[english()].slug = u"a-text"_s;
    entry.texts[english()].state = state;
    return fixture.newsroom().save(entry).value_or(Entry());
}

DayPlace placeOf(const Entry &entry, DayField field, const LanguageTag &language = {})
{
    return {{ItemKind::Entry, entry.id.text()}, field, language};
}

Entry stored(NewsroomFixture &fixture, const Entry &entry)
{
    return fixture.newsroom().load<Entry>(entry.id).value_or(Entry());
}

} // namespace

class DayMoveTest final : public QObject
{
    Q_OBJECT

private slots:
    void theTimeOfDayStays()
    {
        NewsroomFixture fixture;
        // Over the end of daylight saving time.
        const Entry entry = made(fixture, WorkflowState::Scheduled, office({2026, 10, 30}, {9, 30}));
        const auto move =
            moveToDay(fixture.newsroom(), placeOf(entry, DayField::Date), QDate(2026, 11, 3));
        QVERIFY(move);
        QCOMPARE(stored(fixture, entry).date, office({2026, 11, 3}, {9, 30}));
        QVERIFY(repeatDayMove(fixture.newsroom(), *move, Direction::Back));
        QCOMPARE(stored(fixture, entry).date, entry.date);
        QVERIFY(repeatDayMove(fixture.newsroom(), *move, Direction::Again));
        QCOMPARE(stored(fixture, entry).date, office({2026, 11, 3}, {9, 30}));
    }

    void whatHasNoDayGetsOne()
    {
        NewsroomFixture fixture;
        const Entry entry = made(fixture, WorkflowState::Draft, {});
        const auto move =
            moveToDay(fixture.newsroom(), placeOf(entry, DayField::Date), QDate(2026, 5, 20));
        QVERIFY(move);
        QCOMPARE(stored(fixture, entry).date, office({2026, 5, 20}, {9, 0}));
        QVERIFY(repeatDayMove(fixture.newsroom(), *move, Direction::Back));
        QVERIFY(!stored(fixture, entry).date.isValid());
    }

    void daysOfOtherItems()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const QDate day(2026, 6, 2);
        Page page = samplePage();
        page.parent = {};
        page.texts[spanish()].due = QDate(2026, 5, 4);
        page = *newsroom.save(page);
        const DayPlace due{{ItemKind::Page, page.id.text()}, DayField::Due, spanish()};
        const auto moved = moveToDay(newsroom, due, day);
        QVERIFY(moved);
        QCOMPARE(newsroom.load<Page>(page.id)->texts.value(spanish()).due, day);
        QVERIFY(repeatDayMove(newsroom, *moved, Direction::Back));
        QCOMPARE(newsroom.load<Page>(page.id)->texts.value(spanish()).due, QDate(2026, 5, 4));
        const Statistic fact = *newsroom.save(sampleStatistic());
        QVERIFY(
            moveToDay(newsroom, {{ItemKind::Statistic, fact.id.text()}, DayField::ReviewBy, {}}, day));
        QCOMPARE(newsroom.load<Statistic>(fact.id)->reviewBy, day);
        const Entry entry = made(fixture, WorkflowState::Published, noon(2026, 4, 1));
        QVERIFY(moveToDay(newsroom, placeOf(entry, DayField::Due, spanish()), day));
        QCOMPARE(stored(fixture, entry).texts.value(spanish()).due, day);
        QCOMPARE(stored(fixture, entry).date, entry.date);
    }

    // The clocks skip that hour in spring: the entry keeps a date all the same.
    void movesIntoTheHourThatIsSkipped()
    {
        NewsroomFixture fixture;
        const Entry entry = made(fixture, WorkflowState::Draft, office({2027, 3, 1}, {2, 30}));
        QVERIFY(moveToDay(fixture.newsroom(), placeOf(entry, DayField::Date), QDate(2027, 3, 14)));
        QCOMPARE(stored(fixture, entry).date, office({2027, 3, 14}, {3, 30}));
    }

    void whatIsOutStays_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QDateTime>("date");
        QTest::addColumn<QDateTime>("embargo");
        QTest::addColumn<int>("field");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, WorkflowState state, const QDateTime &date,
                            const QDateTime &embargo, DayField field, const QDate &day, bool allowed) {
            QTest::newRow(name) << int(state) << date << embargo << int(field) << day << allowed;
        };
        const QDateTime past = noon(2026, 4, 1);
        const QDateTime coming = noon(2026, 5, 10);
        const QDate later(2026, 5, 20);
        const QDate before(2026, 4, 20);
        using enum WorkflowState;
        row("published", Published, past, {}, DayField::Date, later, false);
        row("archived", Archived, past, {}, DayField::Date, later, false);
        row("scheduled, later", Scheduled, coming, {}, DayField::Date, later, true);
        row("scheduled, would come out", Scheduled, coming, {}, DayField::Date, before, false);
        row("draft in the past", Draft, past, {}, DayField::Date, before, true);
        row("embargo, longer", Published, past, coming, DayField::Embargo, later, true);
        row("embargo, would be over", Published, past, coming, DayField::Embargo, before, false);
        row("embargo is over", Published, past, past, DayField::Embargo, later, false);
        row("embargo of a draft", Draft, past, coming, DayField::Embargo, before, true);
    }

    void whatIsOutStays()
    {
        QFETCH(int, state);
        QFETCH(QDateTime, date);
        QFETCH(QDateTime, embargo);
        QFETCH(int, field);
        QFETCH(QDate, day);
        NewsroomFixture fixture;
        const Entry entry = made(fixture, WorkflowState(state), date, embargo);
        const auto move = moveToDay(fixture.newsroom(), placeOf(entry, DayField(field)), day);
        QTEST(move.has_value(), "allowed");
        if (!move) {
            QVERIFY(!move.error().message.isEmpty());
            QCOMPARE(stored(fixture, entry), entry);
        }
    }

    void aLaterChangeIsKept()
    {
        NewsroomFixture fixture;
        const Entry entry = made(fixture, WorkflowState::Draft, noon(2026, 5, 10));
        const auto move =
            moveToDay(fixture.newsroom(), placeOf(entry, DayField::Date), QDate(2026, 5, 12));
        Entry changed = stored(fixture, entry);
        changed.date = noon(2026, 7, 1);
        QVERIFY(fixture.newsroom().save(changed));
        QVERIFY(repeatDayMove(fixture.newsroom(), *move, Direction::Back));
        QCOMPARE(stored(fixture, entry).date, noon(2026, 7, 1));
    }

    void theSameDayChangesNothing()
    {
        NewsroomFixture fixture;
        const Entry entry = made(fixture, WorkflowState::Published, noon(2026, 4, 1));
        const auto move =
            moveToDay(fixture.newsroom(), placeOf(entry, DayField::Date), QDate(2026, 4, 1));
        QVERIFY(move);
        QCOMPARE(move->before, move->after);
        QCOMPARE(stored(fixture, entry).version, entry.version);
    }
};

GACETA_TEST(DayMoveTest)
#include "daymovetest.moc"
