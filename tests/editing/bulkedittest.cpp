// Many entries changed at once and back again; who may do what; what lies in the trash too long.

#include "app/editing/bulkedit.h"
#include "app/editing/lastwriter.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QList<EntryId> someEntries(Newsroom &newsroom, int count)
{
    QList<EntryId> ids;
    for (int i = 0; i < count; ++i) {
        Entry entry = sampleEntry();
        entry.texts[english()].state = WorkflowState::Draft;
        ids.append(newsroom.save(entry)->id);
    }
    return ids;
}

} // namespace

class BulkEditTest final : public QObject
{
    Q_OBJECT

private slots:
    void changesAllAndTakesItBack()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const QList<EntryId> ids = someEntries(newsroom, 3);
        QList<Entry> before;
        for (const EntryId &id : ids)
            before.append(*newsroom.load<Entry>(id));
        BulkEdit edit;
        edit.addTags = {TermId::create()};
        edit.removeTags = {before.first().tags.first()};
        edit.removeSchools = before.first().schools;
        edit.addSchools = {SchoolId::create()};
        edit.kind = EntryKind::Story;
        edit.state = WorkflowState::InReview;
        edit.languages = {english()};
        edit.assignee = u"Luis"_s;
        edit.due = QDate(2026, 4, 1);
        QSignalSpy changes(&newsroom, &Newsroom::changed);
        const Result<BulkResult> result = editInBulk(newsroom, ids, edit);
        QVERIFY(result);
        QCOMPARE(result->changes.size(), 3);
        QCOMPARE(result->refused, 0);
        QCOMPARE(changes.size(), 3);
        const Entry after = *newsroom.load<Entry>(ids.first());
        QCOMPARE(after.tags, (QList<TermId>{before.first().tags.last(), edit.addTags.first()}));
        QCOMPARE(after.schools, edit.addSchools);
        QCOMPARE(after.kind, EntryKind::Story);
        QCOMPARE(after.texts.value(english()).state, WorkflowState::InReview);
        QCOMPARE(after.texts.value(english()).assignee, u"Luis"_s);
        QCOMPARE(after.texts.value(english()).due, QDate(2026, 4, 1));
        QCOMPARE(after.texts.value(spanish()), before.first().texts.value(spanish()));
        QCOMPARE(after.version, before.first().version + 1);

        // Written since: stays when the bulk edit is taken back.
        Entry written = after;
        written.texts[english()].title = u"Another title"_s;
        QVERIFY(newsroom.save(written));
        QVERIFY(repeatInBulk(newsroom, result->changes, Direction::Back));
        for (qsizetype i = 0; i < ids.size(); ++i) {
            Entry back = *newsroom.load<Entry>(ids.at(i));
            if (i == 0) {
                LanguageVersion &text = back.texts[english()];
                const LanguageVersion &former = before.at(i).texts.value(english());
                QCOMPARE(std::exchange(text.title, former.title), u"Another title"_s);
                text.edited = former.edited;
            }
            back.version = before.at(i).version;
            QVERIFY(back == before.at(i));
        }
        QVERIFY(repeatInBulk(newsroom, result->changes, Direction::Again));
        QCOMPARE(newsroom.load<Entry>(ids.last())->kind, EntryKind::Story);
        QVERIFY(newsroom.verify()->isEmpty());
    }

    void leavesTheRestAlone()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const QList<EntryId> ids = someEntries(newsroom, 2);
        BulkEdit edit;
        edit.kind = newsroom.load<Entry>(ids.first())->kind;
        const QString token = *newsroom.contentToken();
        QVERIFY(editInBulk(newsroom, ids, edit)->changes.isEmpty());
        QCOMPARE(*newsroom.contentToken(), token);
        QCOMPARE(newsroom.load<Entry>(ids.first())->version, 1);
    }

    void stopsWithoutATrace()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const QList<EntryId> ids = someEntries(newsroom, 4);
        BulkEdit edit;
        edit.kind = EntryKind::Award;
        const auto stopped = editInBulk(newsroom, ids, edit, [](int done) { return done < 2; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        for (const EntryId &id : ids)
            QCOMPARE(newsroom.load<Entry>(id)->version, 1);
    }

    void manyAreToldAsOne()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const QList<EntryId> ids = someEntries(newsroom, 60);
        QSignalSpy changes(&newsroom, &Newsroom::changed);
        BulkEdit edit;
        edit.kind = EntryKind::Award;
        QVERIFY(editInBulk(newsroom, ids, edit));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<Change>().type, ChangeType::Reloaded);
    }

    void rulesHoldBack_data()
    {
        QTest::addColumn<ReviewRule>("rule");
        QTest::addColumn<QStringList>("exempt");
        QTest::addColumn<WorkflowState>("from");
        QTest::addColumn<WorkflowState>("to");
        QTest::addColumn<bool>("allowed");
        using enum WorkflowState;
        const auto row = [](const char *name, ReviewRule rule, const QStringList &exempt,
                            WorkflowState from, WorkflowState to, bool allowed) {
            QTest::newRow(name) << rule << exempt << from << to << allowed;
        };
        row("an office of one", ReviewRule::Free, {}, Draft, Published, true);
        row("review first", ReviewRule::Reviewed, {}, Draft, Published, false);
        row("handed in", ReviewRule::Reviewed, {}, Draft, InReview, true);
        row("reviewed by the writer", ReviewRule::Reviewed, {}, InReview, Approved, true);
        row("one's own text", ReviewRule::TwoPeople, {}, InReview, Approved, false);
        row("back to the desk", ReviewRule::TwoPeople, {}, InReview, Draft, true);
        row("who may skip", ReviewRule::TwoPeople, {u"ana"_s}, Draft, Published, true);
        row("somebody else may skip", ReviewRule::TwoPeople, {u"Luis"_s}, Draft, Published, false);
        row("approved goes out", ReviewRule::TwoPeople, {}, Approved, Published, true);
        row("no such step", ReviewRule::Free, {}, Published, Draft, false);
    }

    void rulesHoldBack()
    {
        QFETCH(ReviewRule, rule);
        QFETCH(QStringList, exempt);
        QFETCH(WorkflowState, from);
        QFETCH(WorkflowState, to);
        QFETCH(bool, allowed);
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        Organisation organisation = *newsroom.organisation();
        organisation.workflow = {rule, exempt, 30};
        QVERIFY(newsroom.saveOrganisation(organisation));
        Entry entry = sampleEntry();
        entry.texts[english()].state = from;
        entry = *newsroom.save(entry);
        BulkEdit edit;
        edit.state = to;
        edit.languages = {english()};
        const Result<BulkResult> result = editInBulk(newsroom, {entry.id}, edit);
        QCOMPARE(result->refused, allowed ? 0 : 1);
        QCOMPARE(newsroom.load<Entry>(entry.id)->texts.value(english()).state, allowed ? to : from);
    }

    void anotherMayApprove()
    {
        NewsroomFixture fixture;
        Organisation organisation = *fixture.newsroom().organisation();
        organisation.workflow = {ReviewRule::TwoPeople, {}, 30};
        QVERIFY(fixture.newsroom().saveOrganisation(organisation));
        Entry entry = sampleEntry();
        entry.texts[english()].state = WorkflowState::InReview;
        entry = *fixture.newsroom().save(entry);
        fixture.close();
        auto luis = *Newsroom::open(fixture.path(), fixture.context(u"Luis"_s));
        // Another tag is no other text: Ana still wrote it.
        entry.tags.append(TermId::create());
        entry = *luis->save(entry);
        QCOMPARE(*lastWriter(*luis, ItemKind::Entry, entry.id.text(), english()), u"Ana"_s);
        BulkEdit edit;
        edit.state = WorkflowState::Approved;
        edit.languages = {english()};
        QCOMPARE(editInBulk(*luis, {entry.id}, edit)->changes.size(), 1);
        entry = *luis->load<Entry>(entry.id);
        entry.texts[english()].body = "Written anew.";
        QVERIFY(luis->save(entry));
        QCOMPARE(*lastWriter(*luis, ItemKind::Entry, entry.id.text(), english()), u"Luis"_s);
        QCOMPARE(*lastWriter(*luis, ItemKind::Entry, entry.id.text(), spanish()), u"Ana"_s);
    }

    void trashOfMany()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const QList<EntryId> ids = someEntries(newsroom, 3);
        QList<ItemName> names;
        for (const EntryId &id : ids)
            names.append({ItemKind::Entry, id.text()});
        QVERIFY(newsroom.trashAll(names));
        QCOMPARE(newsroom.trashed()->size(), 3);
        QVERIFY(newsroom.restoreAll(names));
        QVERIFY(newsroom.trashed()->isEmpty());
        names.append({ItemKind::Entry, EntryId::create().text()});
        QCOMPARE(newsroom.trashAll(names).error().code, ErrorCode::NotFound);
        QVERIFY(newsroom.trashed()->isEmpty()); // all or none
    }

    void oldTrashGoes()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const QList<EntryId> ids = someEntries(newsroom, 2);
        QVERIFY(newsroom.trash(ItemKind::Entry, ids.first().text()));
        const QDateTime then = fixture.clock->now();
        QCOMPARE(*newsroom.emptyTrash(then), 0);
        QCOMPARE(*newsroom.emptyTrash(then.addSecs(1)), 1);
        QCOMPARE(newsroom.load<Entry>(ids.first()).error().code, ErrorCode::NotFound);
        QVERIFY(newsroom.trash(ItemKind::Entry, ids.last().text()));
        QCOMPARE(*newsroom.emptyTrash(), 1);
        QCOMPARE(*newsroom.emptyTrash(), 0);
        QVERIFY(newsroom.verify()->isEmpty());
    }

    void namesOfRevisions()
    {
        NewsroomFixture fixture;
        const Entry entry = *fixture.newsroom().save(sampleEntry());
        const auto first = [&] {
            return fixture.newsroom().revisions(ItemKind::Entry, entry.id.text())->first();
        };
        QVERIFY(fixture.newsroom().nameRevision(first().id, u"  As the board saw it "_s));
        fixture.close();
        QCOMPARE(first().name, u"As the board saw it"_s);
        QVERIFY(fixture.newsroom().nameRevision(first().id, {}));
        QVERIFY(first().name.isEmpty());
        QCOMPARE(fixture.newsroom().nameRevision(u"none"_s, u"x"_s).error().code, ErrorCode::NotFound);
    }

    void everybodyIsKnown()
    {
        NewsroomFixture fixture;
        Contact contact = sampleContact();
        contact.name = u"Zoe"_s;
        QVERIFY(fixture.newsroom().save(contact));
        QVERIFY(fixture.newsroom().save(sampleEntry()));
        QCOMPARE(*fixture.newsroom().people(), (QStringList{u"Ana"_s, u"María José"_s, u"Zoe"_s}));
    }
};

GACETA_TEST(BulkEditTest)
#include "bulkedittest.moc"
