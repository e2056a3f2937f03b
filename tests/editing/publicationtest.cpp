// What follows from publishing: the time it came out, and redirects from addresses that were public.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

Entry entryIn(WorkflowState state)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.source = english();
    entry.date = noon(2026, 5, 2);
    entry.texts[english()].title = u"Title"_s;
    entry.texts[english()].slug = u"first"_s;
    entry.texts[english()].state = state;
    return entry;
}

QStringList redirects(const Newsroom &newsroom)
{
    QStringList slugs;
    const auto snapshot = newsroom.snapshot();
    for (const Redirect &redirect : snapshot ? (*snapshot)->redirects : QList<Redirect>())
        slugs.append(redirect.language.text() + u'/' + redirect.slug);
    return slugs;
}

Entry withSlug(Entry entry, const QString &slug)
{
    entry.texts[english()].slug = slug;
    return entry;
}

} // namespace

class PublicationTest final : public QObject
{
    Q_OBJECT

private slots:
    void firstPublished_data()
    {
        QTest::addColumn<WorkflowState>("state");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("expected");
        const QDateTime due = noon(2026, 5, 2);
        QTest::newRow("draft") << WorkflowState::Draft << due << QDateTime();
        QTest::newRow("approved") << WorkflowState::Approved << due << QDateTime();
        QTest::newRow("published") << WorkflowState::Published << noon(2026, 5, 3) << noon(2026, 5, 3);
        QTest::newRow("scheduled") << WorkflowState::Scheduled << due.addSecs(-1) << QDateTime();
        QTest::newRow("scheduled, due") << WorkflowState::Scheduled << due << due;
        QTest::newRow("scheduled, long due") << WorkflowState::Scheduled << due.addDays(9) << due;
    }

    void firstPublished()
    {
        QFETCH(WorkflowState, state);
        QFETCH(QDateTime, now);
        NewsroomFixture fixture;
        fixture.clock->set(now);
        const Result<Entry> saved = fixture.newsroom().save(entryIn(state));
        QVERIFY(saved);
        QTEST(saved->texts.value(english()).firstPublished, "expected");
        QVERIFY(*fixture.newsroom().load<Entry>(saved->id) == *saved);
    }

    void staysThroughEverything()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Entry draft = *newsroom.save(entryIn(WorkflowState::Draft));
        Entry entry = draft;
        entry.texts[english()].state = WorkflowState::Published;
        entry = *newsroom.save(entry);
        const QDateTime first = entry.texts.value(english()).firstPublished;
        QVERIFY(first.isValid());
        fixture.clock->set(noon(2027, 1, 1));
        // Restoring the draft, which knows of no publication.
        Entry restored = draft;
        restored.version = entry.version;
        entry = *newsroom.save(restored, u"Restored"_s);
        QCOMPARE(entry.texts.value(english()).firstPublished, first);
        entry.texts[english()].state = WorkflowState::Published;
        entry = *newsroom.save(entry);
        QCOMPARE(entry.texts.value(english()).firstPublished, first);
    }

    void knowsWhenATextChanged()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const auto edited = [&](const Entry &entry) { return entry.texts.value(english()).edited; };
        Entry entry = *newsroom.save(entryIn(WorkflowState::Draft));
        QVERIFY(!edited(entry).isValid()); // nothing was made from it before
        fixture.clock->set(noon(2027, 1, 1));
        entry.texts[english()].state = WorkflowState::Approved;
        entry.texts[english()].seoTitle = u"For search engines"_s;
        entry.texts[english()].assignee = u"Ana"_s;
        entry = *newsroom.save(entry);
        QVERIFY(!edited(entry).isValid());
        const Entry approved = entry;
        const auto change = [&](auto what) {
            fixture.clock->set(fixture.clock->now().addDays(1));
            what(entry.texts[english()]);
            entry = *newsroom.save(entry);
        };
        const auto now = [&] { return fixture.clock->now(); };
        change([](LanguageVersion &text) { text.title += u" again"_s; });
        QCOMPARE(edited(entry), now());
        change([](LanguageVersion &text) { text.summary += u"More."_s; });
        QCOMPARE(edited(entry), now());
        change([](LanguageVersion &text) { text.body += "\n\nMore.\n"; });
        const QDateTime last = now();
        QCOMPARE(edited(entry), last);
        change([](LanguageVersion &text) { text.body += "\n\n"; }); // says the same
        QCOMPARE(edited(entry), last);
        change([](LanguageVersion &text) { text.edited = {}; }); // of a form that knows of none
        QCOMPARE(edited(entry), last);
        QVERIFY(*newsroom.load<Entry>(entry.id) == entry);
        // An older text again is a change too.
        fixture.clock->set(noon(2027, 2, 1));
        Entry restored = approved;
        restored.version = entry.version;
        QCOMPARE(edited(*newsroom.save(restored, u"Restored"_s)), noon(2027, 2, 1));
    }

    void onlyPublicAddressesLeadOn()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        Entry entry = *newsroom.save(entryIn(WorkflowState::Draft));
        entry = *newsroom.save(withSlug(entry, u"second"_s));
        QCOMPARE(redirects(newsroom), QStringList());
        entry.texts[english()].state = WorkflowState::Published;
        entry = *newsroom.save(entry);
        entry = *newsroom.save(withSlug(entry, u"third"_s));
        QCOMPARE(redirects(newsroom), QStringList{u"en/second"_s});
        entry = *newsroom.save(withSlug(entry, u"fourth"_s));
        QCOMPARE(redirects(newsroom), (QStringList{u"en/second"_s, u"en/third"_s}));
        // Back to a former one: nothing leads away from there.
        entry = *newsroom.save(withSlug(entry, u"second"_s));
        QCOMPARE(redirects(newsroom), (QStringList{u"en/fourth"_s, u"en/third"_s}));
        // Also when it is published no more.
        entry.texts[english()].state = WorkflowState::Archived;
        entry = *newsroom.save(withSlug(entry, u"fifth"_s));
        QCOMPARE(redirects(newsroom).size(), 3);
        QVERIFY(newsroom.trash(ItemKind::Entry, entry.id.text()));
        QCOMPARE(redirects(newsroom), QStringList());
        QVERIFY(newsroom.restore(ItemKind::Entry, entry.id.text()));
        QCOMPARE(redirects(newsroom).size(), 3);
        QVERIFY(newsroom.trash(ItemKind::Entry, entry.id.text()));
        QVERIFY(newsroom.deleteForever(ItemKind::Entry, entry.id.text()));
        QCOMPARE(redirects(newsroom), QStringList());
    }

    void scheduleThatCameOutBetweenTwoSaves_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a second before") << noon(2026, 5, 2).addSecs(-1) << QStringList();
        QTest::newRow("on time") << noon(2026, 5, 2) << QStringList{u"en/first"_s};
    }

    void scheduleThatCameOutBetweenTwoSaves()
    {
        QFETCH(QDateTime, now);
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Entry entry = *newsroom.save(entryIn(WorkflowState::Scheduled));
        fixture.clock->set(now);
        QVERIFY(newsroom.save(withSlug(entry, u"second"_s)));
        QTEST(redirects(newsroom), "expected");
    }

    void pagesAsWell()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        Page page = samplePage();
        page.texts[spanish()].slug = u"quienes-somos"_s;
        page.texts[spanish()].state = WorkflowState::Published;
        page = *newsroom.save(page);
        page.texts[spanish()].slug = u"nosotros"_s;
        QVERIFY(newsroom.save(page));
        QCOMPARE(redirects(newsroom), QStringList{u"es/quienes-somos"_s});
    }
};

GACETA_TEST(PublicationTest)
#include "publicationtest.moc"
