// What a save does and leaves alone: versions, conflicts, revisions, signals, the token, several at
// once.

#include "app/core/json/jsonwriter.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class SavingTest final : public QObject
{
    Q_OBJECT

private slots:
    void versionsCount()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Result<Term> first = newsroom.save(sampleTerm());
        QVERIFY(first);
        QCOMPARE(first->version, RowVersion(1));
        Term term = *first;
        term.key = u"science"_s;
        const Result<Term> second = newsroom.save(term);
        QVERIFY(second);
        QCOMPARE(second->version, RowVersion(2));
        QVERIFY(*newsroom.load<Term>(term.id) == *second);
    }

    void sameAgainChangesNothing()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Result<Entry> saved = newsroom.save(sampleEntry());
        QVERIFY(saved);
        const QString token = *newsroom.contentToken();
        QSignalSpy changes(&newsroom, &Newsroom::changed);
        const Result<Entry> again = newsroom.save(*saved);
        QVERIFY(again);
        QVERIFY(*again == *saved);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(*newsroom.contentToken(), token);
        QCOMPARE(newsroom.revisions(ItemKind::Entry, saved->id.text())->size(), 1);
    }

    void conflicts_data()
    {
        QTest::addColumn<RowVersion>("version");
        QTest::addColumn<bool>("stored");
        QTest::newRow("older") << RowVersion(1) << true;
        QTest::newRow("newer than stored") << RowVersion(3) << true;
        QTest::newRow("as if new") << RowVersion(0) << true;
        QTest::newRow("negative") << RowVersion(-1) << true;
        QTest::newRow("deleted meanwhile") << RowVersion(1) << false;
    }

    void conflicts()
    {
        QFETCH(RowVersion, version);
        QFETCH(bool, stored);
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        Term term = sampleTerm();
        if (stored) {
            term = *newsroom.save(term);
            term.key = u"second"_s;
            term = *newsroom.save(term);
        }
        const QString token = *newsroom.contentToken();
        QSignalSpy changes(&newsroom, &Newsroom::changed);
        Term mine = term;
        mine.version = version;
        mine.key = u"mine"_s;
        const Result<Term> saved = newsroom.save(mine);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Conflict);
        QVERIFY(saved.error().message.endsWith(u'.'));
        QCOMPARE(changes.size(), 0);
        QCOMPARE(*newsroom.contentToken(), token);
        if (stored)
            QVERIFY(*newsroom.load<Term>(term.id) == term);
        else
            QCOMPARE(newsroom.load<Term>(term.id).error().code, ErrorCode::NotFound);
    }

    void severalAreSavedOrNone()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        QList<School> schools{sampleSchool(), sampleSchool(), sampleSchool()};
        schools = *newsroom.saveAll(schools);
        QList<School> changed = schools;
        for (School &school : changed)
            school.area = u"Watts"_s;
        changed[2].version = 7;
        const QString token = *newsroom.contentToken();
        QSignalSpy changes(&newsroom, &Newsroom::changed);
        const auto saved = newsroom.saveAll(changed);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Conflict);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(*newsroom.contentToken(), token);
        for (const School &school : schools) {
            QVERIFY(*newsroom.load<School>(school.id) == school);
            QCOMPARE(newsroom.revisions(ItemKind::School, school.id.text())->size(), 1);
        }
        changed[2].version = 1;
        QVERIFY(newsroom.saveAll(changed));
        QCOMPARE(changes.size(), 3);
        QVERIFY(newsroom.saveAll(QList<School>()));
        QCOMPARE(changes.size(), 3);
    }

    void revisionsTellWhoWhenWhy()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        Entry entry = *newsroom.save(sampleEntry(), u"First draft"_s);
        const Entry former = entry;
        fixture.clock->set(noon(2026, 5, 2));
        entry.texts[english()].title = u"Another title"_s;
        entry = *newsroom.save(entry, u"After review"_s);
        const auto revisions = newsroom.revisions(ItemKind::Entry, entry.id.text());
        QVERIFY(revisions);
        QCOMPARE(revisions->size(), 2);
        const storage::Revision &newest = revisions->first();
        QCOMPARE(newest.version, RowVersion(2));
        QCOMPARE(newest.author, u"Ana"_s);
        QCOMPARE(newest.reason, u"After review"_s);
        QCOMPARE(newest.time, noon(2026, 5, 2));
        QCOMPARE(*newsroom.revisionValue(newest.id), toJson(entry));
        QCOMPARE(*newsroom.revisionValue(revisions->last().id), toJson(former));
        QCOMPARE(newsroom.revisionValue(u"none"_s).error().code, ErrorCode::NotFound);
    }

    void changeSignalComesAfterTheSave()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        Term term = sampleTerm();
        QString seen;
        connect(&newsroom, &Newsroom::changed, this, [&](const Change &change) {
            // What is told of can be read at once, and more can be saved.
            const Result<Term> loaded = newsroom.load<Term>(*TermId::parse(change.item));
            seen += QString::number(int(change.type)) + (loaded ? loaded->key : u"gone"_s) + u' ';
            if (loaded && loaded->key == u"math"_s) {
                Term next = *loaded;
                next.key = u"science"_s;
                QVERIFY(newsroom.save(next));
            }
        });
        QVERIFY(newsroom.save(term));
        QCOMPARE(seen, u"0math 0science "_s);
    }

    void organisationOfAnotherVersion()
    {
        NewsroomFixture fixture;
        Organisation organisation = *fixture.newsroom().organisation();
        organisation.version = 0;
        QCOMPARE(fixture.newsroom().saveOrganisation(organisation).error().code, ErrorCode::Conflict);
    }

    void missingFollowsTheLanguages()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        QVERIFY(newsroom.save(sampleEntry()));
        QCOMPARE(newsroom.entryCounts()->missing, 0);
        Organisation organisation = *newsroom.organisation();
        organisation.languages.append(*LanguageTag::parse(u"fr"));
        organisation = *newsroom.saveOrganisation(organisation);
        QCOMPARE(newsroom.entryCounts()->missing, 1);
        organisation.languages.removeLast();
        QVERIFY(newsroom.saveOrganisation(organisation));
        QCOMPARE(newsroom.entryCounts()->missing, 0);
    }
};

GACETA_TEST(SavingTest)
#include "savingtest.moc"
