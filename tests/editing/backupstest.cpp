// Backups in a folder: made when they are due, found again, cleared away, and brought back.

#include "app/editing/backups.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class BackupsTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneIsMadeADayWhereSomethingChanged()
    {
        NewsroomFixture fixture;
        save(fixture, u"first"_s);
        const BackupPlace place = placeOf(fixture);
        QVERIFY(!made(place, day(1)).isEmpty()); // there was none; the folder is made
        QVERIFY(made(place, day(1).addSecs(3600)).isEmpty());
        QVERIFY(made(place, day(3)).isEmpty()); // nothing new
        save(fixture, u"second"_s);
        QVERIFY(made(place, day(1).addSecs(23 * 3600)).isEmpty()); // too soon
        QVERIFY(!made(place, day(3)).isEmpty());
        const QList<Backup> backups = backupsIn(place.folder, place.newsroom);
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.first().time, day(3).toLocalTime());
        QVERIFY(backups.first().saves > backups.last().saves);
    }

    void theOldestGo_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("left");
        QTest::newRow("two") << 2 << 2;
        QTest::newRow("never none") << 0 << 1;
        QTest::newRow("more than there are") << 9 << 4;
    }
    void theOldestGo()
    {
        QFETCH(int, kept);
        QFETCH(int, left);
        NewsroomFixture fixture;
        save(fixture, u"text"_s);
        const BackupPlace place = placeOf(fixture);
        for (int i = 1; i <= 4; ++i)
            QVERIFY(makeBackup(place, day(i)).has_value());
        removeOldBackups(place, kept);
        const QList<Backup> backups = backupsIn(place.folder, place.newsroom);
        QCOMPARE(backups.size(), left);
        QCOMPARE(backups.first().time, day(4).toLocalTime());
    }

    void whatIsNoBackupOfItStays()
    {
        NewsroomFixture fixture;
        NewsroomFixture other;
        save(fixture, u"text"_s);
        save(other, u"text"_s);
        const BackupPlace place = placeOf(fixture);
        BackupPlace foreign = placeOf(other);
        foreign.folder = place.folder;
        QVERIFY(makeBackup(foreign, day(1)).has_value());
        QVERIFY(makeBackup(place, day(2)).has_value());
        QVERIFY(makeBackup(place, day(3)).has_value());
        const QString letter = place.folder + u"/letter (backup 2020-01-01 10.00).gaceta"_s;
        const QString copy = place.folder + u"/test (before restoring 2020-01-01 10.00).gaceta"_s;
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Sir") > 0);
        file.close();
        QVERIFY(QFile::copy(backupsIn(place.folder, place.newsroom).first().path, copy));
        removeOldBackups(place, 1);
        QCOMPARE(backupsIn(place.folder).size(), 2);
        QCOMPARE(backupsIn(place.folder, foreign.newsroom).size(), 1);
        QVERIFY(QFile::exists(letter));
        QVERIFY(QFile::exists(copy));
    }

    // Two of the same minute stand in the order in which they were made.
    void oneOfTheSameMinuteTakesNoPlace()
    {
        NewsroomFixture fixture;
        save(fixture, u"text"_s);
        const BackupPlace place = placeOf(fixture);
        const Result<QString> first = makeBackup(place, day(1));
        save(fixture, u"another"_s);
        const Result<QString> second = makeBackup(place, day(1));
        QVERIFY(first && second && *first != *second);
        QCOMPARE(backupsIn(place.folder, place.newsroom).first().path, *second);
    }

    void aNewsroomThatWasABackupHasItsOwn()
    {
        NewsroomFixture fixture;
        save(fixture, u"text"_s);
        BackupPlace place = placeOf(fixture);
        const Result<QString> old = makeBackup(place, day(1));
        QVERIFY(old && makeBackup(place, day(2)) && makeBackup(place, day(3)));
        place.newsroomPath = *old;
        removeOldBackups(place, 1);
        QVERIFY(QFile::exists(*old));
        QCOMPARE(backupsIn(place.folder, place.newsroom).size(), 3); // those of the former name stay
        // It has backups of its own, and the others do not count among them.
        place.newsroomPath = *old;
        QVERIFY(!makeBackupIfDue(place, day(3))->isEmpty());
        QVERIFY(makeBackupIfDue(place, day(3))->isEmpty());
    }

    void itComesBackAsAFileOfItsOwn()
    {
        NewsroomFixture fixture;
        save(fixture, u"as it was"_s);
        const BackupPlace place = placeOf(fixture);
        const Result<QString> backup = makeBackup(place, day(1));
        QVERIFY(backup.has_value());
        save(fixture, u"later"_s);
        QCOMPARE(restoreBackup(*backup, fixture.path()).error().code, ErrorCode::InvalidInput);
        QCOMPARE(fixture.newsroom().items(ItemKind::Term)->size(), 2); // untouched
        const QString target = fixture.path(u"again.gaceta"_s);
        QVERIFY(restoreBackup(*backup, target).has_value());
        const auto again = Newsroom::open(target, fixture.context(), OpenMode::ReadWrite);
        QVERIFY(again.has_value());
        QCOMPARE((*again)->items(ItemKind::Term)->size(), 1);
        QVERIFY((*again)->verify()->isEmpty());
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        NewsroomFixture fixture;
        save(fixture, u"text"_s);
        BackupPlace place = placeOf(fixture);
        place.folder = fixture.path() + u"/below a file"_s;
        const Result<QString> result = makeBackup(place, day(1));
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"below a file"_s));
    }

private:
    static QDateTime day(int number) { return noon(2026, 3, number); }
    static QString made(const BackupPlace &place, const QDateTime &now)
    {
        return makeBackupIfDue(place, now).value_or(u"failed"_s);
    }
    static BackupPlace placeOf(NewsroomFixture &fixture)
    {
        return {fixture.path(), fixture.newsroom().id(), fixture.path(u"deep/backups"_s)};
    }
    static void save(NewsroomFixture &fixture, const QString &key)
    {
        Term term;
        term.id = TermId::create();
        term.key = QString(key).replace(u' ', u'-');
        term.texts[english()] = {key, term.key};
        QVERIFY(fixture.newsroom().save(term).has_value());
    }
};

GACETA_TEST(BackupsTest)
#include "backupstest.moc"
