#include "app/core/wallclock.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace Qt::StringLiterals;

class WallClockTest final : public QObject
{
    Q_OBJECT

private slots:
    void moments_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("utc");
        QTest::newRow("winter") << u"2026-01-31T12:00:00"_s << u"2026-01-31T20:00:00Z"_s;
        QTest::newRow("summer") << u"2026-07-01T12:00:00"_s << u"2026-07-01T19:00:00Z"_s;
        QTest::newRow("before spring") << u"2026-03-08T01:59:59"_s << u"2026-03-08T09:59:59Z"_s;
        QTest::newRow("skipped, first") << u"2026-03-08T02:00:00"_s << u"2026-03-08T10:00:00Z"_s;
        QTest::newRow("skipped") << u"2026-03-08T02:30:00"_s << u"2026-03-08T10:30:00Z"_s;
        QTest::newRow("after spring") << u"2026-03-08T03:00:00"_s << u"2026-03-08T10:00:00Z"_s;
        QTest::newRow("before autumn") << u"2026-11-01T00:59:59"_s << u"2026-11-01T07:59:59Z"_s;
        QTest::newRow("twice") << u"2026-11-01T01:30:00"_s << u"2026-11-01T09:30:00Z"_s;
        QTest::newRow("after autumn") << u"2026-11-01T02:00:00"_s << u"2026-11-01T10:00:00Z"_s;
    }

    void moments()
    {
        QFETCH(const QString, local);
        const QDate day = QDate::fromString(local.left(10), Qt::ISODate);
        const QTime time = QTime::fromString(local.mid(11), Qt::ISODate);
        const QDateTime moment = momentAt(day, time, QTimeZone("America/Los_Angeles"));
        QVERIFY(moment.isValid());
        QTEST(moment.toString(Qt::ISODate), "utc");
    }

    void nothingOfNothing()
    {
        QVERIFY(!momentAt({}, QTime(1, 0), QTimeZone::utc()).isValid());
        QVERIFY(!momentAt(QDate(2026, 1, 1), {}, QTimeZone::utc()).isValid());
    }
};

GACETA_TEST(WallClockTest)
#include "wallclocktest.moc"
