// Two connections that read one state of a file.

#include "app/storage/secondreader.h"
#include "app/core/json/jsonwriter.h"
#include "app/storage/newsroominfo.h"
#include "app/storage/repository.h"
#include "app/storage/snapshotreader.h"
#include "app/storage/transaction.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::storage;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

// More than one reader reads alone.
void fill(StorageFixture &fixture)
{
    Transaction transaction(fixture.connection(), Transaction::Kind::Write);
    for (int i = 0; i < 700; ++i) {
        Entry entry = entryTitled(u"Title %1"_s.arg(i), "Body " + QByteArray::number(i));
        entry.texts[spanish()].title = u"Título %1"_s.arg(i);
        entry.version = 1;
        Repository<Entry>(fixture.connection()).write(entry, {});
    }
    changeContentToken(fixture.connection());
    if (!transaction.commit())
        qFatal("The entries could not be stored");
}

QList<QByteArray> documentsOf(const QList<Entry> &entries)
{
    QList<QByteArray> documents;
    for (const Entry &entry : entries)
        documents.append(toJson(entry));
    return documents;
}

} // namespace

class SecondReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void twoReadWhatOneReads()
    {
        StorageFixture fixture;
        fill(fixture);
        Transaction transaction(fixture.connection(), Transaction::Kind::Read);
        const QList<Entry> alone = Repository<Entry>(fixture.connection()).loadAll();
        QCOMPARE(alone.size(), 700);
        SecondReader second(fixture.connection());
        const QList<Entry> together =
            Repository<Entry>(fixture.connection()).loadAll(Trash::Without, &second);
        QVERIFY(second.finish());
        QCOMPARE(documentsOf(together), documentsOf(alone));
    }

    void anotherStateIsNotRead()
    {
        StorageFixture fixture;
        fill(fixture);
        Transaction transaction(fixture.connection(), Transaction::Kind::Read);
        SecondReader second(fixture.connection());
        {
            const auto other = fixture.another();
            Transaction change(*other, Transaction::Kind::Write);
            QVERIFY(other->execute(u"UPDATE entry_texts SET title = 'Changed'"_s));
            changeContentToken(*other);
            QVERIFY(change.commit());
        }
        const QList<Entry> entries =
            Repository<Entry>(fixture.connection()).loadAll(Trash::Without, &second);
        QVERIFY(!second.finish());
        QCOMPARE(entries.size(), 700);
        for (const Entry &entry : entries)
            QVERIFY(entry.texts.value(spanish()).title.startsWith(u"Título"));
    }

    void whatNeverBeganReadNothing()
    {
        StorageFixture fixture;
        fill(fixture);
        const auto only = fixture.another(Access::ReadOnly);
        Transaction transaction(*only, Transaction::Kind::Read);
        SecondReader unused(*only);
        QVERIFY(!unused.finish());
        QCOMPARE(readSnapshot(*only).entries.size(), 700);
    }
};

GACETA_TEST(SecondReaderTest)
#include "secondreadertest.moc"
