// Connections, transactions and statements: what fails, fails as a whole.

#include "app/storage/transaction.h"
#include "app/storage/newsroomfile.h"
#include "app/storage/query.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::storage;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

const QString insert = u"INSERT INTO terms (id, version, changed, \"key\") VALUES (?, 1, '', ?)"_s;
const QString countTerms = u"SELECT count(*) FROM terms"_s;

} // namespace

class TransactionTest final : public QObject
{
    Q_OBJECT

private slots:
    void session_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("expected");
        QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("log") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("full") << u"synchronous"_s << u"2"_s;
        QTest::newRow("application") << u"application_id"_s << QString::number(applicationId);
        QTest::newRow("schema") << u"user_version"_s << u"2"_s;
    }

    void session()
    {
        QFETCH(QString, pragma);
        StorageFixture fixture;
        QTEST(fixture.value(u"PRAGMA "_s + pragma), "expected");
    }

    void scopeWithoutCommitRollsBack()
    {
        StorageFixture fixture;
        {
            Transaction transaction(fixture.connection(), Transaction::Kind::Write);
            Query(fixture.connection(), insert).bind(u"a"_s).bind(u"a"_s).run();
        }
        QCOMPARE(fixture.value(countTerms), u"0"_s);
    }

    void firstErrorWinsAndNothingFollows()
    {
        StorageFixture fixture;
        Connection &connection = fixture.connection();
        {
            Transaction transaction(connection, Transaction::Kind::Write);
            Query(connection, insert).bind(u"a"_s).bind(u"a"_s).run();
            Query(connection, insert).bind(u"a"_s).bind(u"b"_s).run(); // the same id
            QVERIFY(connection.error());
            Query(connection, insert).bind(u"c"_s).bind(u"c"_s).run();
            Query read(connection, countTerms);
            QVERIFY(!read.next());
            const Result<> done = transaction.commit();
            QVERIFY(!done);
            QVERIFY2(done.error().detail.contains(u"UNIQUE"_s), qPrintable(done.error().detail));
        }
        QVERIFY(!connection.error());
        QCOMPARE(fixture.value(countTerms), u"0"_s);
    }

    void badStatement()
    {
        StorageFixture fixture;
        Transaction transaction(fixture.connection(), Transaction::Kind::Read);
        Query query(fixture.connection(), u"SELECT nothing FROM nowhere"_s);
        query.bind(u"x"_s);
        QVERIFY(!query.next());
        query.run();
        const Result<> done = transaction.commit();
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(u"nowhere"_s));
        QVERIFY(!done.error().message.contains(u"nowhere"_s)); // people read a sentence, not SQL
    }

    void foreignKeysHold()
    {
        StorageFixture fixture;
        Transaction transaction(fixture.connection(), Transaction::Kind::Write);
        Query(fixture.connection(), u"INSERT INTO term_texts VALUES ('nobody', 'en', 'x', 'x')"_s).run();
        QVERIFY(!transaction.commit());
    }

    void nestingFailsBoth()
    {
        StorageFixture fixture;
        Connection &connection = fixture.connection();
        {
            Transaction outer(connection, Transaction::Kind::Write);
            Query(connection, insert).bind(u"a"_s).bind(u"a"_s).run();
            {
                Transaction inner(connection, Transaction::Kind::Write);
                Query(connection, insert).bind(u"b"_s).bind(u"b"_s).run();
                QVERIFY(!inner.commit());
            }
            Query(connection, insert).bind(u"c"_s).bind(u"c"_s).run();
            const Result<> done = outer.commit();
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Internal);
        }
        QCOMPARE(fixture.value(countTerms), u"0"_s);
        fixture.execute(u"DELETE FROM terms"_s); // and the next one works
    }

    void readingSeesOneState()
    {
        StorageFixture fixture;
        const auto reader = fixture.another(Access::ReadOnly);
        Transaction reading(*reader, Transaction::Kind::Read);
        Query query(*reader, countTerms);
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), 0);
        QVERIFY(!query.next());
        fixture.execute(u"INSERT INTO terms (id, version, changed, \"key\") VALUES ('a', 1, '', 'a')"_s);
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), 0);
        QCOMPARE(fixture.value(countTerms), u"1"_s);
    }

    void readOnlyRefusesToWrite()
    {
        StorageFixture fixture;
        for (const Access access : {Access::ReadOnly, Access::Immutable}) {
            // An immutable file is read without its log, so that must be written back first.
            fixture.close();
            const auto reader = fixture.another(access);
            Transaction transaction(*reader, Transaction::Kind::Read);
            Query(*reader, u"DELETE FROM newsroom"_s).run();
            const Result<> done = transaction.commit();
            QVERIFY(!done);
            QVERIFY2(done.error().code == ErrorCode::ReadOnly, qPrintable(done.error().detail));
        }
    }

    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto same = [](const char *name, const QString &text) {
            QTest::newRow(name) << text << text;
        };
        QTest::newRow("null") << QString() << u""_s;
        same("empty", u""_s);
        same("quote", u"it's \"so\""_s);
        same("nul", u"a"_s + QChar(QChar::Null) + u"b"_s);
        same("emoji", u"👩🏽‍🏫"_s);
        same("right to left", u"\u202eمدرسة\u202c"_s);
        same("byte order mark", QChar(0xfeff) + u"año"_s);
        QTest::newRow("not a character") << QString(QChar(0xfffe) + u"año"_s) << u"\ufffdaño"_s;
        same("20,000 letters", QString(20'000, u'ñ'));
        QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"a?b"_s;
        QTest::newRow("the other half") << QString(QChar(0xde00) + u"b"_s) << u"?b"_s;
    }

    void values()
    {
        QFETCH(QString, text);
        StorageFixture fixture;
        Transaction transaction(fixture.connection(), Transaction::Kind::Write);
        Query(fixture.connection(), insert).bind(u"a"_s).bind(text).run();
        Query query(fixture.connection(), u"SELECT \"key\" FROM terms"_s);
        QVERIFY(query.next());
        QTEST(query.text(0), "expected");
        QVERIFY(!query.next());
        QVERIFY(transaction.commit());
    }

    void bytes()
    {
        StorageFixture fixture;
        QByteArray every;
        for (int i = 0; i < 256; ++i)
            every.append(char(i));
        Transaction transaction(fixture.connection(), Transaction::Kind::Write);
        const QString sql = u"INSERT INTO media_bytes (sha256, bytes) VALUES (?, ?)"_s;
        Query(fixture.connection(), sql).bind(u"all"_s).bind(every).run();
        Query(fixture.connection(), sql).bind(u"none"_s).bind(QByteArray()).run();
        Query query(fixture.connection(), u"SELECT bytes FROM media_bytes ORDER BY sha256"_s);
        QVERIFY(query.next());
        QCOMPARE(query.bytes(0), every);
        QVERIFY(query.next());
        QVERIFY(query.bytes(0).isEmpty() && !query.isNull(0));
        QVERIFY(transaction.commit());
    }

    void oneStatementTwiceAtOnce()
    {
        StorageFixture fixture;
        fixture.execute(u"INSERT INTO terms (id, version, changed, \"key\") VALUES ('a', 1, '', 'a'), "
                        "('b', 1, '', 'b')"_s);
        Transaction transaction(fixture.connection(), Transaction::Kind::Read);
        const QString sql = u"SELECT id FROM terms ORDER BY id"_s;
        QString seen;
        Query outer(fixture.connection(), sql);
        while (outer.next()) {
            Query inner(fixture.connection(), sql);
            while (inner.next())
                seen += outer.text(0) + inner.text(0) + u' ';
        }
        QCOMPARE(seen, u"aa ab ba bb "_s);
        QVERIFY(transaction.commit());
    }
};

GACETA_TEST(TransactionTest)
#include "transactiontest.moc"
