// Who sees to a text, and which steps of the workflow its form offers.

#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class AssignmentTest final : public QObject
{
    Q_OBJECT

private slots:
    void namedDatedAndUndone()
    {
        EditorFixture f;
        const Entry entry = f.savedEntry();
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        form->showField(u"assignee"_s, english());
        auto *person = qobject_cast<QComboBox *>(QApplication::focusWidget());
        if (!person)
            person = qobject_cast<QComboBox *>(QApplication::focusWidget()->parentWidget());
        QVERIFY(person);
        QCOMPARE(person->lineEdit()->accessibleName(), u"Assigned to, English"_s);
        QVERIFY(person->findText(u"María José"_s) >= 0); // known from another text
        person->setCurrentText(u"Luis"_s);
        QVERIFY(form->isDirty());
        QVERIFY(form->save());
        QCOMPARE(f.fixture.newsroom().load<Entry>(entry.id)->texts.value(english()).assignee, u"Luis"_s);
        form->undo();
        QCOMPARE(person->currentText(), entry.texts.value(english()).assignee);
    }

    void onlyStepsThatTheRulesLeave()
    {
        EditorFixture f;
        Organisation organisation = *f.fixture.newsroom().organisation();
        organisation.workflow = {ReviewRule::TwoPeople, {}, 30};
        QVERIFY(f.fixture.newsroom().saveOrganisation(organisation));
        Entry entry = f.savedEntry();
        entry.texts[english()].state = WorkflowState::InReview;
        entry = *f.fixture.newsroom().save(entry);
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        QStringList steps;
        for (const QToolButton *button : form->findChildren<QToolButton *>()) {
            if (!button->accessibleName().startsWith(u"English, state"_s))
                continue;
            for (const QAction *action : button->menu()->actions()) {
                if (action->isEnabled() && !action->isSeparator())
                    steps.append(action->text());
            }
        }
        QCOMPARE(steps, QStringList{u"Back to draft"_s}); // who wrote it does not approve it
    }

    void formerStateComesBackWithoutItsWorkflow()
    {
        EditorFixture f;
        Entry entry = f.savedEntry();
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        const QByteArray former = form->shownValue();
        entry.texts[english()].title = u"Another title"_s;
        entry.texts[english()].state = WorkflowState::Published;
        entry.tags.clear();
        entry = *f.fixture.newsroom().save(entry);
        QVERIFY(form->load(entry.id.text()));
        const auto changes = form->compare(former, form->shownValue());
        QVERIFY(changes && changes->size() >= 2);
        QVERIFY(form->takeBack(former, {{u"tags"_s, {}}}, u"Test"_s));
        QVERIFY(form->save());
        Entry now = *f.fixture.newsroom().load<Entry>(entry.id);
        QCOMPARE(now.tags.size(), 2);
        QCOMPARE(now.texts.value(english()).title, u"Another title"_s);
        QVERIFY(form->takeBack(former, {}, u"Test"_s));
        QVERIFY(form->save());
        now = *f.fixture.newsroom().load<Entry>(entry.id);
        QVERIFY(now.texts.value(english()).title != u"Another title"_s);
        QCOMPARE(now.texts.value(english()).state, WorkflowState::Published);
        QCOMPARE(f.fixture.newsroom().revisions(ItemKind::Entry, entry.id.text())->first().reason,
                 u"Test"_s);
        QVERIFY(!form->takeBack("{", {}, {})); // what cannot be read changes nothing
        QVERIFY(!form->isDirty());
    }
};

GACETA_TEST(AssignmentTest)
#include "assignmenttest.moc"
