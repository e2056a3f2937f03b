#include "app/jobs/jobrunner.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace gaceta;
using namespace gaceta::jobs;
using namespace Qt::StringLiterals;

namespace {

// Works until it is cancelled.
Result<> untilCancelled(const Progress &progress, std::atomic<int> &state)
{
    state = 1;
    while (!progress.isCancelled())
        QThread::yieldCurrentThread();
    state = 2;
    return failure(ErrorCode::Cancelled, u"Cancelled."_s);
}

} // namespace

class JobRunnerTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfProgressAndEndInItsThread()
    {
        JobRunner runner;
        QStringList seen;
        QThread *worker = nullptr;
        bool everyCallHere = true;
        connect(&runner, &JobRunner::progressed, &runner, [&](double done, const QString &activity) {
            seen.append(activity + QString::number(done));
            everyCallHere = everyCallHere && QThread::currentThread() == thread();
        });
        std::optional<Result<>> end;
        connect(&runner, &JobRunner::finished, &runner, [&](const Result<> &result) {
            end = result;
            everyCallHere = everyCallHere && QThread::currentThread() == thread();
        });
        QVERIFY(runner.start([&](Progress &progress) -> Result<> {
            worker = QThread::currentThread();
            progress.setActivity(u"Reading "_s);
            progress.part(0.5).advanceTo(1);
            return {};
        }));
        QVERIFY(runner.isRunning());
        QTRY_VERIFY(end);
        QVERIFY(*end);
        QVERIFY(everyCallHere);
        QVERIFY(worker != thread());
        QCOMPARE(seen, (QStringList{u"Reading 0"_s, u"Reading 0.5"_s}));
        QVERIFY(!runner.isRunning());
    }

    void failureIsHandedOn()
    {
        JobRunner runner;
        std::optional<Result<>> end;
        connect(&runner, &JobRunner::finished, this, [&](const Result<> &result) { end = result; });
        QVERIFY(runner.start([](Progress &) -> Result<> {
            return failure(ErrorCode::DiskFull, u"No room."_s, u"detail"_s);
        }));
        QTRY_VERIFY(end);
        QVERIFY(!*end);
        QCOMPARE(end->error().code, ErrorCode::DiskFull);
        QCOMPARE(end->error().detail, u"detail"_s);
    }

    void oneAtATime()
    {
        JobRunner runner;
        std::atomic<int> state = 0;
        QVERIFY(runner.start([&](Progress &progress) { return untilCancelled(progress, state); }));
        bool ran = false;
        QVERIFY(!runner.start([&](Progress &) -> Result<> {
            ran = true;
            return {};
        }));
        QSignalSpy finished(&runner, &JobRunner::finished);
        runner.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!ran);
        QCOMPARE(state.load(), 2);
    }

    void anotherMayStartFromTheEndOfOne()
    {
        JobRunner runner;
        int ends = 0;
        bool started = true;
        connect(&runner, &JobRunner::finished, this, [&] {
            if (++ends < 3)
                started = started && runner.start([](Progress &) -> Result<> { return {}; });
        });
        QVERIFY(runner.start([](Progress &) -> Result<> { return {}; }));
        QTRY_COMPARE(ends, 3);
        QVERIFY(started);
    }

    void cancelDoesNotReachTheNext()
    {
        JobRunner runner;
        std::atomic<int> state = 0;
        QSignalSpy finished(&runner, &JobRunner::finished);
        QVERIFY(runner.start([&](Progress &progress) { return untilCancelled(progress, state); }));
        runner.cancel();
        QTRY_COMPARE(finished.size(), 1);
        bool cancelled = true;
        QVERIFY(runner.start([&](Progress &progress) -> Result<> {
            cancelled = progress.isCancelled();
            return {};
        }));
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(!cancelled);
    }

    void destructionCancelsAndWaits()
    {
        std::atomic<int> state = 0;
        int ends = 0;
        {
            JobRunner runner;
            connect(&runner, &JobRunner::finished, this, [&] { ++ends; });
            QVERIFY(runner.start([&](Progress &progress) { return untilCancelled(progress, state); }));
            QTRY_COMPARE(state.load(), 1);
        }
        QCOMPARE(state.load(), 2); // nothing of the job outlives the runner
        QCoreApplication::processEvents();
        QCOMPARE(ends, 0);
    }

    void cancelOfNothing()
    {
        JobRunner runner;
        runner.cancel();
        QVERIFY(!runner.isRunning());
    }
};

GACETA_TEST(JobRunnerTest)
#include "jobrunnertest.moc"
