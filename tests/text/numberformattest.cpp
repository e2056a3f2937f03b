#include "app/text/numberformat.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <limits>

using namespace gaceta;
using namespace gaceta::text;
using namespace Qt::StringLiterals;

namespace {

using Unit = StatisticUnit;
using Display = StatisticDisplay;

constexpr HouseStyle american{};
constexpr HouseStyle academy{NumberStyle::Academy, PercentStyle::Spaced, QuoteStyle::Angled,
                             DateStyle::Full};

} // namespace

class NumberFormatTest final : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("us");
        QTest::addColumn<QString>("rae");
        QTest::newRow("zero") << 0.0 << u"0"_s << u"0"_s;
        QTest::newRow("three figures") << 999.0 << u"999"_s << u"999"_s;
        QTest::newRow("four figures") << 9612.0 << u"9,612"_s << u"9612"_s;
        QTest::newRow("five figures") << 10000.0 << u"10,000"_s << u"10\u202F000"_s;
        QTest::newRow("seven figures") << 1234567.0 << u"1,234,567"_s << u"1\u202F234\u202F567"_s;
        QTest::newRow("decimal") << 12.8 << u"12.8"_s << u"12,8"_s;
        QTest::newRow("two decimals") << 0.25 << u"0.25"_s << u"0,25"_s;
        QTest::newRow("rounded") << 12.346 << u"12.35"_s << u"12,35"_s;
        QTest::newRow("rounded to whole") << 11.999 << u"12"_s << u"12"_s;
        QTest::newRow("negative") << -5.5 << u"\u22125.5"_s << u"\u22125,5"_s;
        QTest::newRow("no negative zero") << -0.001 << u"0"_s << u"0"_s;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QString() << QString();
        QTest::newRow("not a number")
            << std::numeric_limits<double>::quiet_NaN() << QString() << QString();
    }

    void numbers()
    {
        QFETCH(double, value);
        QTEST(numberText(value, american), "us");
        QTEST(numberText(value, academy), "rae");
    }

    void percent()
    {
        QCOMPARE(percentText(88, american), u"88%"_s);
        QCOMPARE(percentText(88.4, academy), u"88,4\u00A0%"_s);
        QCOMPARE(percentText(-3, american), u"\u22123%"_s);
    }

    void facts_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<Display>("display");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("es");
        QTest::addColumn<QString>("rae");
        const auto row = [](const char *name, Unit unit, Display display, double value) -> QTestData & {
            return QTest::newRow(name) << unit << display << value;
        };
        row("plain", Unit::Count, Display::Plain, 9612) << u"9,612"_s << u"9,612"_s << u"9612"_s;
        row("thousands", Unit::Count, Display::Compact, 10000) << u"10K"_s << u"10 mil"_s << u"10 mil"_s;
        row("thousands and a half", Unit::Count, Display::Compact, 12500)
            << u"12.5K"_s << u"12.5 mil"_s << u"12,5 mil"_s;
        row("too small to shorten", Unit::Count, Display::Compact, 160)
            << u"160"_s << u"160"_s << u"160"_s;
        row("nearly a million", Unit::Count, Display::Compact, 999960)
            << u"1 million"_s << u"1 millón"_s << u"1 millón"_s;
        row("millions", Unit::Count, Display::Compact, 1.5e6)
            << u"1.5 million"_s << u"1.5 millones"_s << u"1,5 millones"_s;
        row("billions", Unit::Count, Display::Compact, 1.2e9)
            << u"1.2 billion"_s << u"1,200 millones"_s << u"1200 millones"_s;
        row("money", Unit::Currency, Display::Compact, 175e6)
            << u"$175 million"_s << u"$175 millones"_s << u"$175 millones"_s;
        row("money, not shortened", Unit::Currency, Display::Compact, 12500)
            << u"$12,500"_s << u"$12,500"_s << u"$12\u202F500"_s;
        row("money in full", Unit::Currency, Display::Plain, 175e6)
            << u"$175,000,000"_s << u"$175,000,000"_s << u"$175\u202F000\u202F000"_s;
        row("cents", Unit::Currency, Display::Plain, 12.5) << u"$12.50"_s << u"$12.50"_s << u"$12,50"_s;
        row("debt", Unit::Currency, Display::Plain, -5)
            << u"\u2212$5"_s << u"\u2212$5"_s << u"\u2212$5"_s;
        row("more than", Unit::Count, Display::MoreThan, 9612)
            << u"more than 9,600"_s << u"más de 9,600"_s << u"más de 9600"_s;
        row("more than, two figures", Unit::Count, Display::MoreThan, 160)
            << u"more than 160"_s << u"más de 160"_s << u"más de 160"_s;
        row("more than, down", Unit::Count, Display::MoreThan, 19999)
            << u"more than 19,000"_s << u"más de 19,000"_s << u"más de 19\u202F000"_s;
        row("more than, share", Unit::Percent, Display::MoreThan, 88.9)
            << u"more than 88%"_s << u"más de 88%"_s << u"más de 88\u00A0%"_s;
        row("more than, money", Unit::Currency, Display::MoreThan, 175.4e6)
            << u"more than $170 million"_s << u"más de $170 millones"_s << u"más de $170 millones"_s;
        row("more than nothing", Unit::Count, Display::MoreThan, 0) << u"0"_s << u"0"_s << u"0"_s;
        row("share", Unit::Percent, Display::Plain, 88) << u"88%"_s << u"88%"_s << u"88\u00A0%"_s;
        row("points", Unit::Points, Display::Plain, 7)
            << u"7 percentage points"_s << u"7 puntos porcentuales"_s << u"7 puntos porcentuales"_s;
        row("one point", Unit::Points, Display::Plain, 1)
            << u"1 percentage point"_s << u"1 punto porcentual"_s << u"1 punto porcentual"_s;
        row("year", Unit::Year, Display::Plain, 2007) << u"2007"_s << u"2007"_s << u"2007"_s;
        row("year is never shortened", Unit::Year, Display::Compact, 2007)
            << u"2007"_s << u"2007"_s << u"2007"_s;
        row("year is never more than", Unit::Year, Display::MoreThan, 2007)
            << u"2007"_s << u"2007"_s << u"2007"_s;
        row("ratio", Unit::Ratio, Display::Plain, 18.5)
            << u"18.5 to 1"_s << u"18.5 a 1"_s << u"18,5 a 1"_s;
    }

    void facts()
    {
        QFETCH(Unit, unit);
        QFETCH(Display, display);
        QFETCH(double, value);
        Statistic statistic;
        statistic.unit = unit;
        statistic.display = display;
        Observation observation;
        observation.value = value;
        QTEST(factText(statistic, observation, english(), american), "en");
        QTEST(factText(statistic, observation, *LanguageTag::parse(u"es-US"), american), "es");
        QTEST(factText(statistic, observation, spanish(), academy), "rae");
    }

    // Rounded down means: never more than is true, and never less than nine tenths of it.
    void moreThanIsTrue()
    {
        Statistic statistic;
        statistic.display = Display::MoreThan;
        for (int value = 1; value < 30000; ++value) {
            const QString text = valueText(statistic, value, english(), american);
            const int printed = text.mid(10).remove(u',').toInt();
            QVERIFY2(printed <= value && printed * 10 >= value * 9, qPrintable(text));
        }
    }

    void machines()
    {
        QCOMPARE(machineText(88), "88");
        QCOMPARE(machineText(12.8), "12.8");
        QCOMPARE(machineText(175e6), "175000000");
        QCOMPARE(machineText(std::numeric_limits<double>::quiet_NaN()), "");
    }
};

GACETA_TEST(NumberFormatTest)
#include "numberformattest.moc"
