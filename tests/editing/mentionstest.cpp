#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

// Which news hold some words as they stand in the source.
class MentionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theNewestComeFirstAndTheTrashIsLeftOut()
    {
        NewsroomFixture fixture;
        const Entry old = entry(fixture, 2015, "At {{stat:rate}}.", {});
        const Entry other = entry(fixture, 2016, "At {{stat:RATE}}.", {});
        const Entry translated = entry(fixture, 2018, "Nothing.", "Es del {{stat:rate}}, año.");
        const Entry trashed = entry(fixture, 2020, "At {{stat:rate}}.", {});
        QVERIFY(fixture.newsroom().trash(ItemKind::Entry, trashed.id.text()).has_value());
        QCOMPARE(ids(fixture, "stat:rate", 10), (QStringList{translated.id.text(), old.id.text()}));
        QCOMPARE(ids(fixture, "stat:rate", 1), QStringList{translated.id.text()});
        QCOMPARE(ids(fixture, "año", 10), QStringList{translated.id.text()});
        QCOMPARE(ids(fixture, "stat:rat%", 10), QStringList()); // no pattern
        QCOMPARE(ids(fixture, "RATE", 10), QStringList{other.id.text()});
    }

private:
    static Entry entry(NewsroomFixture &fixture, int year, const QByteArray &body,
                       const QByteArray &spanishBody)
    {
        Entry entry = sampleEntry();
        entry.date = noon(year, 3, 4);
        entry.texts[english()].body = body;
        entry.texts[spanish()].body = spanishBody;
        return *fixture.newsroom().save(entry);
    }
    static QStringList ids(NewsroomFixture &fixture, const QByteArray &bytes, int limit)
    {
        QStringList ids;
        for (const Entry &entry : fixture.newsroom().entriesWith(bytes, limit).value_or(QList<Entry>{}))
            ids.append(entry.id.text());
        return ids;
    }
};

GACETA_TEST(MentionsTest)
#include "mentionstest.moc"
