#include "app/storage/stamp.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

using namespace gaceta::storage;
using namespace Qt::StringLiterals;

class StampTest final : public QObject
{
    Q_OBJECT

private slots:
    void time_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QDateTime() << QString();
        QTest::newRow("winter") << QDateTime(QDate(2026, 1, 31), QTime(17, 5, 9, 7), Qt::UTC)
                                << u"2026-01-31T17:05:09.007Z"_s;
        QTest::newRow("another zone")
            << QDateTime(QDate(2026, 1, 31), QTime(17, 0), QTimeZone(-8 * 3600))
            << u"2026-02-01T01:00:00.000Z"_s;
        QTest::newRow("before 1970")
            << QDateTime(QDate(1900, 2, 28), QTime(0, 0), Qt::UTC) << u"1900-02-28T00:00:00.000Z"_s;
        QTest::newRow("leap day") << QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59, 999), Qt::UTC)
                                  << u"2024-02-29T23:59:59.999Z"_s;
    }

    void time()
    {
        QFETCH(QDateTime, time);
        QTEST(timeText(time), "text");
        const QDateTime read = timeFromText(timeText(time));
        QCOMPARE(read.isValid(), time.isValid());
        if (time.isValid())
            QCOMPARE(read, time.toUTC());
    }

    void badTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no zone") << u"2026-01-31T17:05:09.007"_s;
        QTest::newRow("letters") << u"2026-01-31T17:0x:09.007Z"_s;
        QTest::newRow("month 13") << u"2026-13-31T17:05:09.007Z"_s;
        QTest::newRow("day") << u"2026-01-31"_s;
    }

    void badTime()
    {
        QFETCH(QString, text);
        QVERIFY(!timeFromText(text).isValid());
    }
};

GACETA_TEST(StampTest)
#include "stamptest.moc"
