// The check of a file finds what is wrong with it; a backup is a newsroom of its own.

#include "app/storage/maintenance.h"
#include "app/storage/mediastore.h"
#include "app/storage/newsroomfile.h"
#include "app/storage/query.h"
#include "app/storage/transaction.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace gaceta;
using namespace gaceta::storage;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

void fill(StorageFixture &fixture)
{
    for (int i = 0; i < 20; ++i)
        fixture.store(entryTitled(u"Entry %1"_s.arg(i), "Words of the body."));
    Transaction transaction(fixture.connection(), Transaction::Kind::Write);
    const QByteArray bytes(10'000, 'x');
    MediaStore(fixture.connection()).write(MediaStore::hashOf(bytes), bytes);
    QVERIFY(transaction.commit());
}

} // namespace

class MaintenanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void verify_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<int>("findings");
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("bytes of media") << u"UPDATE media_bytes SET bytes = 'other'"_s << 1;
        QTest::newRow("missing bytes")
            << u"INSERT INTO media (id, version, changed, file_name, mime_type, sha256, size, width, "
               "height, decorative, credit, licence, focal_x, focal_y, people_shown) "
               "VALUES ('m', 1, '', 'x', '', 'none', 0, 0, 0, FALSE, '', '', 0, 0, '')"_s
            << 1;
        QTest::newRow("search index")
            << u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s << 1;
        QTest::newRow("texts of nobody")
            << u"INSERT INTO term_texts VALUES ('nobody', 'en', 'x', 'x')"_s << 1;
    }

    void verify()
    {
        QFETCH(QString, harm);
        StorageFixture fixture;
        fill(fixture);
        if (!harm.isEmpty()) {
            QVERIFY(fixture.connection().execute(u"PRAGMA foreign_keys = OFF"_s));
            fixture.execute(harm);
        }
        const Result<QStringList> found = storage::verify(fixture.connection());
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QTEST(int(found->size()), "findings");
    }

    void verifyReadOnly()
    {
        StorageFixture fixture;
        fill(fixture);
        const auto reader = fixture.another(Access::ReadOnly);
        const Result<QStringList> found = storage::verify(*reader);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QVERIFY(found->isEmpty());
    }

    void backupIsTheWhole()
    {
        StorageFixture fixture;
        fill(fixture);
        const QString target = fixture.path(u"it's a backup.gaceta"_s);
        for (int times = 0; times < 2; ++times) { // the second goes over the first
            const Result<> done = backUp(fixture.connection(), target);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
            const auto copy = openFile(target, Access::ReadWrite);
            QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
            QVERIFY(storage::verify(**copy)->isEmpty());
            Transaction transaction(**copy, Transaction::Kind::Read);
            Query query(**copy, u"SELECT count(*) FROM entries"_s);
            QVERIFY(query.next());
            QCOMPARE(query.integer(0), 20);
        }
        QVERIFY(!QFileInfo::exists(target + u".part"_s));
    }

    void backupWhileAnotherWrites()
    {
        StorageFixture fixture;
        fill(fixture);
        const auto other = fixture.another();
        Transaction writing(*other, Transaction::Kind::Write);
        Query(*other, u"DELETE FROM entries"_s).run();
        const Result<> done = backUp(fixture.connection(), fixture.path(u"backup"_s));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        const auto copy = openFile(fixture.path(u"backup"_s), Access::ReadOnly);
        QVERIFY(copy);
        Transaction transaction(**copy, Transaction::Kind::Read);
        Query query(**copy, u"SELECT count(*) FROM entries"_s);
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), 20);
    }

    void backupOfWhatMayOnlyBeRead()
    {
        StorageFixture fixture;
        fill(fixture);
        const auto reader = fixture.another(Access::ReadOnly);
        const Result<> done = backUp(*reader, fixture.path(u"backup"_s));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(openFile(fixture.path(u"backup"_s), Access::ReadOnly));
    }

    void backupWithoutFolder()
    {
        StorageFixture fixture;
        const Result<> done = backUp(fixture.connection(), fixture.path(u"no/folder/backup"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        fixture.execute(u"DELETE FROM terms"_s); // the newsroom still works
    }

    void failedBackupKeepsTheFormer()
    {
        StorageFixture fixture;
        fill(fixture);
        const QString target = fixture.path(u"backup"_s);
        QVERIFY(backUp(fixture.connection(), target));
        const qint64 size = QFileInfo(target).size();
        // Pages of the file are overwritten: the copy would be damaged as well.
        fixture.close();
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 4096 * 3; at + 4096 <= file.size(); at += 4096 * 4) {
            file.seek(at);
            file.write(QByteArray(4096, '\x55'));
        }
        file.close();
        const auto connection = openFile(fixture.path(), Access::ReadWrite);
        if (connection) {
            const Result<> done = backUp(**connection, target);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Damaged);
        }
        QCOMPARE(QFileInfo(target).size(), size);
        QVERIFY(!QFileInfo::exists(target + u".part"_s));
    }
};

GACETA_TEST(MaintenanceTest)
#include "maintenancetest.moc"
