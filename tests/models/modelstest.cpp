// The lists' models, watched over by Qt's own tester.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"
#include "ui/models/entrylistmodel.h"
#include "ui/models/itemlistmodel.h"
#include "ui/models/reviewmodel.h"
#include "ui/models/searchmodel.h"
#include "ui/models/trashmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void entriesInWindows();
    void entriesInOneLanguage();
    void smallKinds_data();
    void smallKinds();
    void wordsIgnoreAccents();
    void namesInEveryLanguageAreFound();
    void trash();
    void search();
    void review();
};

static void addEntries(editing::Newsroom &newsroom, int count)
{
    QList<Entry> entries;
    for (int i = 0; i < count; ++i) {
        Entry entry = sampleEntry();
        entry.id = EntryId::create();
        entry.version = 0;
        entry.texts[english()].title = u"Entry %1"_s.arg(i);
        entry.date = noon(2020, 1, 1).addDays(i);
        entries.append(entry);
    }
    QVERIFY(newsroom.saveAll(entries));
}

void ModelsTest::entriesInWindows()
{
    NewsroomFixture fixture;
    addEntries(fixture.newsroom(), 230);
    EntryListModel model(fixture.newsroom());
    QCOMPARE(model.total(), 230);
    QCOMPARE(model.rowCount(), 100);
    // From here on: the tester itself fetches what there is.
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 230);
    QCOMPARE(model.row(0).title, u"Entry 229"_s);
    model.setOrder(storage::EntryOrder::OldestFirst);
    QCOMPARE(model.row(0).title, u"Entry 0"_s);
    storage::EntryFilter filter;
    filter.year = 2020;
    filter.words = u"entry 17"_s;
    model.setFilter(filter);
    QVERIFY(model.total() > 0 && model.total() < 230);
    model.setFilter({});
    QCOMPARE(model.total(), 230);
}

void ModelsTest::entriesInOneLanguage()
{
    NewsroomFixture fixture;
    Entry both = sampleEntry();
    Entry one = both;
    one.id = EntryId::create();
    one.texts.remove(spanish());
    both.texts[spanish()].title = u"Una noticia"_s;
    both.texts[english()].title = u"Both"_s;
    QVERIFY(fixture.newsroom().saveAll(QList<Entry>{both, one}));
    EntryListModel model(fixture.newsroom());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    storage::EntryFilter filter;
    filter.language = spanish();
    model.setFilter(filter);
    QCOMPARE(model.total(), 1);
    filter.words = u"noticia"_s;
    model.setFilter(filter);
    QCOMPARE(model.total(), 1);
    filter.language = english();
    model.setFilter(filter);
    QCOMPARE(model.total(), 1);
}

void ModelsTest::smallKinds_data()
{
    QTest::addColumn<int>("kind");
    for (const auto &[kind, name] : EnumNames<ItemKind>::values) {
        if (kind != ItemKind::Entry && kind != ItemKind::Organisation && kind != ItemKind::Media)
            QTest::newRow(name) << static_cast<int>(kind);
    }
}

void ModelsTest::smallKinds()
{
    QFETCH(int, kind);
    NewsroomFixture fixture;
    editing::Newsroom &newsroom = fixture.newsroom();
    QVERIFY(newsroom.save(samplePage()));
    QVERIFY(newsroom.save(sampleSchool()));
    QVERIFY(newsroom.save(sampleSchoolList({})));
    QVERIFY(newsroom.save(sampleStatistic()));
    QVERIFY(newsroom.save(sampleContact()));
    QVERIFY(newsroom.save(sampleBoilerplate()));
    QVERIFY(newsroom.save(sampleTerm()));
    ItemListModel model(newsroom, static_cast<ItemKind>(kind));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0);
    QVERIFY(!row.data().toString().isEmpty());
    QVERIFY(!row.data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(newsroom.trash(static_cast<ItemKind>(kind), row.data(ItemRole).toString()));
    model.reload();
    QCOMPARE(model.rowCount(), 0);
    model.setShown(ShownItems::Trashed);
    QCOMPARE(model.rowCount(), 1);
}

void ModelsTest::wordsIgnoreAccents()
{
    NewsroomFixture fixture;
    QVERIFY(fixture.newsroom().save(sampleTerm()));
    ItemListModel model(fixture.newsroom(), ItemKind::Term);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWords(u"matematicas"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setWords(u"history"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.unfilteredCount(), 1);
}

// The title is in the first language; whoever thinks in another finds it all the same.
void ModelsTest::namesInEveryLanguageAreFound()
{
    NewsroomFixture fixture;
    Statistic rate = sampleStatistic();
    rate.texts[english()].label = u"graduation rate"_s;
    rate.texts[spanish()].label = u"de tasa de graduación"_s;
    QVERIFY(fixture.newsroom().save(rate));
    ItemListModel model(fixture.newsroom(), ItemKind::Statistic);
    model.setWords(u"graduacion"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(0).title, u"Graduation rate"_s);
    model.setWords(u"inscripcion"_s);
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::trash()
{
    NewsroomFixture fixture;
    addEntries(fixture.newsroom(), 3);
    TrashModel model(fixture.newsroom());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    EntryListModel entries(fixture.newsroom());
    QVERIFY(fixture.newsroom().trash(ItemKind::Entry, entries.row(1).item));
    model.reload();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(0).item, entries.row(1).item);
}

void ModelsTest::search()
{
    NewsroomFixture fixture;
    addEntries(fixture.newsroom(), 5);
    QVERIFY(fixture.newsroom().save(sampleTerm()));
    SearchModel model(fixture.newsroom());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWords(u"matematicas"_s);
    QVERIFY(model.rowCount() >= 1);
    QVERIFY(!model.row(0).title.contains(u'\n'));
    model.setWords({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::review()
{
    NewsroomFixture fixture;
    Entry entry = sampleEntry();
    entry.texts[english()].state = WorkflowState::InReview;
    QVERIFY(fixture.newsroom().save(entry));
    ReviewModel model(fixture.newsroom());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QVERIFY(model.rowCount() >= 1);
    QVERIFY(!model.language(model.index(0)).isNull());
    model.setWaiting(Waiting::ForPublication);
    for (int i = 0; i < model.rowCount(); ++i)
        QCOMPARE(model.row(i).badges.first().state, WorkflowState::Approved);
}

GACETA_TEST(ModelsTest)
#include "modelstest.moc"
