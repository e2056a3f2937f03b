// What is asked for while writing: typed into like a person does.

#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/pickers/blockpicker.h"
#include "ui/editors/pickers/imagepicker.h"
#include "ui/editors/pickers/linkpicker.h"
#include "ui/widgets/searchline.h"

#include <QListView>
#include <QSignalSpy>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class PickersTest final : public QObject
{
    Q_OBJECT

private slots:
    void linkByWords();
    void linkByAddress_data();
    void linkByAddress();
    void escapeTakesNothing();
    void blockByWords();
    void arrowsChoose();
    void imageFromFile();
};

static void open(ui::Picker &picker)
{
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    picker.show();
    picker.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(picker.searchLine()));
}

void PickersTest::linkByWords()
{
    EditorFixture f;
    Entry entry = f.savedEntry();
    const ui::NewsroomContent content(f.fixture.newsroom());
    ui::LinkPicker picker(content, english(), {}, nullptr);
    open(picker);
    ui::BodyLink link;
    connect(&picker, &ui::LinkPicker::linkPicked, this,
            [&](const ui::BodyLink &picked) { link = picked; });
    QTest::keyClicks(picker.searchLine(), u"garden"_s);
    QTRY_COMPARE(picker.currentTitle(), u"School garden opens"_s);
    QTest::keyClick(picker.searchLine(), Qt::Key_Return);
    QVERIFY(!picker.isVisible());
    QVERIFY2(link.url.contains(entry.id.text()), qPrintable(link.url));
}

void PickersTest::linkByAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("whole") << u"https://example.org/a"_s << u"https://example.org/a"_s;
    QTest::newRow("host") << u"example.org"_s << u"https://example.org"_s;
    QTest::newRow("mail") << u"press@example.org"_s << u"mailto:press@example.org"_s;
}

void PickersTest::linkByAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    EditorFixture f;
    const ui::NewsroomContent content(f.fixture.newsroom());
    ui::LinkPicker picker(content, english(), {}, nullptr);
    open(picker);
    ui::BodyLink link;
    connect(&picker, &ui::LinkPicker::linkPicked, this,
            [&](const ui::BodyLink &picked) { link = picked; });
    QTest::keyClicks(picker.searchLine(), typed);
    QTRY_COMPARE(picker.current(), url);
    QTest::keyClick(picker.searchLine(), Qt::Key_Return);
    QCOMPARE(link.url, url);
}

void PickersTest::escapeTakesNothing()
{
    EditorFixture f;
    const ui::NewsroomContent content(f.fixture.newsroom());
    ui::BlockPicker picker(content, english(), {}, nullptr);
    open(picker);
    QSignalSpy picked(&picker, &ui::BlockPicker::blockPicked);
    QTest::keyClick(picker.searchLine(), Qt::Key_Escape);
    QVERIFY(!picker.isVisible());
    QCOMPARE(picked.size(), 0);
}

void PickersTest::blockByWords()
{
    EditorFixture f;
    SchoolList list = sampleSchoolList({});
    list = *f.fixture.newsroom().save(list);
    const ui::NewsroomContent content(f.fixture.newsroom());
    ui::BlockPicker picker(content, english(), {}, nullptr);
    open(picker);
    QSignalSpy picked(&picker, &ui::BlockPicker::blockPicked);
    QTest::keyClicks(picker.searchLine(), list.texts.value(english()).title.left(5));
    QTRY_VERIFY(picker.current().contains(list.key));
    QTest::keyClick(picker.searchLine(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QVERIFY(picked.first().first().toString().contains(list.key));
}

void PickersTest::arrowsChoose()
{
    ui::Picker picker(u"Which?"_s,
                      ui::filtering({{u"a"_s, u"Árbol"_s, {}, {}, {}}, {u"b"_s, u"Casa"_s, {}, {}, {}}}),
                      nullptr);
    open(picker);
    QSignalSpy picked(&picker, &ui::Picker::picked);
    QTest::keyClick(picker.searchLine(), Qt::Key_Down);
    QCOMPARE(picker.current(), u"b"_s);
    QTest::keyClicks(picker.searchLine(), u"arbol"_s); // accents do not count
    QTRY_COMPARE(picker.current(), u"a"_s);
    QTest::keyClick(picker.searchLine(), Qt::Key_Return);
    QCOMPARE(picked.first().first().toString(), u"a"_s);
}

void PickersTest::imageFromFile()
{
    EditorFixture f;
    QTemporaryDir folder;
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(folder.filePath(u"garden.png"_s)));
    const ui::NewsroomContent content(f.fixture.newsroom());
    ui::ImagePicker picker(content, english(), nullptr);
    open(picker);
    QSignalSpy picked(&picker, &ui::Picker::picked);
    picker.addFile(folder.filePath(u"garden.png"_s));
    QVERIFY(!picker.current().isEmpty());
    QTest::keyClicks(picker.searchLine(), u"garden"_s);
    QTest::keyClick(picker.searchLine(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QVERIFY(f.fixture.newsroom().load<Media>(*MediaId::parse(picked.first().first().toString())));
}

GACETA_TEST(PickersTest)

#include "pickerstest.moc"
