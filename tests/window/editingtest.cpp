// Writing in the real window: what is typed is saved by itself, and comes back after the program was
// killed.

#include "app/core/json/jsonwriter.h"
#include "tests/window/windowfixture.h"
#include "ui/widgets/languagecolumns.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/autosave.h"
#include "ui/window/entrylistpane.h"
#include "ui/window/newsroomview.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

ItemEditor *newTag(WindowFixture &fixture)
{
    fixture.view().makeNew(ItemKind::Term, {});
    return fixture.view().editorPane()->editor();
}

} // namespace

class EditingTest : public QObject
{
    Q_OBJECT

private slots:
    void makesEveryKind_data();
    void makesEveryKind();
    void savesByItself();
    void organisationCannotBeTrashed();
    void savesWhenLeft();
    void offersUnsavedText();
    void formsFollowTheLanguages();
};

void EditingTest::makesEveryKind_data()
{
    QTest::addColumn<int>("kind");
    for (const auto &[kind, name] : EnumNames<ItemKind>::values) {
        if (kind != ItemKind::Media && kind != ItemKind::Organisation)
            QTest::newRow(name) << static_cast<int>(kind);
    }
}

void EditingTest::makesEveryKind()
{
    QFETCH(int, kind);
    WindowFixture fixture;
    fixture.view().makeNew(static_cast<ItemKind>(kind), {});
    const ItemEditor *editor = fixture.view().editorPane()->editor();
    if (!editor)
        QSKIP("no form for it yet");
    QCOMPARE(editor->itemKind(), static_cast<ItemKind>(kind));
    QVERIFY(!editor->isDirty()); // nothing was typed: nothing is saved
    QVERIFY(fixture.view().mayClose());
}

void EditingTest::organisationCannotBeTrashed()
{
    WindowFixture fixture;
    QVERIFY(newTag(fixture));
    const QList<QToolButton *> buttons = fixture.view().editorPane()->findChildren<QToolButton *>();
    const auto trash = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->toolTip() == u"Move to the trash"_s;
    });
    QVERIFY(trash != buttons.end());
    QVERIFY((*trash)->isVisible());
    fixture.view().showRoom(Room::Organisation);
    QVERIFY(!(*trash)->isVisible());
}

void EditingTest::savesByItself()
{
    WindowFixture fixture;
    const ItemEditor *editor = newTag(fixture);
    QVERIFY(editor);
    fixture.view().editorPane()->autoSave()->setPause(std::chrono::milliseconds(50));
    type(u"Robotics"_s);
    QVERIFY(editor->isDirty());
    QTRY_VERIFY(!editor->isDirty());
    const Result<QList<Term>> terms = fixture.newsroom().loadAll<Term>();
    QVERIFY(std::any_of(terms->begin(), terms->end(), [](const Term &term) {
        return term.texts.value(english()).name == u"Robotics"_s;
    }));
}

void EditingTest::savesWhenLeft()
{
    WindowFixture fixture;
    const ItemEditor *editor = newTag(fixture);
    QVERIFY(editor);
    type(u"Debate"_s);
    const QString item = editor->item();
    fixture.view().showRoom(Room::News);
    const auto &list = dynamic_cast<EntryListPane &>(*fixture.view().currentList());
    fixture.view().showItem(ItemKind::Entry, list.model()->row(0).item);
    const Result<Term> term = fixture.newsroom().load<Term>(*TermId::parse(item));
    QVERIFY(term);
    QCOMPARE(term->texts.value(english()).name, u"Debate"_s);
}

void EditingTest::offersUnsavedText()
{
    WindowFixture fixture;
    editing::RecoveredItem lost;
    Term term;
    term.id = TermId::create();
    term.key = u"lost"_s;
    term.texts[english()] = {u"Lost"_s, u"lost"_s};
    lost.kind = ItemKind::Term;
    lost.item = term.id.text();
    lost.time = QDateTime(QDate(2026, 4, 30), QTime(9, 0), Qt::UTC);
    lost.value = toJson(term);
    QVERIFY(fixture.view().session().journal()->remember(lost));
    const QString path = fixture.newsroom().path();
    fixture.restart();
    fixture.window().openFile(path);
    QVERIFY(fixture.view().messages()->isVisible());
    QVERIFY(!fixture.view().messages()->sentence().isEmpty());
    fixture.view().showItem(lost.kind, lost.item);
    const ItemEditor *editor = fixture.view().editorPane()->editor();
    QVERIFY(editor);
    QCOMPARE(editor->title(), u"Lost"_s);
}

void EditingTest::formsFollowTheLanguages()
{
    WindowFixture fixture;
    fixture.view().showRoom(Room::News);
    const auto &list = dynamic_cast<EntryListPane &>(*fixture.view().currentList());
    const QString item = list.model()->row(0).item;
    fixture.view().showItem(ItemKind::Entry, item);
    type(u"More "_s);
    const auto columns = [&fixture] {
        const ItemEditor *editor = fixture.view().editorPane()->editor();
        return editor ? editor->findChild<LanguageColumns *>()->languages().size() : 0;
    };
    QCOMPARE(columns(), 2);
    Organisation organisation = *fixture.newsroom().organisation();
    organisation.languages.append(*LanguageTag::parse(u"zh"_s));
    QVERIFY(fixture.newsroom().saveOrganisation(organisation));
    QTRY_COMPARE(columns(), 3);
    QCOMPARE(fixture.view().editorPane()->editor()->item(), item);
}

GACETA_TEST(EditingTest)
#include "editingtest.moc"
