// Hints on the first visit to a room: once for each, remembered, and gone for good where somebody says
// so.

#include "ui/window/help/roomhint.h"
#include "app/settings/hintsettings.h"
#include "tests/window/windowfixture.h"
#include "ui/window/newsroomview.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

QString hintOf(WindowFixture &fixture)
{
    const auto *hint = fixture.view().findChild<RoomHint *>();
    return hint && hint->isVisible() ? hint->accessibleName() : QString();
}

QCheckBox *hintSwitch(WindowFixture &fixture)
{
    fixture.window().actions().action(ActionId::Settings)->trigger();
    const QDialog *dialog = WindowFixture::dialog();
    for (QCheckBox *box : dialog ? dialog->findChildren<QCheckBox *>() : QList<QCheckBox *>()) {
        if (box->text().contains(u"&hint"_s))
            return box;
    }
    return nullptr;
}

} // namespace

class RoomHintTest : public QObject
{
    Q_OBJECT

private slots:
    void greetsOnce();
    void remembersAfterRestart();
    void isClosed();
    void isTurnedOffForGood();
    void comesBackWhenWanted();
    void opensTheManual();
};

void RoomHintTest::greetsOnce()
{
    WindowFixture fixture;
    settings::hintsSeen.set(fixture.store, {});
    for (const Room room : allRooms()) {
        QVERIFY2(!firstHint(room).isEmpty(), enumName(room).data());
        fixture.view().showRoom(room);
        QCOMPARE(hintOf(fixture), firstHint(room));
    }
    for (const Room room : allRooms()) {
        fixture.view().showRoom(room);
        QCOMPARE(hintOf(fixture), QString());
    }
}

void RoomHintTest::remembersAfterRestart()
{
    WindowFixture fixture;
    const QString file = fixture.newsroom().path();
    const Room first = fixture.view().room();
    QVERIFY(!hintOf(fixture).isEmpty());
    fixture.restart();
    fixture.window().openFile(file);
    QTRY_VERIFY(fixture.window().view());
    fixture.view().showRoom(first);
    QCOMPARE(hintOf(fixture), QString());
    fixture.view().showRoom(Room::Media);
    QCOMPARE(hintOf(fixture), firstHint(Room::Media));
}

void RoomHintTest::isClosed()
{
    WindowFixture fixture;
    auto *hint = fixture.view().findChild<RoomHint *>();
    QTest::keyClick(hint, Qt::Key_Escape);
    QVERIFY(!hint->isVisible());
    fixture.view().showRoom(Room::Schools);
    QVERIFY(hint->isVisible()); // the others still come
}

void RoomHintTest::isTurnedOffForGood()
{
    WindowFixture fixture;
    press(fixture.view().findChild<RoomHint *>(), u"Show no more hints"_s);
    QCOMPARE(hintOf(fixture), QString());
    QVERIFY(!settings::hintsShown.get(fixture.store));
    fixture.view().showRoom(Room::Schools);
    QCOMPARE(hintOf(fixture), QString());
}

void RoomHintTest::comesBackWhenWanted()
{
    WindowFixture fixture;
    fixture.view().showRoom(Room::Schools);
    QCheckBox *box = hintSwitch(fixture);
    QVERIFY(box && box->isChecked());
    box->click();
    QCOMPARE(hintOf(fixture), QString()); // at once
    WindowFixture::dialog()->close();
    QTRY_VERIFY(!WindowFixture::dialog());
    fixture.view().showRoom(Room::Media);
    QCOMPARE(hintOf(fixture), QString());
    box = hintSwitch(fixture);
    QVERIFY(box && !box->isChecked());
    box->click();
    WindowFixture::dialog()->close();
    QTRY_VERIFY(!WindowFixture::dialog());
    fixture.view().showRoom(Room::Schools); // although it was visited
    QCOMPARE(hintOf(fixture), firstHint(Room::Schools));
}

void RoomHintTest::opensTheManual()
{
    WindowFixture fixture;
    QSignalSpy asked(fixture.window().actions().action(ActionId::Manual), &QAction::triggered);
    press(fixture.view().findChild<RoomHint *>(), u"Read more"_s);
    QCOMPARE(asked.size(), 1);
}

GACETA_TEST(RoomHintTest)
#include "roomhinttest.moc"
