// The dock of the checks beside the form, as a person uses it.

#include "ui/window/checks/checksdock.h"
#include "tests/window/windowfixture.h"
#include "ui/window/checks/checkspanel.h"
#include "ui/window/checks/findingtree.h"
#include "ui/window/newsroomview.h"

#include <QLineEdit>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

// The dock, shown, with an entry in the form whose English text has something to put right.
struct Desk
{
    explicit Desk(const QByteArray &body)
    {
        entry.id = EntryId::create();
        entry.source = english();
        entry.date = QDateTime(QDate(2022, 10, 11), QTime(9, 0), Qt::UTC);
        entry.texts[english()].title = u"A title"_s;
        entry.texts[english()].slug = u"a-title-of-the-checks"_s;
        entry.texts[english()].body = body;
        entry = *fixture.newsroom().save(entry);
        fixture.window().actions().action(ActionId::ToggleChecks)->trigger();
        fixture.view().showItem(ItemKind::Entry, entry.id.text());
    }

    [[nodiscard]] ChecksDock *dock() { return fixture.window().findChild<ChecksDock *>(); }
    [[nodiscard]] FindingTree *tree() { return dock()->panel()->tree(); }
    [[nodiscard]] QTreeWidgetItem *row(const QString &part)
    {
        const QList<QTreeWidgetItem *> found =
            tree()->findItems(part, Qt::MatchContains | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }
    [[nodiscard]] Entry shown()
    {
        return std::get<Entry>(fixture.view().editorPane()->editor()->shownItem());
    }
    void choose(const QString &part)
    {
        QTreeWidgetItem *item = row(part);
        QVERIFY(item);
        tree()->setCurrentItem(item);
        emit tree()->itemClicked(item, 0);
    }

    WindowFixture fixture;
    Entry entry;
};

} // namespace

class ChecksDockTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsAndFixes()
    {
        Desk desk("It was on October 11, 2022.\n");
        QTRY_VERIFY(desk.row(u"October 11"_s));
        QCOMPARE(desk.row(u"October 11"_s)->parent()->text(0), u"Text, English"_s);
        desk.choose(u"October 11"_s);
        press(desk.dock(), u"Write “Oct. 11”"_s);
        QCOMPARE(desk.shown().texts.value(english()).body, QByteArray("It was on Oct. 11, 2022.\n"));
        QTRY_VERIFY(!desk.row(u"October 11"_s));
        // One step.
        desk.fixture.view().editorPane()->editor()->undo();
        QCOMPARE(desk.shown().texts.value(english()).body, QByteArray("It was on October 11, 2022.\n"));
        QTRY_VERIFY(desk.row(u"October 11"_s));
    }

    void followsWhatIsTyped()
    {
        Desk desk("All is well.\n");
        Entry changed = desk.shown();
        changed.texts[english()].summary = QString(210, u'x');
        desk.fixture.view().editorPane()->editor()->changeValue(changed, u"summary"_s, english());
        QTRY_VERIFY(desk.row(u"10 characters too long"_s));
        desk.choose(u"10 characters too long"_s);
        const QWidget *focus = desk.fixture.window().focusWidget();
        QVERIFY(focus && focus->accessibleName().startsWith(u"Summary"_s));
    }

    void ignoresWithAReasonAndTakesBack()
    {
        Desk desk("We met the GEDX people.\n");
        QTRY_VERIFY(desk.row(u"GEDX"_s));
        desk.choose(u"GEDX"_s);
        press(desk.dock(), u"Ignore here…"_s);
        auto *reason = desk.dock()->findChild<QLineEdit *>();
        QVERIFY(reason->isVisible());
        QVERIFY(!shownButton(desk.dock(), u"Ignore"_s)->isEnabled());
        reason->setText(u"Our readers know them."_s);
        press(desk.dock(), u"Ignore"_s);
        QTRY_VERIFY(desk.row(u"Acronyms"_s));
        QCOMPARE(desk.fixture.newsroom().ignoredFindings()->size(), qsizetype(1));
        QCOMPARE(desk.row(u"GEDX"_s)->parent()->text(0), u"Ignored here"_s);
        desk.choose(u"Acronyms"_s);
        press(desk.dock(), u"Ask about it again"_s);
        QTRY_VERIFY(desk.row(u"not introduced"_s));
        QVERIFY(desk.fixture.newsroom().ignoredFindings()->isEmpty());
    }

    void obeysTheRulesOfTheNewsroom()
    {
        Desk desk("We met the GEDX people.\n");
        QTRY_VERIFY(desk.row(u"GEDX"_s));
        Organisation organisation = *desk.fixture.newsroom().organisation();
        organisation.checks = {{u"acronym"_s, ItemKind::Entry, CheckLevel::Off}};
        QVERIFY(desk.fixture.newsroom().saveOrganisation(organisation).has_value());
        QTRY_VERIFY(!desk.row(u"GEDX"_s));
    }

    void isRememberedAndClosed()
    {
        WindowFixture fixture;
        auto *dock = fixture.window().findChild<ChecksDock *>();
        QVERIFY(!dock->isVisible());
        QAction *toggle = fixture.window().actions().action(ActionId::ToggleChecks);
        toggle->trigger();
        QVERIFY(dock->isVisible());
        QCOMPARE(namelessControls(dock), QStringList());
        fixture.window().closeNewsroom();
        QVERIFY(!dock->isVisible());
        fixture.restart();
        toggle = fixture.window().actions().action(ActionId::ToggleChecks);
        QVERIFY(toggle->isChecked());
        fixture.window().openFile(fixture.path(u"sample.gaceta"_s));
        dock = fixture.window().findChild<ChecksDock *>();
        if (fixture.window().view()) {
            QVERIFY(dock->isVisible());
            dock->close();
            QVERIFY(!toggle->isChecked());
        }
    }
};

GACETA_TEST(ChecksDockTest)
#include "checksdocktest.moc"
