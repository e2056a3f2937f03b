#include "app/jobs/progress.h"
#include "tests/support/testmain.h"

#include <QStringList>
#include <QTest>

#include <thread>
#include <vector>

using namespace gaceta::jobs;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    std::vector<double> values;
    QStringList activities;

    Progress progress()
    {
        return Progress([this](double done, const QString &activity) {
            values.push_back(done);
            activities.append(activity);
        });
    }
};

bool isNear(double left, double right)
{
    return qAbs(left - right) < 1e-9;
}

} // namespace

class ProgressTest final : public QObject
{
    Q_OBJECT

private slots:
    void partsNest()
    {
        Told told;
        Progress whole = told.progress();
        Progress first = whole.part(0.25);
        first.advanceTo(1);
        QVERIFY(isNear(told.values.back(), 0.25));
        Progress second = whole.part(0.5); // 0.25 .. 0.75
        Progress inner = second.part(0.5); // 0.25 .. 0.5
        inner.advanceTo(0.5);
        QVERIFY(isNear(told.values.back(), 0.375));
        second.advanceTo(1);
        QVERIFY(isNear(told.values.back(), 0.75));
        whole.advanceTo(1);
        QVERIFY(isNear(told.values.back(), 1));
    }

    void partsNeverPassTheEnd()
    {
        Told told;
        const Progress whole = told.progress();
        for (int i = 0; i < 5; ++i)
            whole.part(0.5).advanceTo(7);
        for (const double value : told.values)
            QVERIFY(value >= 0 && value <= 1);
        QVERIFY(isNear(told.values.back(), 1));
    }

    void smallStepsAreNotTold()
    {
        Told told;
        Progress progress = told.progress();
        for (int i = 0; i <= 100'000; ++i)
            progress.advanceTo(i / 100'000.0);
        QVERIFY2(told.values.size() <= 600, qPrintable(QString::number(told.values.size())));
        QCOMPARE(told.values.back(), 1.0);
        QVERIFY(std::ranges::is_sorted(told.values));
    }

    void activityIsTold()
    {
        Told told;
        Progress progress = told.progress();
        progress.setActivity(u"Reading"_s);
        QCOMPARE(told.activities, QStringList{u"Reading"_s});
        Progress part = progress.part(0.5);
        part.setActivity(u"Writing"_s);
        progress.advanceTo(0.5);
        QCOMPARE(told.activities.last(), u"Writing"_s);
    }

    void cancelReachesAllParts()
    {
        Progress whole([](double, const QString &) {});
        const Progress part = whole.part(0.5).part(0.5);
        QVERIFY(!part.isCancelled());
        whole.cancel();
        QVERIFY(part.isCancelled());
        QVERIFY(whole.part(0.1).isCancelled());
    }

    void cancelOfAPartReachesTheWhole()
    {
        const Progress whole([](double, const QString &) {});
        whole.part(0.5).cancel();
        QVERIFY(whole.isCancelled());
    }

    void nobodyListens()
    {
        Progress progress;
        progress.setActivity(u"Reading"_s);
        progress.part(0.5).advanceTo(1);
        progress.cancel();
        QVERIFY(!progress.isCancelled());
    }

    void severalThreads()
    {
        Told told;
        Progress whole = told.progress();
        std::vector<Progress> parts;
        for (int i = 0; i < 4; ++i)
            parts.push_back(whole.part(0.25));
        {
            std::vector<std::jthread> threads;
            for (Progress &part : parts)
                threads.emplace_back([&part] {
                    for (int i = 0; i <= 1000; ++i) {
                        part.setActivity(QString::number(i));
                        part.advanceTo(i / 1000.0);
                    }
                });
        }
        QVERIFY(isNear(*std::ranges::max_element(told.values), 1));
    }
};

GACETA_TEST(ProgressTest)
#include "progresstest.moc"
