// Every verb in process: streams in memory, a clock that stands still.

#include "app/cli/commandline.h"
#include "app/cli/moment.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace gaceta;
using namespace gaceta::cli;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CommandLineTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_results;
    QByteArray m_messages;

    QString place(const QString &name) const { return m_folder.filePath(name); }

    ExitCode call(const QStringList &arguments, bool isTerminal = false, bool isCancelled = false)
    {
        QBuffer results;
        QBuffer messages;
        results.open(QIODevice::WriteOnly);
        messages.open(QIODevice::WriteOnly);
        Console console({results, isTerminal}, {messages, isTerminal});
        jobs::Progress progress(
            [&console](double done, const QString &activity) { console.showProgress(done, activity); });
        if (isCancelled)
            progress.cancel();
        const auto clock = std::make_shared<FixedClock>(QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC));
        Environment environment{console, progress, clock, u"Ana"_s};
        const ExitCode code =
            runCommandLine(QStringList{u"--language"_s, u"en"_s} + arguments, environment);
        m_results = results.data();
        m_messages = messages.data();
        return code;
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(call({u"new"_s, place(u"sample.gaceta"_s), u"--sample"_s}), ExitCode::Done);
    }

    void everyVerbHasHelp()
    {
        for (const auto &command : allCommands()) {
            QCOMPARE(call({command->name(), u"--help"_s}), ExitCode::Done);
            QVERIFY(QString::fromUtf8(m_results).startsWith(u"Usage: gaceta-cli "_s + command->name()));
            QVERIFY(!command->usage().summary.isEmpty());
            QVERIFY(!command->usage().examples.isEmpty());
            QCOMPARE(call({command->name()}), ExitCode::WrongUsage);
            QVERIFY(m_results.isEmpty());
        }
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString sample = place(u"sample.gaceta"_s);
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("unknown verb") << QStringList{u"frob"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"info"_s, sample, u"--frob"_s} << 2;
        QTest::newRow("no file") << QStringList{u"info"_s, place(u"none"_s)} << 1;
        QTest::newRow("there already") << QStringList{u"new"_s, sample} << 1;
        QTest::newRow("info") << QStringList{u"info"_s, sample} << 0;
        QTest::newRow("info json") << QStringList{u"info"_s, sample, u"--json"_s} << 0;
        QTest::newRow("check") << QStringList{u"check"_s, sample} << 0;
        QTest::newRow("search") << QStringList{u"search"_s, sample, u"graduation"_s} << 0;
        QTest::newRow("verify") << QStringList{u"verify"_s, sample} << 0;
        QTest::newRow("backup") << QStringList{u"backup"_s, sample} << 0;
        QTest::newRow("restore") << QStringList{u"restore"_s, sample, place(u"back.gaceta"_s)} << 0;
        QTest::newRow("restore itself") << QStringList{u"restore"_s, sample, sample} << 2;
        QTest::newRow("export without a place")
            << QStringList{u"export"_s, sample, u"--format"_s, u"site"_s} << 2;
    }

    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QCOMPARE(static_cast<int>(call(arguments)), code);
        QCOMPARE(m_results.isEmpty(), code != 0);
        QVERIFY(code == 0 || !m_messages.isEmpty());
    }

    void themes()
    {
        const QString folder = place(u"mine"_s);
        QCOMPARE(call({u"theme"_s, u"list"_s}), ExitCode::Done);
        QVERIFY(m_results.startsWith("default ") && m_results.contains("\nbroadsheet "));
        QCOMPARE(call({u"theme"_s, u"new"_s}), ExitCode::WrongUsage);
        QCOMPARE(call({u"theme"_s, u"make"_s, folder}), ExitCode::WrongUsage);
        QCOMPARE(call({u"theme"_s, u"new"_s, folder}), ExitCode::Done);
        QCOMPARE(call({u"theme"_s, u"new"_s, folder}), ExitCode::Failed);
        QVERIFY(m_messages.contains("not empty"));
        QCOMPARE(call({u"theme"_s, u"check"_s, folder}), ExitCode::Done);
        QFile page(folder + u"/templates/page.mustache"_s);
        QVERIFY(page.open(QIODevice::WriteOnly) && page.write("{{> begin}}\n{{headin}}{{> end}}") > 0);
        page.close();
        QCOMPARE(call({u"theme"_s, u"check"_s, folder}), ExitCode::CheckFailed);
        QVERIFY(m_results.contains("templates/page.mustache, line 2: "));
        QVERIFY(m_results.contains("“headin”") && m_results.contains("“heading”"));
        QCOMPARE(call({u"theme"_s, u"check"_s, folder, u"--json"_s}), ExitCode::CheckFailed);
        QVERIFY(m_results.contains("\"sound\": false") && m_results.contains("\"line\": 2"));
        QCOMPARE(call({u"theme"_s, u"check"_s, place(u"none"_s)}), ExitCode::Failed);
    }

    void backupIsNamedByTheClock()
    {
        const QString copy = place(u"sample (backup %1).gaceta"_s.arg(
            QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC).toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s)));
        QFile::remove(copy);
        QCOMPARE(call({u"backup"_s, place(u"sample.gaceta"_s)}), ExitCode::Done);
        QVERIFY(QFile::exists(copy));
    }

    void jsonThereAndBack()
    {
        const QString first = place(u"first.json"_s);
        const QString second = place(u"second.json"_s);
        const QString copy = place(u"copy.gaceta"_s);
        const QStringList embedded{u"--format"_s, u"json"_s, u"--media"_s, u"embedded"_s, u"--to"_s};
        QCOMPARE(
            call(QStringList{u"export"_s, place(u"sample.gaceta"_s)} + embedded + QStringList{first}),
            ExitCode::Done);
        QCOMPARE(call({u"new"_s, copy}), ExitCode::Done);
        QCOMPARE(call({u"import"_s, copy, first, u"--dry-run"_s, u"--json"_s}), ExitCode::Done);
        QVERIFY(m_results.contains("\"imported\": false"));
        QCOMPARE(call({u"import"_s, copy, first}), ExitCode::Done);
        QCOMPARE(call(QStringList{u"export"_s, copy} + embedded + QStringList{second}), ExitCode::Done);
        QVERIFY(!contentOf(first).isEmpty());
        QCOMPARE(contentOf(second), contentOf(first));
    }

    void cancelledWorkFails()
    {
        const QString site = place(u"cancelled"_s);
        QCOMPARE(
            call({u"export"_s, place(u"sample.gaceta"_s), u"--format"_s, u"site"_s, u"--to"_s, site},
                 false, true),
            ExitCode::Failed);
        QVERIFY(!QFile::exists(site));
        QCOMPARE(call({u"new"_s, place(u"cancelled.gaceta"_s), u"--sample"_s}, false, true),
                 ExitCode::Failed);
        QVERIFY(!QFile::exists(place(u"cancelled.gaceta"_s)));
    }

    void progressOnlyOnATerminal()
    {
        const QStringList arguments{u"export"_s, place(u"sample.gaceta"_s), u"--format"_s, u"json"_s,
                                    u"--to"_s,   place(u"progress.json"_s)};
        QCOMPARE(call(arguments), ExitCode::Done);
        QVERIFY(m_messages.isEmpty());
        QCOMPARE(call(arguments, true), ExitCode::Done);
        QVERIFY(m_messages.contains(" %"));
        QVERIFY(m_messages.endsWith("\r\x1b[K")); // nothing of it stays
    }

    void moments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: refused
        QTest::newRow("day") << u"2026-01-31"_s << u"2026-01-31T08:00:00Z"_s;
        QTest::newRow("summer day") << u"2026-07-01"_s << u"2026-07-01T07:00:00Z"_s;
        QTest::newRow("local") << u"2026-01-31T12:00"_s << u"2026-01-31T20:00:00Z"_s;
        QTest::newRow("space") << u"2026-01-31 12:00"_s << u"2026-01-31T20:00:00Z"_s;
        QTest::newRow("UTC") << u"2026-01-31T12:00Z"_s << u"2026-01-31T12:00:00Z"_s;
        QTest::newRow("offset") << u"2026-01-31T12:00+01:00"_s << u"2026-01-31T11:00:00Z"_s;
        QTest::newRow("to the second") << u"2026-01-31T12:00:01"_s << u"2026-01-31T20:00:01Z"_s;
        QTest::newRow("skipped in spring") << u"2026-03-08T02:30"_s << u"2026-03-08T10:30:00Z"_s;
        QTest::newRow("twice in autumn") << u"2026-11-01T01:30"_s << u"2026-11-01T09:30:00Z"_s;
        QTest::newRow("its first time") << u"2026-11-01T01:30-07:00"_s << u"2026-11-01T08:30:00Z"_s;
        QTest::newRow("skipped elsewhere") << u"2026-03-29T02:30"_s << u"2026-03-29T09:30:00Z"_s;
        QTest::newRow("UTC said twice") << u"2026-01-31T12:00ZZ"_s << QString();
        QTest::newRow("word") << u"yesterday"_s << QString();
        QTest::newRow("no day") << u"2026-02-30"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void moments()
    {
        const QByteArray zone = qgetenv("TZ");
        const auto restore = qScopeGuard([&zone] { qputenv("TZ", zone); });
        qputenv("TZ", "Europe/Berlin"); // its clocks skip other hours than the newsroom's
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const std::optional<QDateTime> moment = momentFrom(text, u"America/Los_Angeles"_s);
        QCOMPARE(moment ? moment->toString(Qt::ISODate) : QString(), utc);
    }
};

GACETA_TEST(CommandLineTest)
#include "commandlinetest.moc"
