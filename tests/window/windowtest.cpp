// The window as its person uses it: finding, making, throwing away, walking with the keyboard, coming
// back.

#include "app/settings/windowsettings.h"
#include "tests/window/windowfixture.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchline.h"
#include "ui/window/entrylistpane.h"
#include "ui/window/newsroomview.h"
#include "ui/window/roomrail.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

EntryListPane &newsList(WindowFixture &fixture)
{
    return dynamic_cast<EntryListPane &>(*fixture.view().currentList());
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void startsWithoutNewsroom();
    void showsSample();
    void searchesAsTyped();
    void filters();
    void sorts();
    void visitsEveryRoom();
    void trashesAndUndoes();
    void deletesForeverOnlyWhenAgreed();
    void walksPanes();
    void remembersFiles();
    void namesEveryControl_data();
    void namesEveryControl();
};

void WindowTest::startsWithoutNewsroom()
{
    WindowFixture fixture(WindowFixture::Begin::StartPage);
    QVERIFY(!fixture.window().view());
    QVERIFY(fixture.window().startPage()->isVisible());
    QVERIFY(!fixture.window().actions().action(ActionId::ExportSite)->isEnabled());
    QCOMPARE(namelessControls(&fixture.window()), QStringList());
}

void WindowTest::showsSample()
{
    WindowFixture fixture;
    QCOMPARE(newsList(fixture).model()->total(), 10);
    QVERIFY(fixture.window().windowTitle().contains(u"Partnership"_s));
    QCOMPARE(settings::recentFiles.get(fixture.store), QStringList{fixture.newsroom().path()});
}

void WindowTest::searchesAsTyped()
{
    WindowFixture fixture;
    EntryListPane &list = newsList(fixture);
    fixture.window().actions().action(ActionId::Find)->trigger();
    QTRY_VERIFY(list.searchLine()->hasFocus());
    QTest::keyClicks(list.searchLine(), u"uvalde"_s);
    QTRY_COMPARE(list.model()->total(), 1);
    QVERIFY(list.model()->row(0).excerpt.contains(QChar(2)));
    QTest::keyClicks(list.searchLine(), u" zzz"_s);
    QTRY_COMPARE(list.model()->total(), 0);
    QTest::keyClick(list.searchLine(), Qt::Key_Escape);
    QTRY_COMPARE(list.model()->total(), 10);
}

void WindowTest::filters()
{
    WindowFixture fixture;
    EntryListPane &list = newsList(fixture);
    storage::EntryFilter filter;
    filter.kind = EntryKind::PressRelease;
    filter.year = 2023;
    list.setFilter(filter);
    QCOMPARE(list.model()->total(), 1);
    // A chip takes its filter away again.
    QPushButton *chip = nullptr;
    for (QPushButton *button : list.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"2023"_s)
            chip = button;
    }
    QVERIFY(chip);
    chip->click();
    QCOMPARE(list.model()->filter().year, std::nullopt);
    QCOMPARE(list.model()->total(), 2);
}

void WindowTest::sorts()
{
    WindowFixture fixture;
    EntryListModel &model = *newsList(fixture).model();
    const QString newest = model.row(0).item;
    model.setOrder(storage::EntryOrder::OldestFirst);
    QCOMPARE(model.row(model.rowCount() - 1).item, newest);
}

void WindowTest::visitsEveryRoom()
{
    WindowFixture fixture;
    for (const Room room : allRooms()) {
        fixture.view().showRoom(room);
        QCOMPARE(fixture.view().room(), room);
    }
    QTest::keyClick(&fixture.window(), Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(fixture.view().room(), Room::Schools);
}

void WindowTest::trashesAndUndoes()
{
    WindowFixture fixture;
    EntryListPane &list = newsList(fixture);
    const QString item = list.model()->row(0).item;
    fixture.view().trash({{ItemKind::Entry, item}});
    QTRY_COMPARE(list.model()->total(), 9);
    press(fixture.view().messages(), u"Undo"_s);
    QTRY_COMPARE(list.model()->total(), 10);
    QVERIFY(list.model()->find(ItemKind::Entry, item).isValid());
}

void WindowTest::deletesForeverOnlyWhenAgreed()
{
    WindowFixture fixture;
    const QString item = newsList(fixture).model()->row(0).item;
    QVERIFY(fixture.newsroom().trash(ItemKind::Entry, item));
    fixture.view().showRoom(Room::Trash);
    auto *room = fixture.window().findChild<QWidget *>(u"trash"_s);
    auto *rows = room->findChild<RowListView *>();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    press(room, u"Delete forever…"_s);
    QTRY_VERIFY(WindowFixture::dialog());
    press(WindowFixture::dialog(), u"Cancel"_s);
    QTRY_VERIFY(!WindowFixture::dialog());
    QCOMPARE(fixture.newsroom().trashed()->size(), 1);
    press(room, u"Delete forever…"_s);
    QTRY_VERIFY(WindowFixture::dialog());
    press(WindowFixture::dialog(), u"Delete forever"_s);
    QTRY_COMPARE(fixture.newsroom().trashed()->size(), 0);
}

// F6 comes round through rail, list and form, Shift+F6 the other way.
void WindowTest::walksPanes()
{
    WindowFixture fixture;
    fixture.view().showItem(ItemKind::Entry, newsList(fixture).model()->row(0).item);
    const QList<const QWidget *> panes{fixture.window().findChild<RoomRail *>(),
                                       fixture.view().currentList(), fixture.view().editorPane()};
    const auto current = [&] {
        for (qsizetype i = 0; i < panes.size(); ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && panes.at(i)->isAncestorOf(focus))
                return static_cast<int>(i);
        }
        return -1;
    };
    fixture.view().currentList()->searchLine()->setFocus();
    QTRY_COMPARE(current(), 1);
    for (const int pane : {2, 0, 1, 2}) {
        QTest::keyClick(&fixture.window(), Qt::Key_F6);
        QTRY_COMPARE(current(), pane);
    }
    for (const int pane : {1, 0, 2, 1}) {
        QTest::keyClick(&fixture.window(), Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(current(), pane);
    }
    QVERIFY(fixture.view().currentList()->searchLine()->hasFocus()); // where it was
    // A message is a pane while it is shown.
    fixture.view().messages()->tell(MessageKind::Problem, u"Something is wrong."_s);
    QTest::keyClick(&fixture.window(), Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(fixture.view().messages()->isAncestorOf(QApplication::focusWidget()));
}

void WindowTest::remembersFiles()
{
    WindowFixture fixture;
    const QString path = fixture.newsroom().path();
    fixture.window().resize(1211, 777);
    auto *splitter = fixture.view().findChild<QSplitter *>();
    splitter->setSizes({450, 600});
    emit splitter->splitterMoved(450, 1); // as by hand
    const int wide = splitter->sizes().first();
    fixture.restart();
    QVERIFY(!fixture.window().view());
    QCOMPARE(fixture.window().size(), QSize(1211, 777));
    fixture.window().openFile(path);
    QVERIFY(fixture.window().view());
    fixture.view().showRoom(Room::News);
    QCOMPARE(fixture.view().findChild<QSplitter *>()->sizes().first(), wide);
    QVERIFY(fixture.window().closeNewsroom());
    // Gone from the disk: it is still listed, cannot be opened, and can be taken off.
    QVERIFY(QFile::remove(path));
    fixture.window().startPage()->reload();
    QPushButton *open = nullptr;
    for (QPushButton *button : fixture.window().startPage()->findChildren<QPushButton *>()) {
        if (button->text() == u"sample"_s && !button->isHidden())
            open = button;
    }
    QVERIFY(open && !open->isEnabled());
}

void WindowTest::namesEveryControl_data()
{
    QTest::addColumn<QString>("room");
    for (const Room room : allRooms())
        QTest::newRow(enumName(room).data()) << QString(enumName(room));
}

void WindowTest::namesEveryControl()
{
    QFETCH(QString, room);
    WindowFixture fixture;
    fixture.view().showRoom(*enumValue<Room>(room));
    if (ListPane *list = fixture.view().currentList()) {
        const QModelIndex first = list->list()->model()->index(0, 0);
        if (first.isValid())
            fixture.view().showItem(first.data(ItemKindRole).value<ItemKind>(),
                                    first.data(ItemRole).toString());
    }
    const QStringList nameless = namelessControls(&fixture.window());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

GACETA_TEST(WindowTest)
#include "windowtest.moc"
