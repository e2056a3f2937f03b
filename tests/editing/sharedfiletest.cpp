// Two programs on one file, and what another does to the file: nobody's work is lost unseen.

#include "app/storage/newsroomfile.h"
#include "app/storage/query.h"
#include "app/storage/transaction.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode(-1) : result.error().code;
}

// What somebody puts in the place of the fixture's newsroom.
QByteArray contentFor(const QString &by, const NewsroomFixture &fixture)
{
    QFile file(fixture.path(u"older"_s));
    if (by == u"text"_s)
        return QByteArray("Dear reader, ").repeated(5000);
    if (by == u"another newsroom"_s) {
        file.setFileName(fixture.path(u"another"_s));
        const auto made = Newsroom::create(file.fileName(), sampleOrganisation(), fixture.context());
        static_cast<void>((*made)->save(sampleTerm()));
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef Q_OS_UNIX
// True where another program sees that this one has the database open: then it leaves the log alone.
bool othersSeeItOpen(const QString &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        // https://www.sqlite.org/lockingv3.html: the bytes that readers share.
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}
#endif

} // namespace

class SharedFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void secondSaveIsAConflict()
    {
        NewsroomFixture fixture;
        const Entry entry = *fixture.newsroom().save(sampleEntry());
        const auto other = *Newsroom::open(fixture.path(), fixture.context(u"Luis"_s));
        Entry theirs = *other->load<Entry>(entry.id);
        theirs.texts[english()].title = u"Theirs"_s;
        QVERIFY(other->save(theirs));
        Entry mine = entry;
        mine.texts[english()].title = u"Mine"_s;
        QCOMPARE(codeOf(fixture.newsroom().save(mine)), ErrorCode::Conflict);
        // With their version as the base it goes, and both states are kept.
        mine.version = fixture.newsroom().load<Entry>(entry.id)->version;
        QVERIFY(fixture.newsroom().save(mine));
        const auto revisions = *fixture.newsroom().revisions(ItemKind::Entry, entry.id.text());
        QCOMPARE(revisions.size(), 3);
        QCOMPARE(revisions.at(1).author, u"Luis"_s);
    }

    void changesOfAnotherAreTold()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const QString token = *newsroom.contentToken();
        const auto other = *Newsroom::open(fixture.path(), fixture.context());
        QSignalSpy changes(&newsroom, &Newsroom::changed);
        QVERIFY(newsroom.save(sampleTerm()));
        QCOMPARE(changes.size(), 1);
        QVERIFY(other->save(sampleContact()));
        QVERIFY(*newsroom.contentToken() != token);
        QCOMPARE(*newsroom.contentToken(), *other->contentToken());
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(changes.last().first().value<Change>().type, ChangeType::Reloaded);
    }

    void busyAfterASensibleWait()
    {
        NewsroomFixture fixture;
        const Term term = *fixture.newsroom().save(sampleTerm());
        const auto other = *storage::openFile(fixture.path(), storage::Access::ReadWrite);
        Term changed = term;
        changed.key = u"science"_s;
        {
            storage::Transaction held(*other, storage::Transaction::Kind::Write);
            QElapsedTimer timer;
            timer.start();
            const Result<Term> saved = fixture.newsroom().save(changed);
            QCOMPARE(codeOf(saved), ErrorCode::Busy);
            QVERIFY(saved.error().message.endsWith(u'.'));
            QVERIFY2(timer.elapsed() > 1000 && timer.elapsed() < 8000,
                     qPrintable(QString::number(timer.elapsed())));
            QVERIFY(*fixture.newsroom().load<Term>(term.id) == term); // reading goes on
            QVERIFY(fixture.newsroom().snapshot());
        }
        QVERIFY(fixture.newsroom().save(changed));
    }

    void snapshotIsOneState()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        Term term = *newsroom.save(sampleTerm());
        Contact contact = *newsroom.save(sampleContact());
        // The writer changes first one, then the other: a mixed reading would see the second ahead.
        const std::jthread writer([&](const std::stop_token &stop) {
            const auto other = Newsroom::open(fixture.path(), fixture.context());
            for (int i = 1; other && !stop.stop_requested(); ++i) {
                term.key = contact.key = u"k%1"_s.arg(i, 6, 10, QChar(u'0'));
                term = *(*other)->save(term);
                contact = *(*other)->save(contact);
            }
        });
        int different = 0;
        QString last;
        for (int i = 0; i < 300; ++i) {
            const auto snapshot = i % 2 == 0 ? newsroom.snapshot() : readSnapshot(fixture.path());
            QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
            const QString first = (*snapshot)->terms.first().key;
            const QString second = (*snapshot)->contacts.first().key;
            if (first.startsWith(u'k') && second.startsWith(u'k')) {
                const int ahead = first.sliced(1).toInt() - second.sliced(1).toInt();
                QVERIFY2(ahead == 0 || ahead == 1, qPrintable(first + second));
            }
            different += first != last ? 1 : 0;
            last = first;
        }
        QVERIFY(different > 1); // it was written meanwhile
    }

#ifdef Q_OS_UNIX
    // Whoever opens and closes the file itself gives back the locks of the whole program: another
    // program that closes the newsroom would then take the log away from under this one.
    void lookingAtTheFileKeepsItsLocks()
    {
        NewsroomFixture fixture;
        QVERIFY(fixture.newsroom().save(sampleTerm()));
        QVERIFY(othersSeeItOpen(fixture.path()));
        QVERIFY(readSnapshot(fixture.path()));
        QVERIFY(othersSeeItOpen(fixture.path()));
        QVERIFY(openMediaSource(fixture.path()));
        QVERIFY(Newsroom::open(fixture.path(), fixture.context()));
        QVERIFY(fixture.newsroom().backUpTo(fixture.path(u"copy"_s)));
        QVERIFY(othersSeeItOpen(fixture.path()));
        fixture.close();
        QVERIFY(!othersSeeItOpen(fixture.path()));
    }
#endif

    void lost_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"deleted", "moved", "replaced"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void lost()
    {
        QFETCH(QString, how);
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Term term = *newsroom.save(sampleTerm());
        QFile::remove(fixture.path(u"copy"_s));
        QVERIFY(newsroom.backUpTo(fixture.path(u"copy"_s)));
        if (how == u"deleted"_s)
            QVERIFY(QFile::remove(fixture.path()));
        else if (how == u"moved"_s)
            QVERIFY(QFile::rename(fixture.path(), fixture.path(u"elsewhere"_s)));
        else
            std::filesystem::rename(fixture.path(u"copy"_s).toStdString(), fixture.path().toStdString());
        QSignalSpy lost(&newsroom, &Newsroom::fileLost);
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.first().first().value<Error>().code, ErrorCode::FileGone);
        Term changed = term;
        changed.key = u"science"_s;
        const Result<Term> saved = newsroom.save(changed);
        QCOMPARE(codeOf(saved), ErrorCode::FileGone);
        QVERIFY(saved.error().message.endsWith(u'.'));
        QCOMPARE(codeOf(newsroom.trash(ItemKind::Term, term.id.text())), ErrorCode::FileGone);
        QCOMPARE(codeOf(newsroom.addMedia(sampleMedia(), "x")), ErrorCode::FileGone);
        QCOMPARE(lost.size(), 1);
        // What was open can still be read and saved under another name.
        QVERIFY(*newsroom.load<Term>(term.id) == term);
        const Result<> rescued = newsroom.backUpTo(fixture.path(u"rescued"_s));
        QVERIFY2(rescued, rescued ? "" : qPrintable(rescued.error().detail));
        const auto again = Newsroom::open(fixture.path(u"rescued"_s), fixture.context());
        QVERIFY(again);
        QVERIFY(*(*again)->load<Term>(term.id) == term);
    }

    // Replacing the file under its own log would ruin it.
    void aBackupNeverTakesTheNewsroomsPlace()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Term term = *newsroom.save(sampleTerm());
        const QString link = fixture.path(u"link"_s);
        QVERIFY(QFile::link(QFileInfo(fixture.path()).path(), link));
        for (const QString &path : QStringList{fixture.path(), link + u"/test.gaceta"_s})
            QCOMPARE(codeOf(newsroom.backUpTo(path)), ErrorCode::InvalidInput);
        QVERIFY(*newsroom.load<Term>(term.id) == term);
    }

    void aBackupTakesNothingFromALogBesideIt()
    {
        NewsroomFixture fixture;
        const QString copy = fixture.path(u"copy.gaceta"_s);
        const QString log = copy + u"-wal"_s;
        const QString kept = fixture.path(u"kept"_s);
        Term old = sampleTerm();
        old.key = u"old"_s;
        {
            const auto former = *Newsroom::create(copy, sampleOrganisation(), fixture.context());
            old = *former->save(old);
            QVERIFY(QFile::copy(log, kept));
        }
        QVERIFY(QFile::rename(kept, log)); // as a program that was killed leaves it
        const Term term = *fixture.newsroom().save(sampleTerm());
        QVERIFY(fixture.newsroom().backUpTo(copy));
        const auto backup = Newsroom::open(copy, fixture.context());
        QVERIFY(backup);
        QVERIFY((*backup)->load<Term>(term.id));
        QCOMPARE(codeOf((*backup)->load<Term>(old.id)), ErrorCode::NotFound);
        QCOMPARE(*(*backup)->verify(), QStringList());
    }

    void overwrittenInPlace_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("sawIt"); // before the first save
        for (const char *by : {"another newsroom", "an older copy", "text"}) {
            QTest::addRow("%s, seen in time", by) << QString::fromLatin1(by) << true;
            QTest::addRow("%s, seen when saving", by) << QString::fromLatin1(by) << false;
        }
    }

    // As `cp` does it, or a program that restores backups: the file keeps its place on the disk.
    void overwrittenInPlace()
    {
        QFETCH(QString, by);
        QFETCH(bool, sawIt);
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Term term = *newsroom.save(sampleTerm());
        QVERIFY(newsroom.backUpTo(fixture.path(u"older"_s)));
        const QByteArray content = contentFor(by, fixture);
        Term changed = term;
        changed.key = u"science"_s;
        changed = *newsroom.save(changed);
        fixture.close(); // the log is written back
        Newsroom &again = fixture.newsroom();
        changed.key = u"art"_s;
        changed = *again.save(changed); // stands in the log
        QSignalSpy lost(&again, &Newsroom::fileLost);
        {
            QFile file(fixture.path());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.resize(0) && file.write(content) == content.size());
        }
        if (sawIt)
            QTRY_COMPARE(lost.size(), 1);
        changed.key = u"math"_s;
        const Result<Term> saved = again.save(changed);
        QCOMPARE(codeOf(saved), ErrorCode::FileGone);
        QVERIFY(saved.error().message.endsWith(u'.'));
        QCOMPARE(lost.size(), 1);
        fixture.close();
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == content); // not a byte of ours went into it
        QVERIFY(!QFile::exists(fixture.path() + u"-wal"_s));
    }

    // The log is written back into the file again and again: that is not taken for a loss.
    void logWrittenBackByOthers()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        QSignalSpy lost(&newsroom, &Newsroom::fileLost);
        Term term = *newsroom.save(sampleTerm());
        const auto other = *storage::openFile(fixture.path(), storage::Access::ReadWrite);
        for (int i = 0; i < 20; ++i) {
            term.key = u"k%1"_s.arg(i);
            const Result<Term> saved = newsroom.save(term);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
            term = *saved;
            QVERIFY(other->execute(i % 2 == 0 ? u"PRAGMA wal_checkpoint(PASSIVE)"_s
                                              : u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QCOMPARE(lost.size(), 0);
    }

    void lossIsSeenBeforeSaving()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        QVERIFY(QFile::remove(fixture.path()));
        QSignalSpy lost(&newsroom, &Newsroom::fileLost);
        QCOMPARE(codeOf(newsroom.save(sampleTerm())), ErrorCode::FileGone);
        QCOMPARE(lost.size(), 1);
    }
};

GACETA_TEST(SharedFileTest)
#include "sharedfiletest.moc"
