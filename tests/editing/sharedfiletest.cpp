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

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode(-1) : result.error().code;
}

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
