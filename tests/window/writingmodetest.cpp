// Writing without distraction: only title and text are seen, they are those of the form, and all is as
// it was afterwards.

#include "tests/window/windowfixture.h"
#include "ui/widgets/languagecolumns.h"
#include "ui/widgets/richtext/bodyeditor.h"
#include "ui/widgets/richtext/formatbar.h"
#include "ui/widgets/titleedit.h"
#include "ui/window/checks/checksdock.h"
#include "ui/window/listpane.h"
#include "ui/window/newsroomview.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

Entry someEntry(WindowFixture &fixture)
{
    Entry entry;
    entry.id = EntryId::create();
    entry.source = english();
    entry.texts[english()].title = u"A title"_s;
    entry.texts[english()].slug = u"a-title"_s;
    entry.texts[english()].body = "One.";
    return *fixture.newsroom().save(entry);
}

// What can be seen of the window, by name and width; that of a button goes by the words beside it.
QStringList seen(MainWindow &window)
{
    QStringList all;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        const int width = qobject_cast<const QToolButton *>(each) ? 0 : each->width();
        all.append(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName() +
                   u' ' + QString::number(width));
    }
    return all;
}

template <typename T>
int shownOf(const QWidget *root)
{
    int count = 0;
    for (const T *each : root->findChildren<T *>())
        count += each->isVisible() ? 1 : 0;
    return count;
}

} // namespace

class WritingModeTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTitleAndTextAreSeen()
    {
        WindowFixture fixture;
        MainWindow &window = fixture.window();
        const Entry entry = someEntry(fixture);
        window.actions().action(ActionId::ToggleChecks)->trigger();
        fixture.view().showItem(ItemKind::Entry, entry.id.text());
        QTest::qWait(0);
        auto *form = fixture.view().editorPane()->editor();
        QTRY_VERIFY(form->isVisible());
        const QStringList before = seen(window);
        const auto state = window.windowState();
        QAction *write = window.actions().action(ActionId::Write);
        write->trigger();
        QTRY_VERIFY(window.isFullScreen());
        QVERIFY(write->isChecked());
        QVERIFY(!window.menuBar()->isVisible());
        QVERIFY(!fixture.view().currentList()->isVisible());
        QCOMPARE(shownOf<ChecksDock>(&window), 0);
        QCOMPARE(shownOf<QLineEdit>(&window), 0);
        QCOMPARE(shownOf<FormatBar>(&window), 0);
        QTRY_COMPARE(shownOf<TitleEdit>(&window), 2);
        QCOMPARE(shownOf<BodyEditor>(&window), 2);
        QCOMPARE(namelessControls(&window), QStringList());
        // What is written there is the form's, and can be taken back there.
        auto *body = form->findChild<BodyEditor *>();
        body->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Two. "_s);
        QCOMPARE(std::get<Entry>(form->shownItem()).texts.value(english()).body,
                 QByteArray("Two. One.\n"));
        QCOMPARE(shownOf<QLineEdit>(&window), 0);
        fixture.view().undo();
        QCOMPARE(std::get<Entry>(form->shownItem()).texts.value(english()).body, QByteArray("One."));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(window.windowState(), state);
        QVERIFY(!write->isChecked());
        QTRY_COMPARE(seen(window), before);
        QVERIFY(window.actions().action(ActionId::ToggleChecks)->isChecked());
    }

    void oneLanguageIsNarrower()
    {
        WindowFixture fixture;
        fixture.window().resize(2400, 900);
        fixture.view().showItem(ItemKind::Entry, someEntry(fixture).id.text());
        fixture.window().actions().action(ActionId::Write)->trigger();
        auto *form = fixture.view().editorPane()->editor();
        auto *columns = form->findChild<LanguageColumns *>();
        QCOMPARE(shownOf<BodyEditor>(form), 2);
        QTRY_VERIFY(columns->width() > 0);
        columns->oneLanguageAction()->trigger();
        QCOMPARE(shownOf<BodyEditor>(form), 1);
        auto *body = form->findChild<BodyEditor *>();
        QTRY_VERIFY(columns->width() <= body->widestText());
        const auto offCentre = [&] {
            const int left = columns->mapTo(form, QPoint(0, 0)).x();
            return qAbs(form->width() - columns->width() - 2 * left);
        };
        QTRY_VERIFY(offCentre() <= 24); // beside the scroll bar
        QCOMPARE(shownOf<TitleEdit>(form), 1);
    }

    void whateverElseComesUpEndsIt()
    {
        WindowFixture fixture;
        fixture.view().showItem(ItemKind::Entry, someEntry(fixture).id.text());
        QAction *write = fixture.window().actions().action(ActionId::Write);
        write->trigger();
        fixture.view().showRoom(Room::Schools);
        QVERIFY(!write->isChecked());
        QVERIFY(fixture.window().menuBar()->isVisible());
        QVERIFY(fixture.view().currentList()->isVisible());
    }

    void aFormWithoutTextSaysSo()
    {
        WindowFixture fixture;
        fixture.view().showRoom(Room::Organisation);
        QAction *write = fixture.window().actions().action(ActionId::Write);
        write->trigger();
        QVERIFY(!write->isChecked());
        QVERIFY(!fixture.window().isFullScreen());
    }
};

GACETA_TEST(WritingModeTest)
#include "writingmodetest.moc"
