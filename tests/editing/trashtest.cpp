// Into the trash, out of it, and away for ever; for every kind, with everything that mentions it.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
void goThrough(const T &sample, ItemKind kind)
{
    NewsroomFixture fixture;
    Newsroom &newsroom = fixture.newsroom();
    const T value = *newsroom.save(sample);
    const QString id = value.id.text();
    QSignalSpy changes(&newsroom, &Newsroom::changed);
    const auto lastChange = [&] { return changes.last().first().template value<Change>().type; };

    QCOMPARE(newsroom.deleteForever(kind, id).error().code, ErrorCode::InvalidInput);
    QString token = *newsroom.contentToken();
    QVERIFY(newsroom.trash(kind, id));
    QCOMPARE(lastChange(), ChangeType::Trashed);
    QVERIFY(token != *newsroom.contentToken());
    QVERIFY(*newsroom.load<T>(value.id) == value); // still there to look at
    QCOMPARE(newsroom.trashed()->size(), 1);
    QCOMPARE(newsroom.trashed()->first().id, id);
    QCOMPARE(newsroom.trashed()->first().trashedAt, fixture.clock->now());
    if (kind != ItemKind::Entry) {
        QCOMPARE(newsroom.items(kind)->size(), 0);
        QCOMPARE(newsroom.items(kind, true)->size(), 1);
    } else {
        QCOMPARE(newsroom.entryCounts()->all, 0);
        QCOMPARE(newsroom.entryCounts()->trashed, 1);
    }

    QVERIFY(newsroom.restore(kind, id));
    QCOMPARE(lastChange(), ChangeType::Restored);
    QVERIFY(newsroom.trashed()->isEmpty());
    QVERIFY(*newsroom.load<T>(value.id) == value);

    QVERIFY(newsroom.trash(kind, id));
    token = *newsroom.contentToken();
    QVERIFY(newsroom.deleteForever(kind, id));
    QCOMPARE(lastChange(), ChangeType::Deleted);
    QVERIFY(token != *newsroom.contentToken());
    QCOMPARE(newsroom.load<T>(value.id).error().code, ErrorCode::NotFound);
    QVERIFY(newsroom.revisions(kind, id)->isEmpty());
    QVERIFY(newsroom.trashed()->isEmpty());
    for (const Result<> &done :
         {newsroom.trash(kind, id), newsroom.restore(kind, id), newsroom.deleteForever(kind, id)})
        QCOMPARE(done.error().code, ErrorCode::NotFound);
    QVERIFY(newsroom.verify()->isEmpty());
}

} // namespace

class TrashTest final : public QObject
{
    Q_OBJECT

private slots:
    void entry() { goThrough(sampleEntry(), ItemKind::Entry); }
    void page() { goThrough(samplePage(), ItemKind::Page); }
    void school() { goThrough(sampleSchool(), ItemKind::School); }
    void schoolList() { goThrough(sampleSchoolList({SchoolId::create()}), ItemKind::SchoolList); }
    void statistic() { goThrough(sampleStatistic(), ItemKind::Statistic); }
    void contact() { goThrough(sampleContact(), ItemKind::Contact); }
    void boilerplate() { goThrough(sampleBoilerplate(), ItemKind::Boilerplate); }
    void term() { goThrough(sampleTerm(), ItemKind::Term); }

    void searchForgetsAndRemembers()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Entry entry = *newsroom.save(sampleEntry());
        const auto hits = [&] { return newsroom.search(u"garden"_s, 10)->size(); };
        QCOMPARE(hits(), 1);
        QVERIFY(newsroom.trash(ItemKind::Entry, entry.id.text()));
        QCOMPARE(hits(), 0);
        storage::EntryFilter filter;
        filter.words = u"garden"_s;
        filter.trashed = true;
        QCOMPARE(*newsroom.entryCount(filter), 1);
        QVERIFY(newsroom.restore(ItemKind::Entry, entry.id.text()));
        QCOMPARE(hits(), 1);
    }

    void savedWhileInTheTrashItStaysThere()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        Entry entry = *newsroom.save(sampleEntry());
        QVERIFY(newsroom.trash(ItemKind::Entry, entry.id.text()));
        entry.texts[english()].title = u"Another garden"_s;
        QVERIFY(newsroom.save(entry));
        QCOMPARE(newsroom.trashed()->size(), 1);
        QCOMPARE(newsroom.entryCounts()->all, 0);
        QCOMPARE(newsroom.search(u"garden"_s, 10)->size(), 0);
        QVERIFY((*newsroom.snapshot())->entries.isEmpty());
    }

    void mentionsOfWhatIsGone()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Term term = *newsroom.save(sampleTerm());
        const School school = *newsroom.save(sampleSchool());
        Entry entry = sampleEntry();
        entry.tags = {term.id};
        entry.schools = {school.id};
        entry.related = {};
        entry = *newsroom.save(entry);
        SchoolList list = sampleSchoolList({school.id});
        list.rule.tag = term.id;
        list = *newsroom.save(list);
        School tagged = sampleSchool();
        tagged.tags = {term.id};
        tagged = *newsroom.save(tagged);
        // In the trash: left out of snapshots, kept in the newsroom.
        QVERIFY(newsroom.trash(ItemKind::Term, term.id.text()));
        QVERIFY(newsroom.trash(ItemKind::School, school.id.text()));
        QVERIFY((*newsroom.snapshot())->entries.first().tags.isEmpty());
        QVERIFY((*newsroom.snapshot())->schoolLists.first().members.isEmpty());
        QVERIFY((*newsroom.snapshot())->schools.first().tags.isEmpty());
        QCOMPARE(newsroom.load<Entry>(entry.id)->tags, entry.tags);
        QVERIFY(newsroom.restore(ItemKind::Term, term.id.text()));
        QCOMPARE((*newsroom.snapshot())->entries.first().tags, entry.tags);
        // Deleted: gone everywhere.
        QVERIFY(newsroom.trash(ItemKind::Term, term.id.text()));
        QVERIFY(newsroom.deleteForever(ItemKind::Term, term.id.text()));
        QVERIFY(newsroom.deleteForever(ItemKind::School, school.id.text()));
        QVERIFY(newsroom.load<Entry>(entry.id)->tags.isEmpty());
        QVERIFY(newsroom.load<School>(tagged.id)->tags.isEmpty());
        QCOMPARE(newsroom.load<SchoolList>(list.id)->rule.tag, term.id); // without it, all would fit
        QVERIFY(newsroom.load<Entry>(entry.id)->schools.isEmpty());
        QVERIFY(newsroom.load<SchoolList>(list.id)->members.isEmpty());
        QVERIFY(newsroom.verify()->isEmpty());
    }

    void pageBelowOneInTheTrashMovesUp()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Page top = *newsroom.save(samplePage());
        Page middle = samplePage();
        middle.parent = top.id;
        middle = *newsroom.save(middle);
        Page low = samplePage();
        low.parent = middle.id;
        low = *newsroom.save(low);
        QVERIFY(newsroom.trash(ItemKind::Page, middle.id.text()));
        const auto snapshot = *newsroom.snapshot();
        QCOMPARE(snapshot->pages.size(), 2);
        for (const Page &page : snapshot->pages)
            QCOMPARE(page.parent, page.id == low.id ? top.id : PageId());
    }
};

GACETA_TEST(TrashTest)
#include "trashtest.moc"
