// What may stand below the text of a news entry, what changed since it came out, copies and templates,
// and whether a former address leads on.

#include "app/core/entrycopy.h"
#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/content/formeraddress.h"
#include "ui/editors/entry/amendmentsfield.h"

#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

Entry publishedEntry(EditorFixture &f)
{
    Entry entry = f.savedEntry();
    entry.amendments.clear();
    entry.gallery.clear();
    entry.attachments.clear();
    entry.video = {};
    entry.date = QDateTime(QDate(2020, 1, 1), QTime(9, 0), Qt::UTC);
    entry.embargo = entry.expires = {};
    entry.texts[english()].state = WorkflowState::Published;
    return *f.fixture.newsroom().save(entry);
}

QAction *moreAction(const ui::ItemEditor &form, int place)
{
    for (QAction *action : form.formActions()) {
        if (action->menu())
            return action->menu()->actions().value(place);
    }
    return nullptr;
}

} // namespace

class NewsExtrasTest final : public QObject
{
    Q_OBJECT

private slots:
    void correctionsAreAdded()
    {
        EditorFixture f;
        const Entry entry = publishedEntry(f);
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        auto *field = form->findChild<ui::AmendmentsField *>();
        QVERIFY(!field->isVisible()); // folded
        form->showField(u"amendments"_s, {});
        QVERIFY(field->isVisible());
        QTest::mouseClick(field->addButton(), Qt::LeftButton);
        auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(note);
        QCOMPARE(note->accessibleName(), u"Note, English"_s);
        QTest::keyClicks(note, u"New date"_s);
        QVERIFY(form->isDirty());
        QVERIFY(form->save());
        const Entry stored = f.stored(entry);
        QCOMPARE(stored.amendments.size(), 1);
        QCOMPARE(stored.amendments.first().notes.value(english()), u"New date"_s);
        QVERIFY(stored.amendments.first().time.isValid());
        while (form->canUndo())
            form->undo();
        QVERIFY(form->save());
        QVERIFY(f.stored(entry).amendments.isEmpty());
    }

    void whatWasNeverOutHasNothingToCorrect()
    {
        EditorFixture f;
        Entry entry = f.savedEntry();
        entry.amendments.clear();
        entry = *f.fixture.newsroom().save(entry);
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        form->showField(u"amendments"_s, {});
        QVERIFY(!form->findChild<ui::AmendmentsField *>()->isVisible());
    }

    void duplicatesAreOneStep()
    {
        EditorFixture f;
        const Entry entry = publishedEntry(f);
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        QSignalSpy wanted(form.get(), &ui::ItemEditor::newRequested);
        moreAction(*form, 0)->trigger();
        QCOMPARE(wanted.size(), 1);
        const auto start = wanted.first().at(1).value<ui::NewItem>();
        QVERIFY(start.copyOf == entry.id && !start.asTemplate);
        QVERIFY(form->startNew(start));
        QVERIFY(form->item() != entry.id.text());
        QVERIFY(form->isDirty());
        QCOMPARE(form->title(), entry.texts.value(english()).title + u" (copy)"_s);
        const QString copy = form->item();
        QVERIFY(form->save());
        const auto stored = f.fixture.newsroom().load<Entry>(*EntryId::parse(copy));
        QCOMPARE(stored->texts.value(english()).state, WorkflowState::Draft);
        QVERIFY(!stored->texts.value(english()).firstPublished.isValid());
        form->undo();
        QCOMPARE(form->title(), u"Untitled"_s);
        QVERIFY(!form->canUndo());
    }

    void templatesAreKeptApart()
    {
        EditorFixture f;
        const Entry entry = publishedEntry(f);
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        QSignalSpy wanted(form.get(), &ui::ItemEditor::newRequested);
        moreAction(*form, 1)->trigger();
        QVERIFY(form->startNew(wanted.first().at(1).value<ui::NewItem>()));
        QVERIFY(form->kindText().startsWith(u"Template"_s));
        const QString id = form->item();
        QVERIFY(form->save());
        editing::Newsroom &newsroom = f.fixture.newsroom();
        QCOMPARE(*newsroom.entryCount({}), 1);
        QCOMPARE(newsroom.entryCounts()->all, 1);
        storage::EntryFilter templates;
        templates.templates = true;
        const auto found = newsroom.entries(templates, storage::EntryOrder::Title, {}, 10);
        QCOMPARE(found->rows.size(), 1);
        QCOMPARE(found->rows.first().id.text(), id);
        const auto hits = newsroom.search(u"garden"_s, 10);
        for (const storage::SearchHit &hit : *hits)
            QVERIFY(hit.item != id);

        ui::NewItem start;
        start.copyOf = *EntryId::parse(id);
        QVERIFY(form->startNew(start));
        QVERIFY(!form->kindText().startsWith(u"Template"_s));
        QCOMPARE(form->title(), entry.texts.value(english()).title);
        QVERIFY(form->save());
        QCOMPARE(*newsroom.entryCount({}), 2);
        QVERIFY(newsroom.trash(ItemKind::Entry, id));
        QCOMPARE(newsroom.entries(templates, storage::EntryOrder::Title, {}, 10)->rows.size(), 0);
    }

    void formerAddressesLeadOnUnlessNot_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("yes, as is usual") << true;
        QTest::newRow("no") << false;
    }

    void formerAddressesLeadOnUnlessNot()
    {
        QFETCH(const bool, wanted);
        EditorFixture f;
        const Entry entry = publishedEntry(f);
        const QString former = entry.texts.value(english()).slug;
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        auto *question = form->findChild<ui::FormerAddress *>();
        QVERIFY(question->isHidden());
        type(*form, "slug", u"-two"_s, english());
        QVERIFY(!question->isHidden() && question->isChecked());
        QVERIFY(form->save());
        type(*form, "slug", u"-three"_s, english()); // what was saved on the way leads nowhere
        if (!wanted)
            question->click();
        QVERIFY(form->save());
        const auto known =
            *f.fixture.newsroom().formerAddresses(ItemKind::Entry, entry.id.text(), english());
        QCOMPARE(known, wanted ? QStringList{former} : QStringList());
        question->click(); // it can be decided otherwise as long as the form is open
        QCOMPARE(*f.fixture.newsroom().formerAddresses(ItemKind::Entry, entry.id.text(), english()),
                 wanted ? QStringList() : QStringList{former});
    }
};

GACETA_TEST(NewsExtrasTest)
#include "newsextrastest.moc"
