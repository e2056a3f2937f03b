#include "app/storage/migrator.h"
#include "app/storage/newsroomfile.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <thread>

using namespace gaceta;
using namespace gaceta::storage;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

// The migrations of the program and those that a later one would bring.
Migrator with(const QList<Migration> &later)
{
    QList<Migration> all{{1, {}}, {2, {}}}; // done already
    return Migrator(all + later);
}

Migration adding(int number, const QString &table)
{
    return {number, {u"CREATE TABLE "_s + table + u" (id TEXT)"_s}};
}

} // namespace

class MigratorTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingToDo()
    {
        StorageFixture fixture;
        const Migrator migrator = Migrator::fromResources(fixture.connection().dialect());
        QCOMPARE(*migrator.version(fixture.connection()), migrator.latest());
        const auto outcome = migrator.migrate(fixture.connection(), fixture.path(u"copy"_s));
        QVERIFY(outcome);
        QCOMPARE(*outcome, MigrationOutcome::AlreadyCurrent);
        QVERIFY(!QFileInfo::exists(fixture.path(u"copy"_s)));
    }

    void olderGetsACopyFirst()
    {
        StorageFixture fixture;
        const Migrator migrator = with({adding(4, u"four"_s), adding(3, u"three"_s)});
        const auto outcome = migrator.migrate(fixture.connection(), fixture.path(u"it's a copy"_s));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(*outcome, MigrationOutcome::Migrated);
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s), u"4"_s);
        QCOMPARE(fixture.value(u"SELECT count(*) FROM three, four"_s), u"0"_s);
        // The copy is the newsroom as it was, and this program's.
        const auto copy = openFile(fixture.path(u"it's a copy"_s), Access::ReadOnly);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
        QCOMPARE(*migrator.version(**copy), 2);
    }

    void withoutCopyNoMigration()
    {
        StorageFixture fixture;
        const auto outcome = with({adding(3, u"three"_s)})
                                 .migrate(fixture.connection(), fixture.path(u"no/such/folder/copy"_s));
        QVERIFY(!outcome);
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s), u"2"_s);
        // Nor over a file that is there.
        QFile file(fixture.path(u"mine"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QVERIFY(!with({adding(3, u"three"_s)}).migrate(fixture.connection(), file.fileName()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s), u"2"_s);
    }

    void failedStepRollsBack()
    {
        StorageFixture fixture;
        const Migration broken{
            4, {u"CREATE TABLE four (id TEXT)"_s, u"DELETE FROM newsroom"_s, u"this is no SQL"_s}};
        const auto outcome = with({adding(3, u"three"_s), broken, adding(5, u"five"_s)})
                                 .migrate(fixture.connection(), fixture.path(u"copy"_s));
        QVERIFY(!outcome);
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s), u"3"_s);
        QCOMPARE(fixture.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'four'"_s), u"0"_s);
        QCOMPARE(fixture.value(u"SELECT count(*) FROM sqlite_master WHERE name = 'five'"_s), u"0"_s);
        QCOMPARE(fixture.value(u"SELECT count(*) FROM newsroom"_s), u"1"_s);
        QVERIFY(QFileInfo::exists(fixture.path(u"copy"_s)));
        // Mended, it goes on from there.
        QVERIFY(with({adding(3, u"three"_s), adding(4, u"four"_s)})
                    .migrate(fixture.connection(), fixture.path(u"copy 2"_s)));
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s), u"4"_s);
    }

    void newerIsRefused()
    {
        StorageFixture fixture;
        fixture.execute(u"PRAGMA user_version = 3"_s);
        fixture.close();
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto opened = openFile(fixture.path(), access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::NewerVersion);
            QVERIFY(opened.error().message.endsWith(u'.'));
        }
    }

    void twoAtOnce()
    {
        StorageFixture fixture;
        const Migrator migrator = with({adding(3, u"three"_s), adding(4, u"four"_s)});
        std::vector<Result<MigrationOutcome>> outcomes(4);
        {
            std::vector<std::jthread> threads;
            for (size_t i = 0; i < outcomes.size(); ++i) {
                threads.emplace_back([&, i] {
                    const auto connection = fixture.another();
                    outcomes[i] = migrator.migrate(*connection, fixture.path(u"copy %1"_s.arg(i)));
                });
            }
        }
        for (const auto &outcome : outcomes)
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(fixture.value(u"PRAGMA user_version"_s), u"4"_s);
    }

    void statements()
    {
        QCOMPARE(statementsOf(u"A;\nB\n-- next\nC\n  -- next  \n\n-- next\n"_s),
                 (QStringList{u"A;\nB\n"_s, u"C\n"_s}));
        QVERIFY(statementsOf({}).isEmpty());
    }
};

GACETA_TEST(MigratorTest)
#include "migratortest.moc"
