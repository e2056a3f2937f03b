// The manual as its reader uses it: F1 wherever one is, following links, going back, searching, and the
// language that is switched.

#include "ui/dialogs/help/manualwindow.h"
#include "tests/window/windowfixture.h"
#include "ui/dialogs/help/manualview.h"
#include "ui/widgets/searchline.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/help/manualpages.h"
#include "ui/window/listpane.h"
#include "ui/window/newsroomview.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBlock>
#include <QToolButton>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

ManualWindow *shownManual()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *manual = qobject_cast<ManualWindow *>(widget); manual && manual->isVisible())
            return manual;
    }
    return nullptr;
}

ManualWindow *openManual(WindowFixture &fixture)
{
    fixture.window().actions().action(ActionId::Manual)->trigger();
    return shownManual();
}

QToolButton *toolButton(const QWidget *root, const QString &name)
{
    for (QToolButton *button : root->findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

class ManualWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void opensForTheRoom_data();
    void opensForTheRoom();
    void opensForTheForm();
    void opensForADialog();
    void opensOnTheStartPage();
    void followsLinksAndGoesBack();
    void searches();
    void speaksTheLanguageOfTheProgram();
    void followsTextSize();
    void followsLightAndDark();
    void namesKeysThatWork();
    void namesEveryControl();
    void goesWithTheWindow();
};

void ManualWindowTest::opensForTheRoom_data()
{
    QTest::addColumn<QString>("room");
    for (const Room room : allRooms())
        QTest::newRow(enumName(room).data()) << QString(enumName(room));
}

void ManualWindowTest::opensForTheRoom()
{
    QFETCH(QString, room);
    WindowFixture fixture;
    fixture.view().showRoom(*enumValue<Room>(room));
    QTest::keyClick(&fixture.window(), Qt::Key_F1);
    QTRY_VERIFY(shownManual());
    QCOMPARE(shownManual()->page(), manualPageOf(*enumValue<Room>(room)));
}

void ManualWindowTest::opensForTheForm()
{
    WindowFixture fixture;
    NewItem start;
    start.entryKind = EntryKind::PressRelease;
    fixture.view().makeNew(ItemKind::Entry, start);
    QVERIFY(openManual(fixture));
    QCOMPARE(shownManual()->page(), u"press-releases"_s);
    start.entryKind = EntryKind::Article;
    fixture.view().makeNew(ItemKind::Entry, start);
    QCOMPARE(openManual(fixture)->page(), u"news"_s);
    fixture.view().showNews(NewsView::Board);
    QCOMPARE(openManual(fixture)->page(), u"planning"_s);
    fixture.view().showNews(NewsView::Calendar);
    QCOMPARE(openManual(fixture)->page(), u"planning"_s);
}

void ManualWindowTest::opensForADialog()
{
    WindowFixture fixture;
    fixture.window().actions().action(ActionId::Settings)->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    QTest::keyClick(WindowFixture::dialog(), Qt::Key_F1);
    QTRY_VERIFY(shownManual());
    QCOMPARE(shownManual()->page(), u"settings"_s);
    QVERIFY(WindowFixture::dialog()); // and stays open
}

void ManualWindowTest::opensOnTheStartPage()
{
    WindowFixture fixture(WindowFixture::Begin::StartPage);
    press(fixture.window().startPage(), u"First steps"_s);
    QVERIFY(shownManual());
    QCOMPARE(shownManual()->page(), u"welcome"_s);
}

void ManualWindowTest::followsLinksAndGoesBack()
{
    WindowFixture fixture;
    ManualWindow *manual = openManual(fixture);
    QVERIFY(manual);
    auto *view = manual->findChild<ManualView *>();
    QToolButton *back = toolButton(manual, u"Back"_s);
    QToolButton *forward = toolButton(manual, u"Forward"_s);
    QVERIFY(back && forward && !back->isEnabled() && !forward->isEnabled());
    emit view->anchorClicked(QUrl(u"schools.md"_s));
    QCOMPARE(manual->page(), u"schools"_s);
    emit view->anchorClicked(QUrl(u"media.md"_s));
    back->click();
    QCOMPARE(manual->page(), u"schools"_s);
    QVERIFY(forward->isEnabled());
    back->click();
    QCOMPARE(manual->page(), u"news"_s);
    QVERIFY(!back->isEnabled());
    forward->click();
    QCOMPARE(manual->page(), u"schools"_s);
    // From here on it goes another way.
    emit view->anchorClicked(QUrl(u"welcome.md"_s));
    QVERIFY(!forward->isEnabled());
    // What is asked for in the window is shown in the manual that is open.
    fixture.view().showRoom(Room::Media);
    QCOMPARE(openManual(fixture), manual);
    QCOMPARE(manual->page(), u"media"_s);
}

void ManualWindowTest::searches()
{
    WindowFixture fixture;
    ManualWindow *manual = openManual(fixture);
    auto *line = manual->findChild<SearchLine *>();
    auto *hits = manual->findChild<QListWidget *>();
    QVERIFY(!hits->isVisible());
    QTest::keyClicks(line, u"keyboard"_s);
    QTRY_VERIFY(hits->isVisible());
    QTRY_COMPARE(hits->item(0)->text(), u"Keyboard"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(manual->page(), u"keyboard"_s);
    QVERIFY(!manual->findChild<ManualView *>()->extraSelections().isEmpty());
    QTest::keyClicks(line, u" xyzzy"_s);
    QTRY_COMPARE(hits->count(), 0);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(!hits->isVisible());
    QVERIFY(manual->isVisible());
}

void ManualWindowTest::speaksTheLanguageOfTheProgram()
{
    WindowFixture fixture;
    ManualWindow *manual = openManual(fixture);
    const auto *view = manual->findChild<ManualView *>();
    QVERIFY(view->toPlainText().startsWith(u"News"_s));
    fixture.window().context().language.apply(u"es"_s);
    QTRY_VERIFY(view->toPlainText().startsWith(u"Noticias"_s));
    QCOMPARE(manual->page(), u"news"_s);
    fixture.window().context().language.apply(u"en"_s);
    QTRY_VERIFY(view->toPlainText().startsWith(u"News"_s));
}

void ManualWindowTest::followsTextSize()
{
    WindowFixture fixture;
    auto *view = openManual(fixture)->findChild<ManualView *>();
    // The application tells it only while exec() runs.
    const auto setFont = [view](const QFont &font) {
        QApplication::setFont(font);
        QEvent told(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(view, &told);
    };
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    setFont(large);
    QCOMPARE(view->document()->defaultFont().pointSizeF(), large.pointSizeF());
    const QTextFragment title = view->document()->firstBlock().begin().fragment();
    QVERIFY(title.charFormat().fontPointSize() > large.pointSizeF());
    setFont(usual);
    QCOMPARE(view->document()->defaultFont().pointSizeF(), usual.pointSizeF());
}

void ManualWindowTest::followsLightAndDark()
{
    WindowFixture fixture;
    const auto *view = openManual(fixture)->findChild<ManualView *>();
    const auto linkColor = [view] {
        QTextCursor cursor(view->document());
        do
            cursor.movePosition(QTextCursor::NextCharacter);
        while (!cursor.charFormat().isAnchor() && !cursor.atEnd());
        return cursor.charFormat().foreground().color();
    };
    QCOMPARE(linkColor(), themeColors(Shade::Light).link);
    fixture.window().context().appearance.apply(settings::ColorScheme::Dark);
    QTRY_COMPARE(linkColor(), themeColors(Shade::Dark).link);
    fixture.window().context().appearance.apply(settings::ColorScheme::Light);
}

// The page of keys against those that the window, the form and the manual listen to.
void ManualWindowTest::namesKeysThatWork()
{
    WindowFixture fixture;
    fixture.view().makeNew(ItemKind::Entry, {});
    const ManualWindow *manual = openManual(fixture);
    QSet<QKeySequence> known{QKeySequence(Qt::Key_Tab), QKeySequence(Qt::Key_Escape)};
    for (const QWidget *root :
         {static_cast<const QWidget *>(&fixture.window()), static_cast<const QWidget *>(manual)}) {
        for (const QAction *action : root->findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts())
                known.insert(keys);
        }
        for (const QShortcut *shortcut : root->findChildren<QShortcut *>())
            known.insert(shortcut->key());
        for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
            known.insert(button->shortcut());
    }
    auto keys =
        QRegularExpression(u"`([^`]+)`"_s).globalMatch(Manual(u"en"_s).page(u"keyboard"_s)->markdown);
    QVERIFY(keys.hasNext());
    while (keys.hasNext()) {
        const QString named = keys.next().captured(1);
        QVERIFY2(known.contains(QKeySequence(named, QKeySequence::PortableText)), qPrintable(named));
    }
}

void ManualWindowTest::namesEveryControl()
{
    WindowFixture fixture;
    QCOMPARE(namelessControls(openManual(fixture)), QStringList());
}

void ManualWindowTest::goesWithTheWindow()
{
    WindowFixture fixture;
    QVERIFY(openManual(fixture));
    fixture.window().close();
    QVERIFY(!shownManual());
}

GACETA_TEST(ManualWindowTest)
#include "manualwindowtest.moc"
