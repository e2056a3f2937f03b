// Which drawing a statistic gets on the statistics page, and what it says.

#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

Statistic statistic(const QString &key, const QList<double> &values,
                    StatisticUnit unit = StatisticUnit::Percent)
{
    Statistic made;
    made.id = StatisticId::create();
    made.key = key;
    made.group = u"demographics"_s;
    made.unit = unit;
    for (int i = 0; i < values.size(); ++i) {
        Observation observation;
        observation.value = values[i];
        observation.asOf = QDate(2018 + i, 6, 30);
        made.observations.append(observation);
    }
    made.texts[english()] = {u"of <them>"_s, {}};
    made.texts[spanish()] = {u"de ellos"_s, {}};
    return made;
}

QByteArray pageWith(const QList<Statistic> &statistics)
{
    SiteFixture fixture;
    fixture.snapshot.statistics = statistics;
    return exported(fixture).value(u"en/statistics.html"_s);
}

QString drawingsIn(const QByteArray &html)
{
    static const QRegularExpression drawing(u"class=\"(chart|bars|progress|share|whole)[\" ]"_s);
    QStringList found;
    for (auto it = drawing.globalMatch(QString::fromUtf8(html)); it.hasNext();)
        found.append(it.next().captured(1));
    return found.join(u' ');
}

} // namespace

class ChartTest final : public QObject
{
    Q_OBJECT

private slots:
    void drawingFollowsFromTheValues_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<StatisticUnit>("unit");
        QTest::addColumn<StatisticChart>("chart");
        QTest::addColumn<double>("goal");
        QTest::addColumn<QString>("drawings");
        using Chart = StatisticChart;
        using Unit = StatisticUnit;
        const auto row = [](const char *name, const QList<double> &values, Unit unit, Chart chart,
                            double goal, const QString &drawings) {
            QTest::newRow(name) << values << unit << chart << goal << drawings;
        };
        row("course", {36, 77, 88}, Unit::Percent, Chart::Automatic, 0, u"chart"_s);
        row("two", {36, 88}, Unit::Percent, Chart::Automatic, 0, u"bars"_s);
        row("two, wished", {36, 88}, Unit::Percent, Chart::Line, 0, u"chart"_s);
        row("three, wished", {36, 77, 88}, Unit::Percent, Chart::Bars, 0, u"bars"_s);
        row("loss", {-5, 3}, Unit::Currency, Chart::Bars, 0, u"chart"_s);
        row("nothing at all", {0, 0}, Unit::Count, Chart::Bars, 0, {});
        row("one", {62}, Unit::Percent, Chart::Automatic, 0, u"share"_s);
        row("one count", {62}, Unit::Count, Chart::Automatic, 0, {});
        row("year", {2007, 2008}, Unit::Year, Chart::Automatic, 0, {});
        row("goal", {20, 26}, Unit::Percent, Chart::Automatic, 60, u"progress"_s);
        row("goal and course", {20, 26, 30}, Unit::Count, Chart::Automatic, 60, u"chart progress"_s);
        row("none", {20, 26, 30}, Unit::Count, Chart::None, 60, {});
        row("a part alone", {62}, Unit::Percent, Chart::Whole, 0, {});
    }
    void drawingFollowsFromTheValues()
    {
        QFETCH(const QList<double>, values);
        QFETCH(const StatisticUnit, unit);
        QFETCH(const StatisticChart, chart);
        QFETCH(const double, goal);
        Statistic one = statistic(u"one"_s, values, unit);
        one.chart = chart;
        if (goal > 0)
            one.goal = Goal{goal, 2039};
        const QByteArray html = pageWith({one});
        QVERIFY(html.contains("id=\"one\""));
        QTEST(drawingsIn(html), "drawings");
    }

    // Each drawing has a name, and the figures stand beside it as a table.
    void drawingsSayWhatTheyShow()
    {
        Statistic one = statistic(u"one"_s, {20, 26});
        one.goal = Goal{60, 2039};
        const QByteArray html = pageWith({one, statistic(u"two"_s, {10, 20})});
        QVERIFY(html.contains("of &lt;them&gt;: 26% in 2019. Goal: 60% by 2039</title>"));
        QVERIFY(html.contains("width=\"26\""));
        QVERIFY(html.contains("M60 -1v10"));
        QVERIFY(html.contains("<title>2018: 10%</title>"));
        QCOMPARE(html.count("<table>"), 2);
        QVERIFY(html.contains("en/data/demographics.csv") || html.contains("data/demographics.csv"));
    }

    void progressKeepsInsideOfItsScale()
    {
        Statistic one = statistic(u"one"_s, {50, 150}, StatisticUnit::Count);
        one.goal = Goal{100, 2039};
        const QByteArray html = pageWith({one});
        QVERIFY(html.contains("width=\"100\" height=\"8\"/><path class=\"before\""));
        QVERIFY(html.contains("M66.7 -1v10"));
    }

    void wholeIsMadeOfItsParts_data()
    {
        QTest::addColumn<double>("second");
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("drawn");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("with a rest") << 9.0 << 0 << true << QByteArray("2% all others");
        QTest::newRow("complete") << 11.0 << 0 << true << QByteArray();
        QTest::newRow("too much") << 12.0 << 0 << false << QByteArray();
        QTest::newRow("below zero") << -1.0 << 0 << false << QByteArray();
        QTest::newRow("of another day") << 9.0 << 1 << false << QByteArray();
    }
    void wholeIsMadeOfItsParts()
    {
        QFETCH(const double, second);
        QFETCH(const int, day);
        QFETCH(const bool, drawn);
        QFETCH(const QByteArray, rest);
        QList<Statistic> parts{statistic(u"one"_s, {89}), statistic(u"two"_s, {second})};
        for (Statistic &part : parts)
            part.chart = StatisticChart::Whole;
        parts[1].observations[0].asOf = parts[1].observations[0].asOf.addDays(day);
        const QByteArray html = pageWith(parts);
        QCOMPARE(html.contains("<figure class=\"whole\">"), drawn);
        QCOMPARE(html.contains(" all others"), !rest.isEmpty());
        QVERIFY(html.contains(rest));
    }
};

GACETA_TEST(ChartTest)

#include "charttest.moc"
