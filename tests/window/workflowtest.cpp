// The desk, the board, the calendar, and what is done from lists and taken back.

#include "tests/window/windowfixture.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/board/boardcolumn.h"
#include "ui/window/board/boardview.h"
#include "ui/window/calendar/calendarview.h"
#include "ui/window/calendar/eventlist.h"
#include "ui/window/calendar/monthview.h"
#include "ui/window/desk/deskcard.h"
#include "ui/window/desk/deskroom.h"
#include "ui/window/entrylistpane.h"
#include "ui/window/lists/bulkeditdialog.h"
#include "ui/window/lists/listcommands.h"
#include "ui/window/newsroomview.h"

#include <QComboBox>
#include <QMimeData>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

EntryListPane &newsList(WindowFixture &fixture)
{
    fixture.view().showNews(NewsView::List);
    return dynamic_cast<EntryListPane &>(*fixture.view().currentList());
}

Entry entryTitled(const QString &title, WorkflowState state)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.source = english();
    entry.texts[english()].title = title;
    entry.texts[english()].slug = u"a-text"_s;
    entry.texts[english()].state = state;
    return entry;
}

Entry stored(WindowFixture &fixture, const EntryId &id)
{
    return fixture.newsroom().load<Entry>(id).value_or(Entry());
}

} // namespace

class WorkflowTest : public QObject
{
    Q_OBJECT

private slots:
    void deskLeadsToWhatWaits();
    void deskFindsProblems();
    void deskOfNobody();
    void trashOfManyComesBack();
    void stateFromTheListComesBack();
    void undoBelongsToWhereTheKeyboardIs();
    void manyAreChangedBesideTheWindow();
    void dialogChangesOnlyWhatWasTouched();
    void boardMovesByDropAndKey();
    void boardKeepsTheRules();
    void calendarShowsAndWalks();
    void oldTrashGoesWhenOpened();
    void viewsNameEveryControl();
};

void WorkflowTest::deskLeadsToWhatWaits()
{
    WindowFixture fixture;
    const QString me = fixture.newsroom().author();
    Entry draft = entryTitled(u"Mine to write"_s, WorkflowState::Draft);
    draft.texts[english()].assignee = me;
    draft.texts[english()].due = QDate(2026, 4, 28);
    QVERIFY(fixture.newsroom().save(draft));
    Entry theirs = entryTitled(u"Theirs"_s, WorkflowState::Draft);
    theirs.texts[english()].assignee = u"Somebody else"_s;
    QVERIFY(fixture.newsroom().save(theirs));
    Entry later = entryTitled(u"Out tomorrow"_s, WorkflowState::Scheduled);
    later.date = QDateTime(QDate(2026, 5, 2), QTime(12, 0), Qt::UTC);
    QVERIFY(fixture.newsroom().save(later));
    Statistic fact = fixture.newsroom().loadAll<Statistic>()->first();
    fact.reviewBy = QDate(2026, 5, 20);
    QVERIFY(fixture.newsroom().save(fact));
    Media photo = fixture.newsroom().loadAll<Media>()->first();
    PersonRelease person;
    person.state = ReleaseState::Signed;
    person.uses = {ReleaseUse::Web};
    person.expires = QDate(2026, 5, 20);
    photo.release = {PeopleShown::Some, {person}};
    QVERIFY(fixture.newsroom().save(photo));

    fixture.view().showRoom(Room::Desk);
    const DeskRoom &desk = *fixture.view().desk();
    const auto titles = [&](DeskList list) {
        QStringList found;
        const DeskCard *card = desk.card(list);
        for (int i = 0; card && i < card->view()->model()->rowCount(); ++i)
            found.append(card->view()->model()->index(i, 0).data().toString());
        return found;
    };
    QCOMPARE(titles(DeskList::Due), QStringList{u"Mine to write"_s});
    QVERIFY(titles(DeskList::Drafts).contains(u"Mine to write"_s));
    QVERIFY(!titles(DeskList::Drafts).contains(u"Theirs"_s));
    QCOMPARE(titles(DeskList::Coming), QStringList{u"Out tomorrow"_s});
    QVERIFY(!titles(DeskList::Facts).isEmpty());
    QCOMPARE(titles(DeskList::Releases).size(), 1);
    QVERIFY(!titles(DeskList::Review).isEmpty()); // the sample has one

    QListView *due = desk.card(DeskList::Due)->view();
    QTest::mouseClick(due->viewport(), Qt::LeftButton, {},
                      due->visualRect(due->model()->index(0, 0)).center());
    QCOMPARE(fixture.view().room(), Room::News);
    QVERIFY(fixture.view().editorPane()->shows(ItemKind::Entry, draft.id.text()));
}

void WorkflowTest::deskFindsProblems()
{
    WindowFixture fixture;
    Entry broken = entryTitled(u"Broken"_s, WorkflowState::Published);
    broken.date = QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC);
    broken.texts[english()].body = "{{stat:no-such-number}}";
    QVERIFY(fixture.newsroom().save(broken));
    fixture.view().showRoom(Room::Desk);
    const DeskRoom &desk = *fixture.view().desk();
    QTRY_VERIFY_WITH_TIMEOUT(desk.card(DeskList::Problems), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isLooking(), 20000);
}

void WorkflowTest::deskOfNobody()
{
    WindowFixture fixture(WindowFixture::Begin::StartPage);
    Organisation organisation;
    organisation.languages = {english()};
    organisation.timeZone = u"America/Los_Angeles"_s;
    organisation.texts[english()].name = u"New"_s;
    auto session =
        Session::create(fixture.path(u"new.gaceta"_s), organisation, fixture.window().context());
    QVERIFY(session);
    fixture.window().takeSession(std::move(*session));
    QCOMPARE(fixture.view().room(), Room::Desk); // where one begins
    QVERIFY(shownButton(fixture.view().desk(), u"New entry"_s) ||
            !fixture.view().desk()->findChildren<QAbstractButton *>().isEmpty());
}

void WorkflowTest::trashOfManyComesBack()
{
    WindowFixture fixture;
    EntryListPane &list = newsList(fixture);
    list.focusList();
    list.list()->selectAll();
    QCOMPARE(list.selected().size(), 10);
    QTest::keyClick(list.list(), Qt::Key_Delete);
    QTRY_COMPARE(list.model()->total(), 0);
    QCOMPARE(fixture.newsroom().trashed()->size(), 10);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list.model()->total(), 10);
    QTest::keyClick(&fixture.window(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(list.model()->total(), 0);
    press(fixture.view().messages(), u"Undo"_s);
    QTRY_COMPARE(list.model()->total(), 10);
}

void WorkflowTest::stateFromTheListComesBack()
{
    WindowFixture fixture;
    const Entry entry = *fixture.newsroom().save(entryTitled(u"State"_s, WorkflowState::Draft));
    editing::BulkEdit edit;
    edit.state = WorkflowState::Approved;
    edit.languages = {english()};
    fixture.view().commands()->edit({entry.id}, edit);
    QCOMPARE(stored(fixture, entry.id).texts.value(english()).state, WorkflowState::Approved);
    fixture.view().undo();
    QCOMPARE(stored(fixture, entry.id).texts.value(english()).state, WorkflowState::Draft);
    QVERIFY(!fixture.view().commands()->canUndo());
    fixture.view().redo();
    QCOMPARE(stored(fixture, entry.id).texts.value(english()).state, WorkflowState::Approved);
}

void WorkflowTest::undoBelongsToWhereTheKeyboardIs()
{
    WindowFixture fixture;
    const Entry other = *fixture.newsroom().save(entryTitled(u"Other"_s, WorkflowState::Draft));
    EntryListPane &list = newsList(fixture);
    fixture.view().makeNew(ItemKind::Entry, {});
    type(u"Typed"_s);
    QVERIFY(fixture.newsroom().trash(ItemKind::Entry, other.id.text()));
    // In the form: its typing goes, the other stays in the trash.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.newsroom().trashed()->size(), 1);
    QVERIFY(!fixture.view().editorPane()->editor()->canUndo());
    // In the list: the other comes back.
    list.list()->setFocus();
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(fixture.newsroom().trashed()->size(), 0);
}

void WorkflowTest::manyAreChangedBesideTheWindow()
{
    WindowFixture fixture;
    QList<Entry> entries;
    for (int i = 0; i < 120; ++i)
        entries.append(entryTitled(u"Entry %1"_s.arg(i), WorkflowState::Draft));
    QList<EntryId> ids;
    const QList<Entry> saved = fixture.newsroom().saveAll(entries).value_or(QList<Entry>());
    for (const Entry &entry : saved)
        ids.append(entry.id);
    editing::BulkEdit edit;
    edit.kind = EntryKind::Award;
    ListCommands &commands = *fixture.view().commands();
    commands.edit(ids, edit);
    QVERIFY(commands.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!commands.isBusy(), 30000);
    QTRY_COMPARE(stored(fixture, ids.last()).kind, EntryKind::Award);
    QVERIFY(commands.canUndo());
    commands.undo();
    QTRY_VERIFY_WITH_TIMEOUT(!commands.isBusy(), 30000);
    for (const EntryId &id : ids)
        QCOMPARE(stored(fixture, id).kind, EntryKind::Article);
}

void WorkflowTest::dialogChangesOnlyWhatWasTouched()
{
    WindowFixture fixture;
    EntryListPane &list = newsList(fixture);
    list.list()->selectAll();
    fixture.view().editSelection();
    QTRY_VERIFY(WindowFixture::dialog());
    auto *dialog = dynamic_cast<BulkEditDialog *>(WindowFixture::dialog());
    QVERIFY(dialog);
    QVERIFY(dialog->edit() == editing::BulkEdit{});
    const QAbstractButton *change = shownButton(dialog, u"Change 10 entries"_s);
    QVERIFY(change && !change->isEnabled());
    QVERIFY2(namelessControls(dialog).isEmpty(), qPrintable(namelessControls(dialog).join(u'\n')));
    for (QComboBox *combo : dialog->findChildren<QComboBox *>()) {
        if (combo->isEditable())
            combo->setCurrentText(u"Luis"_s);
    }
    press(dialog, u"Change 10 entries"_s);
    const EntryId first = *EntryId::parse(list.model()->row(0).item);
    QTRY_COMPARE(stored(fixture, first).texts.value(english()).assignee, u"Luis"_s);
    fixture.view().commands()->undo();
    QCOMPARE(stored(fixture, first).texts.value(english()).assignee, QString());
}

void WorkflowTest::boardMovesByDropAndKey()
{
    WindowFixture fixture;
    const Entry entry = *fixture.newsroom().save(entryTitled(u"On the board"_s, WorkflowState::Draft));
    fixture.view().showNews(NewsView::Board);
    BoardView &board = *fixture.view().board();
    BoardColumn &drafts = *board.column(WorkflowState::Draft);
    const QModelIndex card = drafts.model()->find(ItemKind::Entry, entry.id.text());
    QVERIFY(card.isValid());
    const std::unique_ptr<QMimeData> data(drafts.model()->mimeData({card}));
    QCOMPARE(draggedVersion(data.get())->entry, entry.id);
    drafts.list()->setCurrentIndex(card);
    QTest::keyClick(drafts.list(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(stored(fixture, entry.id).texts.value(english()).state, WorkflowState::InReview);
    BoardColumn &review = *board.column(WorkflowState::InReview);
    QTRY_VERIFY(review.model()->find(ItemKind::Entry, entry.id.text()).isValid());
    QVERIFY(!drafts.model()->find(ItemKind::Entry, entry.id.text()).isValid());
    emit board.column(WorkflowState::Approved)
        ->list()
        ->dropped({entry.id, english(), WorkflowState::InReview});
    QCOMPARE(stored(fixture, entry.id).texts.value(english()).state, WorkflowState::Approved);
    fixture.view().undo();
    QCOMPARE(stored(fixture, entry.id).texts.value(english()).state, WorkflowState::InReview);
    QTRY_VERIFY(review.model()->find(ItemKind::Entry, entry.id.text()).isValid());
    emit review.list()->activated(review.model()->find(ItemKind::Entry, entry.id.text()));
    QVERIFY(fixture.view().editorPane()->shows(ItemKind::Entry, entry.id.text()));
    QVERIFY(fixture.view().currentList()); // the list is back
}

void WorkflowTest::boardKeepsTheRules()
{
    WindowFixture fixture;
    Organisation organisation = *fixture.newsroom().organisation();
    organisation.workflow.review = ReviewRule::Reviewed;
    QVERIFY(fixture.newsroom().saveOrganisation(organisation));
    const Entry entry = *fixture.newsroom().save(entryTitled(u"Held back"_s, WorkflowState::Draft));
    editing::BulkEdit edit;
    edit.state = WorkflowState::Published;
    fixture.view().commands()->edit({entry.id}, edit);
    QCOMPARE(stored(fixture, entry.id).texts.value(english()).state, WorkflowState::Draft);
    QVERIFY(!fixture.view().commands()->canUndo());
}

void WorkflowTest::calendarShowsAndWalks()
{
    WindowFixture fixture;
    Entry entry = entryTitled(u"Comes out in May"_s, WorkflowState::Scheduled);
    entry.date = QDateTime(QDate(2026, 5, 31), QTime(20, 0), Qt::UTC);
    entry.texts[english()].due = QDate(2026, 5, 12);
    entry = *fixture.newsroom().save(entry);
    const Entry planned = *fixture.newsroom().save(entryTitled(u"Some day"_s, WorkflowState::Draft));
    fixture.view().showNews(NewsView::Calendar);
    CalendarView &calendar = *fixture.view().calendar();
    QCOMPARE(calendar.month()->selected(), QDate(2026, 5, 1));
    const auto titles = [](const QListView *list) {
        QStringList found;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            found.append(list->model()->index(i, 0).data().toString());
        return found;
    };
    QVERIFY(titles(calendar.plannedList()).contains(u"Some day"_s));
    calendar.showDay(QDate(2026, 5, 12));
    QCOMPARE(titles(calendar.dayList()), QStringList{u"Comes out in May"_s}); // due
    calendar.showDay(QDate(2026, 5, 31));
    QCOMPARE(titles(calendar.dayList()), QStringList{u"Comes out in May"_s});
    QTest::keyClick(calendar.month(), Qt::Key_Right); // over the edge
    QCOMPARE(calendar.month()->selected(), QDate(2026, 6, 1));
    QTest::keyClick(calendar.month(), Qt::Key_Left);
    QTest::keyClick(calendar.month(), Qt::Key_Return);
    emit calendar.dayList()->activated(calendar.dayList()->currentIndex());
    QVERIFY(fixture.view().editorPane()->shows(ItemKind::Entry, entry.id.text()));
    Q_UNUSED(planned)
}

void WorkflowTest::oldTrashGoesWhenOpened()
{
    WindowFixture fixture;
    const QString path = fixture.newsroom().path();
    const Entry entry = *fixture.newsroom().save(entryTitled(u"Thrown away"_s, WorkflowState::Draft));
    QVERIFY(fixture.newsroom().trash(ItemKind::Entry, entry.id.text()));
    QVERIFY(fixture.window().closeNewsroom());
    const auto openAfter = [&](int days) {
        WindowContext later = fixture.window().context();
        later.clock = std::make_shared<FixedClock>(
            QDateTime(QDate(2026, 5, 1), QTime(13, 0), Qt::UTC).addDays(days));
        return std::move(*Session::open(path, later));
    };
    QCOMPARE(openAfter(29)->newsroom().trashed()->size(), 1);
    QCOMPARE(openAfter(31)->newsroom().trashed()->size(), 0);
}

void WorkflowTest::viewsNameEveryControl()
{
    WindowFixture fixture;
    for (const NewsView view : {NewsView::Board, NewsView::Calendar, NewsView::List}) {
        fixture.view().showNews(view);
        const QStringList nameless = namelessControls(&fixture.window());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
}

GACETA_TEST(WorkflowTest)
#include "workflowtest.moc"
