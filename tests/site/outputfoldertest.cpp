#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class OutputFolderTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_site;

    // Fails, and leaves the folder as it was.
    void expectFailure(const SiteFixture &fixture, ErrorCode code, const jobs::Progress &progress = {})
    {
        const QMap<QString, QByteArray> before = filesIn(m_site);
        const auto report = fixture.exportTo(m_site, progress);
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), int(code));
        QVERIFY(!report.error().message.isEmpty());
        QCOMPARE(filesIn(m_site), before);
    }

private slots:
    void init()
    {
        static int number = 0;
        m_site = m_folder.filePath(u"site%1"_s.arg(++number));
    }

    void nothingIsWrittenWhenNothingChanged()
    {
        SiteFixture fixture;
        const auto first = fixture.exportTo(m_site);
        QVERIFY(first && first->written == first->files - 1 && first->pages > 20);
        fixture.options.asOf = fixture.options.asOf.addDays(3);
        const auto second = fixture.exportTo(m_site);
        QVERIFY(second && second->nothingChanged);
        QCOMPARE(second->written, 0);
        QCOMPARE(second->files, first->files);
        QCOMPARE(second->pages, first->pages);
        QCOMPARE(second->bytes, first->bytes);
    }

    void onlyWhatChangedIsWritten()
    {
        SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_site));
        const QString untouched = m_site + u"/es/noticias/los-dos.html"_s;
        const QDateTime before = QFileInfo(untouched).lastModified();
        QTest::qWait(20);
        fixture.entry(u"english-only"_s).texts[english()].body = "Another text.\n";
        const auto report = fixture.exportTo(m_site);
        QVERIFY(report);
        QCOMPARE(report->written, 1 + 3 + 3); // the page, the feeds of all news, those of its kind
        QVERIFY(read(m_site + u"/en/news/english-only.html"_s).contains("Another text."));
        QCOMPARE(QFileInfo(untouched).lastModified(), before);
        QVERIFY(!QFileInfo::exists(m_site + u"/.gaceta-staging"_s));
    }

    // The manifest names the record that is there now, as that of a new export does.
    void anImageThatIsKeptUnderAnotherRecord()
    {
        SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_site));
        Media &image = fixture.snapshot.media.first();
        image.id = MediaId::create();
        fixture.media.add(image.id, tinyPng());
        fixture.entry(u"both"_s).leadImage = image.id;
        QVERIFY(fixture.exportTo(m_site));
        QCOMPARE(filesIn(m_site), exported(fixture));
    }

    void whatIsGoneIsRemoved()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).tags = {fixture.snapshot.terms.first().id};
        QVERIFY(fixture.exportTo(m_site));
        QVERIFY(QFileInfo::exists(m_site + u"/en/news/tag/math.html"_s));
        fixture.entry(u"both"_s).tags.clear();
        const auto report = fixture.exportTo(m_site);
        QVERIFY(report && report->removed == 2 * (1 + 3));       // a page and its feeds
        QVERIFY(!QFileInfo::exists(m_site + u"/en/news/tag"_s)); // its folder too
    }

    void filesOfOthersStay()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).tags = {fixture.snapshot.terms.first().id};
        QVERIFY(fixture.exportTo(m_site));
        write(m_site + u"/CNAME"_s, "www.example.org");
        write(m_site + u"/en/news/tag/notes.txt"_s, "mine");
        fixture.entry(u"both"_s).tags.clear();
        QVERIFY(fixture.exportTo(m_site));
        QCOMPARE(read(m_site + u"/CNAME"_s), QByteArray("www.example.org"));
        QCOMPARE(read(m_site + u"/en/news/tag/notes.txt"_s), QByteArray("mine"));
    }

    void aFileOfAnotherIsNeverReplaced()
    {
        SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_site));
        write(m_site + u"/en/news/new.html"_s, "mine");
        fixture.addEntry(u"new"_s, fixture.options.asOf.addDays(-1));
        expectFailure(fixture, ErrorCode::Conflict);
    }

    void aFileInPlaceOfAFolderWithinIsNamed()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).tags.clear();
        QVERIFY(fixture.exportTo(m_site));
        QVERIFY(!QFileInfo::exists(m_site + u"/en/news/tag"_s));
        write(m_site + u"/en/news/tag"_s, "mine");
        fixture.entry(u"both"_s).tags = {fixture.snapshot.terms.first().id};
        expectFailure(fixture, ErrorCode::Conflict);
        QVERIFY(QFile::remove(m_site + u"/en/news/tag"_s));
        QVERIFY(fixture.exportTo(m_site));
        QCOMPARE(filesIn(m_site), exported(fixture));
    }

    void anExportThatCouldNotMoveEverythingIsMadeGood()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).tags = {fixture.snapshot.terms.first().id};
        QVERIFY(fixture.exportTo(m_site));
        fixture.addEntry(u"aaa"_s, fixture.options.asOf.addDays(-1));
        // A folder in place of a page of ours cannot be replaced by a file.
        const QString page = m_site + u"/en/news/tag/math.html"_s;
        QVERIFY(QFile::remove(page) && QDir().mkpath(page + u"/inside"_s));
        // What had been moved by then is where it was.
        expectFailure(fixture, ErrorCode::Conflict);
        QVERIFY(QDir(page).removeRecursively());
        const auto report = fixture.exportTo(m_site);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(filesIn(m_site), exported(fixture));
    }

    void whatSomeoneChangedIsMadeGood()
    {
        const SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_site));
        const QString page = m_site + u"/en/news/both.html"_s;
        const QByteArray good = read(page);
        QTest::qWait(20);
        write(page, QByteArray(good.size(), 'x')); // of the same size
        QFile::remove(m_site + u"/index.html"_s);
        const auto report = fixture.exportTo(m_site);
        QVERIFY(report);
        QCOMPARE(report->written, 2);
        QCOMPARE(read(page), good);
        QVERIFY(QFileInfo::exists(m_site + u"/index.html"_s));
    }

    void aFolderOfOthersIsRefused()
    {
        write(m_site + u"/thesis.doc"_s, "years of work");
        expectFailure(SiteFixture(), ErrorCode::Conflict);
        write(m_site + u"/manifest.json"_s, "{\"name\": \"another program\"}");
        expectFailure(SiteFixture(), ErrorCode::Conflict);
    }

    void aFileInPlaceOfTheFolderIsRefused()
    {
        write(m_site, "a file");
        const auto report = SiteFixture().exportTo(m_site);
        QVERIFY(!report && report.error().code == ErrorCode::Conflict);
        QCOMPARE(read(m_site), QByteArray("a file"));
    }

    void manifestsThatPointOutsideDoNoHarm()
    {
        const SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_site));
        const QString outside = m_folder.filePath(u"precious.txt"_s);
        write(outside, "precious");
        QByteArray manifest = read(m_site + u"/manifest.json"_s);
        QByteArray lines = "\"files\": [\n";
        for (const QByteArray &path : {QByteArray("../precious.txt"), outside.toUtf8()})
            lines.append("{\"path\": \"" + path + "\", \"sha256\": \"\", \"size\": 8},\n");
        manifest.replace("\"files\": [\n", lines);
        write(m_site + u"/manifest.json"_s, manifest);
        QVERIFY(fixture.exportTo(m_site));
        QCOMPARE(read(outside), QByteArray("precious"));
    }

    void cancellingLeavesTheFormerSite()
    {
        SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_site));
        fixture.entry(u"both"_s).texts[english()].title = u"Changed"_s;
        jobs::Progress cancelled([](double, const QString &) {});
        cancelled.cancel();
        expectFailure(fixture, ErrorCode::Cancelled, cancelled);
        m_site = m_folder.filePath(u"never"_s);
        QVERIFY(!fixture.exportTo(m_site, cancelled));
        QVERIFY(!QFileInfo::exists(m_site));
    }

    void aDiskThatIsFullLeavesTheFormerSite()
    {
        SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_site));
        fixture.entry(u"english-only"_s).texts[english()].body = QByteArray(60000, 'x');
        // A limit on the size of files stands in for a disk without room.
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        const rlimit small{30000, old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        expectFailure(fixture, ErrorCode::Internal);
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, before);
        QVERIFY(fixture.exportTo(m_site));
    }

    void anExportThatWasKilledIsMadeGood()
    {
        const SiteFixture fixture;
        QVERIFY(fixture.exportTo(m_site));
        // As it lies there when the program dies while files take their places.
        QVERIFY(QDir().mkpath(m_site + u"/.gaceta-staging/en"_s));
        QVERIFY(
            QFile::rename(m_site + u"/manifest.json"_s, m_site + u"/.gaceta-staging/manifest.json"_s));
        QVERIFY(
            QFile::rename(m_site + u"/en/index.html"_s, m_site + u"/.gaceta-staging/en/index.html"_s));
        QVERIFY(fixture.exportTo(m_site));
        QCOMPARE(filesIn(m_site), exported(fixture));
    }

    void archivesAreTheSameBytes()
    {
        SiteFixture fixture;
        const QString first = m_folder.filePath(u"first.zip"_s);
        const QString second = m_folder.filePath(u"second.ZIP"_s);
        QVERIFY(fixture.exportTo(first));
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Pacific/Auckland");
        fixture.options.threads = 5;
        const auto report = fixture.exportTo(second);
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        QVERIFY(report);
        QVERIFY(read(first).startsWith("PK"));
        QCOMPARE(read(second), read(first));
        QVERIFY(fixture.exportTo(first)); // takes the place of the former archive
        QCOMPARE(read(first), read(second));
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.zip*"_s, u"*.ZIP*"_s}).size(), 2);
    }

    void anotherFileIsNotReplacedByAnArchive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no archive") << QByteArray("no archive");
        // One stored file of no bytes: "manifest.json", which is no manifest of ours.
        const QByteArray name = "manifest.json";
        const QByteArray fields = QByteArray("\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22) +
                                  char(name.size()) + QByteArray("\0\0\0", 3);
        const QByteArray local = "PK\3\4" + fields + name;
        const QByteArray central = QByteArray("PK\1\2\x14\0", 6) + fields + QByteArray(14, 0) + name;
        const QByteArray end = QByteArray("PK\5\6\0\0\0\0\1\0\1\0", 12) + char(central.size()) +
                               QByteArray("\0\0\0", 3) + char(local.size()) +
                               QByteArray("\0\0\0\0\0", 5);
        QTest::newRow("another archive") << local + central + end;
    }

    void anotherFileIsNotReplacedByAnArchive()
    {
        QFETCH(const QByteArray, bytes);
        const QString path = m_folder.filePath(u"notes.zip"_s);
        write(path, bytes);
        const auto report = SiteFixture().exportTo(path);
        QVERIFY(!report && report.error().code == ErrorCode::Conflict);
        QCOMPARE(read(path), bytes);
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        const auto report = SiteFixture().exportTo(u"/proc/nowhere/site"_s);
        QVERIFY(!report);
        QVERIFY(report.error().code == ErrorCode::FileGone ||
                report.error().code == ErrorCode::NoPermission);
        QVERIFY(!report.error().message.isEmpty());
    }
};

GACETA_TEST(OutputFolderTest)

#include "outputfoldertest.moc"
