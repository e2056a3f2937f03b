// The window as its person uses it: finding, making, throwing away, walking with the keyboard, coming
// back.

#include "app/settings/windowsettings.h"
#include "tests/window/windowfixture.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchline.h"
#include "ui/window/entrylistpane.h"
#include "ui/window/newsroomview.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
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

QPushButton *barButton(WindowFixture &fixture, const QString &text)
{
    for (QPushButton *button : fixture.view().messages()->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
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
    void reportsBadFiles_data();
    void reportsBadFiles();
    void saysReadOnly();
    void saysFileLost();
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
    QTest::keyClick(&fixture.window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(fixture.view().room(), Room::Schools);
}

void WindowTest::trashesAndUndoes()
{
    WindowFixture fixture;
    EntryListPane &list = newsList(fixture);
    const QString item = list.model()->row(0).item;
    fixture.view().trash(ItemKind::Entry, item);
    QTRY_COMPARE(list.model()->total(), 9);
    QPushButton *undo = barButton(fixture, u"Undo"_s);
    QVERIFY(undo);
    undo->click();
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
    const auto press = [](const QWidget *where, const QString &text) {
        for (QPushButton *button : where->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button->click();
        }
        QFAIL("no such button");
    };
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

void WindowTest::walksPanes()
{
    WindowFixture fixture;
    fixture.view().currentList()->searchLine()->setFocus();
    const QWidget *list = fixture.view().currentList();
    const auto in = [](const QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && pane->isAncestorOf(focus);
    };
    QTRY_VERIFY(in(list));
    QTest::keyClick(&fixture.window(), Qt::Key_F6, Qt::ShiftModifier);
    QTRY_VERIFY(!in(list)); // the rail
    QTest::keyClick(&fixture.window(), Qt::Key_F6);
    QTRY_VERIFY(fixture.view().currentList()->searchLine()->hasFocus());
}

void WindowTest::remembersFiles()
{
    WindowFixture fixture;
    const QString path = fixture.newsroom().path();
    fixture.window().resize(1111, 777);
    fixture.restart();
    QVERIFY(!fixture.window().view());
    QCOMPARE(fixture.window().size(), QSize(1111, 777));
    fixture.window().openFile(path);
    QVERIFY(fixture.window().view());
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

void WindowTest::reportsBadFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no newsroom") << QByteArray("This is a letter to my aunt.");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half a database") << QByteArray("SQLite format 3\0 and then something else", 40);
}

void WindowTest::reportsBadFiles()
{
    QFETCH(QByteArray, bytes);
    WindowFixture fixture(WindowFixture::Begin::StartPage);
    QFile file(fixture.path(u"bad.gaceta"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    fixture.window().openFile(file.fileName());
    QVERIFY(!fixture.window().view());
    QVERIFY(fixture.window().startPage()->messages()->isVisible());
    QVERIFY(!fixture.window().startPage()->messages()->sentence().isEmpty());
    fixture.window().openFile(fixture.path(u"nothing.gaceta"_s));
    QVERIFY(!fixture.window().startPage()->messages()->sentence().isEmpty());
}

void WindowTest::saysReadOnly()
{
    WindowFixture fixture;
    const QString path = fixture.newsroom().path();
    QVERIFY(fixture.window().closeNewsroom());
    auto session = Session::open(path, fixture.window().context(), editing::OpenMode::ReadOnly);
    QVERIFY(session);
    fixture.window().takeSession(std::move(*session));
    QVERIFY(fixture.view().messages()->sentence().contains(u"only be read"_s));
    QVERIFY(!fixture.window().actions().action(ActionId::NewItem)->isEnabled());
    QVERIFY(!fixture.window().actions().action(ActionId::ImportJson)->isEnabled());
    QVERIFY(fixture.window().actions().action(ActionId::ExportSite)->isEnabled());
}

void WindowTest::saysFileLost()
{
    WindowFixture fixture;
    QVERIFY(QFile::remove(fixture.newsroom().path()));
    fixture.view().trash(ItemKind::Entry, newsList(fixture).model()->row(0).item);
    QVERIFY(!fixture.view().messages()->sentence().isEmpty());
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
