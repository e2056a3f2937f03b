// Who may see what, to the second: workflow state, schedule, embargo, expiry.

#include "app/core/entry.h"
#include "app/core/page.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(12, 0, 0), Qt::UTC);

Entry entryIn(WorkflowState state)
{
    Entry entry;
    entry.source = english();
    entry.date = now.addDays(-1);
    entry.texts[english()].title = u"Title"_s;
    entry.texts[english()].state = state;
    return entry;
}

} // namespace

class PublicTest final : public QObject
{
    Q_OBJECT

private slots:
    void states_data()
    {
        QTest::addColumn<WorkflowState>("state");
        QTest::addColumn<bool>("expected");
        for (const auto &[state, name] : EnumNames<WorkflowState>::values)
            QTest::newRow(name) << state
                                << (state == WorkflowState::Published ||
                                    state == WorkflowState::Scheduled);
    }

    void states()
    {
        QFETCH(WorkflowState, state);
        QTEST(isPublic(entryIn(state), english(), now), "expected");
        QVERIFY(!isPublic(entryIn(state), spanish(), now));
        QTEST(isReleased(state), "expected");
    }

    void times_data();
    void times();

    void zonesDoNotMatter()
    {
        Entry entry = entryIn(WorkflowState::Scheduled);
        entry.date = now.toTimeZone(QTimeZone("America/Los_Angeles"));
        QVERIFY(isPublic(entry, english(), now));
        QVERIFY(!isPublic(entry, english(), now.addSecs(-1).toOffsetFromUtc(9 * 3600)));
    }

    void withoutText()
    {
        Entry entry = entryIn(WorkflowState::Published);
        entry.texts[english()].title = u" "_s;
        entry.texts[english()].summary = u"A summary alone is nothing to read."_s;
        QVERIFY(!isPublic(entry, english(), now));
        entry.texts[english()].body = "Text";
        QVERIFY(isPublic(entry, english(), now));
    }

    void languagesAreApart()
    {
        Entry entry = entryIn(WorkflowState::Published);
        entry.texts[spanish()].title = u"Título"_s;
        QVERIFY(!isPublic(entry, spanish(), now));
        entry.texts[spanish()].state = WorkflowState::Published;
        entry.texts[english()].state = WorkflowState::Archived;
        QVERIFY(isPublic(entry, spanish(), now));
        QVERIFY(!isPublic(entry, english(), now));
    }

    void pages()
    {
        Page page;
        page.texts[english()].title = u"Mission"_s;
        for (const auto &[state, name] : EnumNames<WorkflowState>::values) {
            page.texts[english()].state = state;
            QCOMPARE(isPublic(page, english()), state == WorkflowState::Published);
        }
        QVERIFY(!isPublic(page, spanish()));
    }
};

void PublicTest::times_data()
{
    QTest::addColumn<WorkflowState>("state");
    QTest::addColumn<QDateTime>("date");
    QTest::addColumn<QDateTime>("embargo");
    QTest::addColumn<QDateTime>("expires");
    QTest::addColumn<bool>("expected");
    constexpr auto published = WorkflowState::Published;
    constexpr auto scheduled = WorkflowState::Scheduled;
    const QDateTime none;
    const QDateTime before = now.addSecs(-1);
    const QDateTime after = now.addSecs(1);
    QTest::newRow("scheduled, due now") << scheduled << now << none << none << true;
    QTest::newRow("scheduled, due in a second") << scheduled << after << none << none << false;
    QTest::newRow("scheduled without date") << scheduled << none << none << none << false;
    QTest::newRow("published, dated ahead") << published << after << none << none << true;
    QTest::newRow("published without date") << published << none << none << none << true;
    QTest::newRow("embargo ends now") << published << before << now << none << true;
    QTest::newRow("embargo for a second") << published << before << after << none << false;
    QTest::newRow("scheduled under embargo") << scheduled << before << after << none << false;
    QTest::newRow("expires now") << published << before << none << now << false;
    QTest::newRow("expires in a second") << published << before << none << after << true;
    QTest::newRow("all at once") << scheduled << now << now << after << true;
    QTest::newRow("expired during the embargo") << published << before << after << before << false;
}

void PublicTest::times()
{
    QFETCH(WorkflowState, state);
    QFETCH(QDateTime, date);
    QFETCH(QDateTime, embargo);
    QFETCH(QDateTime, expires);
    Entry entry = entryIn(state);
    entry.date = date;
    entry.embargo = embargo;
    entry.expires = expires;
    QTEST(isPublic(entry, english(), now), "expected");
}

GACETA_TEST(PublicTest)
#include "publictest.moc"
