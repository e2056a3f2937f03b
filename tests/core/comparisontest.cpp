#include "app/core/comparison.h"
#include "app/core/school.h"
#include "app/core/schoollist.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

Observation at(int year, double value, bool baseline = false)
{
    Observation observation;
    observation.asOf = QDate(year, 6, 30);
    observation.value = value;
    observation.baseline = baseline;
    return observation;
}

} // namespace

// What follows from values by reckoning, and what tells schools apart.
class ComparisonTest final : public QObject
{
    Q_OBJECT

private slots:
    void aValueIsComparedWithTheBaselineElseWithTheOneBefore()
    {
        Statistic statistic;
        statistic.unit = StatisticUnit::Percent;
        statistic.observations = {at(2008, 36, true), at(2015, 77), at(2022, 88)};
        const auto before = [&](int row) {
            return comparedWith(statistic, statistic.observations[row]);
        };
        QCOMPARE(before(2), &statistic.observations[0]);
        QVERIFY(!before(0));
        statistic.observations[0].baseline = false;
        QCOMPARE(before(2), &statistic.observations[1]);
        // Where it was counted anew, what came before is no measure any more.
        statistic.observations[0].baseline = statistic.observations[1].baseline = true;
        QCOMPARE(before(2), &statistic.observations[1]);
        // A school is compared with itself.
        statistic.observations[2].school = SchoolId::create();
        QVERIFY(!before(2));
        statistic.observations[1].school = statistic.observations[2].school;
        QCOMPARE(before(2), &statistic.observations[1]);
        statistic.unit = StatisticUnit::Year;
        QVERIFY(!before(2));
    }

    void changes()
    {
        QCOMPARE(changeBetween(at(2008, 36), at(2022, 88)), 52.0);
        QCOMPARE(changeBetween(at(2021, 90.1), at(2022, 91.4)), 1.3); // not 1.3000000000000114
        QCOMPARE(changeBetween(at(2019, 12.8), at(2020, 9.4)), -3.4);
        QCOMPARE(percentChange(at(2008, 36), at(2022, 88)), std::optional(144.44));
        QCOMPARE(percentChange(at(2008, 0), at(2022, 88)), std::nullopt);
        QCOMPARE(factorBetween(at(2008, 36), at(2022, 88)), std::optional(2.44));
        QCOMPARE(factorBetween(at(2008, -1), at(2022, 88)), std::nullopt);
    }

    void aGoalStandsUntilItsDay()
    {
        Statistic statistic;
        statistic.unit = StatisticUnit::Percent;
        statistic.observations = {at(2014, 20, true), at(2023, 26)};
        const Observation &now = statistic.observations[1];
        QCOMPARE(shareOfGoal(statistic, now, {}), std::nullopt);
        statistic.goal = Goal{60, 2039, QDate(2025, 6, 30)};
        QCOMPARE(shareOfGoal(statistic, now, {}), std::optional(43.33));
        QCOMPARE(shareOfGoal(statistic, now, QDate(2025, 6, 30)), std::optional(43.33));
        QCOMPARE(shareOfGoal(statistic, now, QDate(2025, 7, 1)), std::nullopt);
        QCOMPARE(goalOn(statistic, QDate(2025, 7, 1)), std::nullopt);
        // Less is better: no share.
        statistic.goal = Goal{10, 2039, {}};
        QCOMPARE(shareOfGoal(statistic, now, {}), std::nullopt);
    }

    void aPeriodIsTheYearWhereNothingElseIsSaid()
    {
        Observation observation = at(2022, 88);
        QCOMPARE(periodOf(observation), u"2022"_s);
        observation.period = u"2021-22"_s;
        QCOMPARE(periodOf(observation), u"2021-22"_s);
        QCOMPARE(periodOf({}), QString());
    }

    void theNextValueIsAYearLater_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("next");
        QTest::newRow("year") << u"2023"_s << u"2024"_s;
        QTest::newRow("school year") << u"2021-22"_s << u"2022-23"_s;
        QTest::newRow("century") << u"2098–99"_s << u"2099–00"_s;
        QTest::newRow("both in full") << u"2021/2022"_s << u"2022/2023"_s;
        QTest::newRow("words") << u"spring 2022"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void theNextValueIsAYearLater()
    {
        QFETCH(QString, period);
        Statistic statistic;
        const QDate today(2026, 11, 24);
        QCOMPARE(nextObservation(statistic, today).asOf, today);
        statistic.observations = {at(2023, 88), at(2024, 70)};
        statistic.observations[0].period = period;
        statistic.observations[1].school = SchoolId::create(); // another series
        const Observation next = nextObservation(statistic, today);
        QCOMPARE(next.asOf, QDate(2024, 6, 30));
        QTEST(next.period, "next");
        QVERIFY(!next.baseline);
        QCOMPARE(nextObservation(statistic, QDate(2024, 1, 1)).asOf, QDate(2024, 1, 1));
    }

    void aNeighborhoodHasANameInEachLanguageAndOneKey()
    {
        const LanguageTag english = *LanguageTag::parse(u"en"_s);
        const LanguageTag spanish = *LanguageTag::parse(u"es"_s);
        School school;
        school.area = u"south-los-angeles"_s;
        QCOMPARE(areaIn(school, spanish), u"south-los-angeles"_s);
        school.texts[english].area = u"South Los Angeles"_s;
        QCOMPARE(areaIn(school, spanish), u"South Los Angeles"_s);
        school.texts[spanish].area = u"Sur de Los Ángeles"_s;
        QCOMPARE(areaIn(school, spanish), u"Sur de Los Ángeles"_s);
        QCOMPARE(areaIn(school, english), u"South Los Angeles"_s);
        QVERIFY(matches({SchoolLevel::Unknown, u"South-Los-Angeles"_s}, school));
        QVERIFY(!matches({SchoolLevel::Unknown, u"watts"_s}, school));
    }

    void schoolsOnOneCampusAreOneCampus()
    {
        School roosevelt;
        roosevelt.campus = u"Roosevelt"_s;
        School magnet;
        magnet.campus = u" roosevelt "_s;
        const School alone;
        QCOMPARE(campusCount({}), 0);
        QCOMPARE(campusCount({&roosevelt, &magnet, &alone, &alone}), 3);
    }
};

GACETA_TEST(ComparisonTest)
#include "comparisontest.moc"
