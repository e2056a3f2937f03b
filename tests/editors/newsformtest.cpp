// How the form of a news entry stands: what is folded away, where Tab goes, related news.

#include "app/settings/editorsettings.h"
#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/widgets/fields/fold.h"

#include <QSignalSpy>
#include <QTextEdit>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class NewsFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void tabGoesRowByRow();
    void detailsOpenWhereAskedFor();
    void detailsAreRemembered();
    void detailsOpenWhereSomethingIsWrong();
    void textIsSeenAtOnce();
    void relatedIsFoundByTyping();
    void trashOfSomethingNewLeavesNothing();
};

static ui::Fold *details(const ui::ItemEditor &form)
{
    return form.findChild<ui::Fold *>(); // the first of the form
}

void NewsFormTest::tabGoesRowByRow()
{
    EditorFixture f;
    Entry entry = f.savedEntry();
    entry.texts[english()].dateline.clear();
    entry = *f.fixture.newsroom().save(entry);
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    focusField(*form, "title", english());
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        names.append(QApplication::focusWidget()->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names, QStringList({u"Title, English"_s, u"Title, Spanish"_s, u"Summary, English"_s,
                                 u"Summary, Spanish"_s}));
}

void NewsFormTest::detailsOpenWhereAskedFor()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    const Entry other = f.savedEntry();
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    QVERIFY(!details(*form)->isOpen());
    form->showField(u"tags"_s, {});
    QVERIFY(details(*form)->isOpen());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Tags"_s);
    QVERIFY(form->load(other.id.text())); // it was not the person who opened it
    QVERIFY(!details(*form)->isOpen());
}

void NewsFormTest::detailsAreRemembered()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    {
        const auto form = f.form(ItemKind::Entry);
        QVERIFY(form->load(entry.id.text()));
        QTest::keyClick(details(*form)->focusProxy(), Qt::Key_Return);
        QVERIFY(details(*form)->isOpen());
    }
    QVERIFY(settings::detailsShown.get(f.settings));
    const auto form = f.form(ItemKind::Page);
    QVERIFY(form->startNew({}));
    QVERIFY(details(*form)->isOpen());
}

void NewsFormTest::detailsOpenWhereSomethingIsWrong()
{
    EditorFixture f;
    Entry entry = f.savedEntry();
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    QTest::keyClick(focusField(*form, "expires"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    type(*form, "expires", u"1/1/2001"_s);
    QVERIFY(form->isDirty());
    details(*form)->setOpen(false);
    QTRY_VERIFY(details(*form)->isOpen());
}

// The first lines of the body of both languages, in the room the form has in a window of 1280 by 800.
void NewsFormTest::textIsSeenAtOnce()
{
    EditorFixture f;
    const Entry entry = f.savedEntry();
    const auto form = f.form(ItemKind::Entry);
    form->resize(695, 690);
    QVERIFY(form->load(entry.id.text()));
    const auto seen = [&form] {
        int bodies = 0;
        for (const QTextEdit *each : form->findChildren<QTextEdit *>()) {
            if (each->isVisible() && each->accessibleName().startsWith(u"Text, "_s) &&
                each->mapTo(form.get(), QPoint(0, 6 * each->fontMetrics().lineSpacing())).y() <
                    form->height())
                ++bodies;
        }
        return bodies;
    };
    QTRY_COMPARE(seen(), 2);
}

void NewsFormTest::relatedIsFoundByTyping()
{
    EditorFixture f;
    Entry other = f.savedEntry();
    other.texts[english()].title = u"Robots win the state title"_s;
    other = *f.fixture.newsroom().save(other);
    const Entry entry = f.savedEntry();
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->load(entry.id.text()));
    type(*form, "related", u"robot"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(form->save());
    QCOMPARE(f.stored(entry).related, QList<EntryId>{other.id});
    form->undo();
    QVERIFY(form->save());
    QVERIFY(f.stored(entry).related.isEmpty());
}

void NewsFormTest::trashOfSomethingNewLeavesNothing()
{
    EditorFixture f;
    const auto form = f.form(ItemKind::Entry);
    QVERIFY(form->startNew({}));
    QSignalSpy problems(form.get(), &ui::ItemEditor::problem);
    QSignalSpy leaves(form.get(), &ui::ItemEditor::leaveRequested);
    form->trash();
    QCOMPARE(problems.size(), 0);
    QCOMPARE(leaves.size(), 1);
    QCOMPARE(f.fixture.newsroom().trashed()->size(), 0);
}

GACETA_TEST(NewsFormTest)

#include "newsformtest.moc"
