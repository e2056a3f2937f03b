#include "app/text/dateformat.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

using namespace gaceta;
using namespace gaceta::text;
using namespace Qt::StringLiterals;

namespace {

constexpr HouseStyle press{};
constexpr HouseStyle full{NumberStyle::UnitedStates, PercentStyle::Tight, QuoteStyle::Curly,
                          DateStyle::Full};

} // namespace

class DateFormatTest final : public QObject
{
    Q_OBJECT

private slots:
    void dates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("ap");
        QTest::addColumn<QString>("inFull");
        QTest::addColumn<QString>("es");
        const auto row = [](int month, int day, const QString &ap, const QString &inFull,
                            const QString &es) {
            QTest::addRow("%d-%d", month, day) << QDate(2022, month, day) << ap << inFull << es;
        };
        row(1, 31, u"Jan. 31, 2022"_s, u"January 31, 2022"_s, u"31 de enero de 2022"_s);
        row(2, 1, u"Feb. 1, 2022"_s, u"February 1, 2022"_s, u"1 de febrero de 2022"_s);
        row(3, 3, u"March 3, 2022"_s, u"March 3, 2022"_s, u"3 de marzo de 2022"_s);
        row(4, 30, u"April 30, 2022"_s, u"April 30, 2022"_s, u"30 de abril de 2022"_s);
        row(5, 5, u"May 5, 2022"_s, u"May 5, 2022"_s, u"5 de mayo de 2022"_s);
        row(6, 21, u"June 21, 2022"_s, u"June 21, 2022"_s, u"21 de junio de 2022"_s);
        row(7, 4, u"July 4, 2022"_s, u"July 4, 2022"_s, u"4 de julio de 2022"_s);
        row(8, 15, u"Aug. 15, 2022"_s, u"August 15, 2022"_s, u"15 de agosto de 2022"_s);
        row(9, 9, u"Sept. 9, 2022"_s, u"September 9, 2022"_s, u"9 de septiembre de 2022"_s);
        row(10, 11, u"Oct. 11, 2022"_s, u"October 11, 2022"_s, u"11 de octubre de 2022"_s);
        row(11, 2, u"Nov. 2, 2022"_s, u"November 2, 2022"_s, u"2 de noviembre de 2022"_s);
        row(12, 31, u"Dec. 31, 2022"_s, u"December 31, 2022"_s, u"31 de diciembre de 2022"_s);
        QTest::newRow("none") << QDate() << QString() << QString() << QString();
    }

    void dates()
    {
        QFETCH(QDate, date);
        QTEST(dateText(date, english(), press), "ap");
        QTEST(dateText(date, english(), full), "inFull");
        QTEST(dateText(date, spanish(), press), "es");
    }

    void months()
    {
        QCOMPARE(monthText(QDate(2022, 10, 1), english()), u"October 2022"_s);
        QCOMPARE(monthText(QDate(2022, 10, 1), *LanguageTag::parse(u"es-MX")), u"octubre de 2022"_s);
        QCOMPARE(monthText(QDate(), english()), QString());
    }

    void times_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("es");
        QTest::newRow("full hour") << QTime(6, 0) << u"6 a.m."_s << u"6\u00A0a.\u00A0m."_s;
        QTest::newRow("minutes") << QTime(18, 5) << u"6:05 p.m."_s << u"6:05\u00A0p.\u00A0m."_s;
        QTest::newRow("noon") << QTime(12, 0) << u"noon"_s << u"12 del mediodía"_s;
        QTest::newRow("after noon") << QTime(12, 30) << u"12:30 p.m."_s << u"12:30\u00A0p.\u00A0m."_s;
        QTest::newRow("midnight") << QTime(0, 0) << u"12 a.m."_s << u"12\u00A0a.\u00A0m."_s;
        QTest::newRow("none") << QTime() << QString() << QString();
    }

    void times()
    {
        QFETCH(QTime, time);
        QTEST(timeText(time, english()), "en");
        QTEST(timeText(time, spanish()), "es");
    }

    void moments()
    {
        const QTimeZone losAngeles("America/Los_Angeles");
        QVERIFY(losAngeles.isValid());
        const QDateTime summer(QDate(2022, 10, 11), QTime(13, 0), Qt::UTC);
        QCOMPARE(dateTimeText(summer, losAngeles, english(), press), u"Oct. 11, 2022, 6 a.m. PDT"_s);
        QCOMPARE(dateTimeText(summer, losAngeles, spanish(), press),
                 u"11 de octubre de 2022, 6\u00A0a.\u00A0m. PDT"_s);
        const QDateTime night(QDate(2023, 1, 1), QTime(7, 30), Qt::UTC);
        QCOMPARE(dateTimeText(night, losAngeles, english(), press), u"Dec. 31, 2022, 11:30 p.m. PST"_s);
        QCOMPARE(dayOf(night, losAngeles), QDate(2022, 12, 31));
        QCOMPARE(isoDateTime(night, losAngeles), "2022-12-31T23:30:00-08:00");
        QCOMPARE(isoDate(QDate(2022, 1, 2)), "2022-01-02");
        QCOMPARE(isoDate(QDate()), QByteArray());
        QCOMPARE(isoDate(QDate(10000, 1, 1)), QByteArray());
        QCOMPARE(isoDateTime(night, QTimeZone::utc()), "2023-01-01T07:30:00Z");
        QCOMPARE(isoDateTime(night, QTimeZone("Asia/Kolkata")), "2023-01-01T13:00:00+05:30");
        QCOMPARE(isoDateTime({}, losAngeles), QByteArray());
        QCOMPARE(dateTimeText(QDateTime(), losAngeles, english(), press), QString());
        QCOMPARE(dateTimeText(night, QTimeZone(), english(), press), QString());
    }

    // The same text wherever the program runs.
    void systemLocaleHasNoSay()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QString text = dateText(QDate(2022, 10, 11), english(), press);
        const QString other = dateText(QDate(2022, 10, 11), *LanguageTag::parse(u"ko"), press);
        QLocale::setDefault(before);
        QCOMPARE(text, u"Oct. 11, 2022"_s);
        QVERIFY(other.contains(u"2022년"_s));
    }
};

GACETA_TEST(DateFormatTest)
#include "dateformattest.moc"
