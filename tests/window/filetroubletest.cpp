// What a person sees when something is wrong with the newsroom's file, or when others use it too.

#include "app/storage/newsroomfile.h"
#include "app/storage/transaction.h"
#include "tests/window/windowfixture.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/entrylistpane.h"
#include "ui/window/newsroomview.h"
#include "ui/window/startpage.h"

#include <QFile>
#include <QProcess>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// The bytes of the sample newsroom after `change`.
QByteArray sampleBytes(const std::function<void(storage::Connection &)> &change = {})
{
    WindowFixture fixture;
    const QString path = fixture.newsroom().path();
    if (!fixture.window().closeNewsroom())
        qFatal("does not close");
    // A view goes with the next event.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (change) {
        const auto connection = storage::openFile(path, storage::Access::ReadWrite);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().message));
        change(**connection);
    }
    return bytesOf(path);
}

QString told(WindowFixture &fixture)
{
    const MessageBar *bar =
        fixture.window().view() ? fixture.view().messages() : fixture.window().startPage()->messages();
    return bar->isVisible() ? bar->sentence() : QString();
}

const EntryListModel &news(WindowFixture &fixture)
{
    return *dynamic_cast<EntryListPane &>(*fixture.view().currentList()).model();
}

// Of the newsroom that is open; empty: none is.
QString openPath(WindowFixture &fixture)
{
    return fixture.window().view() ? fixture.newsroom().path() : QString();
}

// A new tag whose name has been typed and not been saved.
const ItemEditor *typedTag(WindowFixture &fixture, const QString &name)
{
    fixture.view().makeNew(ItemKind::Term, {});
    const ItemEditor *editor = fixture.view().editorPane()->editor();
    if (editor)
        type(name);
    return editor;
}

// A small file system of its own, where the person of the tests may make one.
class SmallDisk final
{
public:
    SmallDisk()
    {
        m_isMounted = QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=6m"_s,
                                                     u"tmpfs"_s, m_folder.path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void fill() const
    {
        QFile file(path(u"filler"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        while (file.write(QByteArray(4096, 'x')) == 4096) {
        }
    }
    void makeRoom() const { QFile::remove(path(u"filler"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace

class FileTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesToOpen_data();
    void refusesToOpen();
    void saysReadOnly();
    void showsChangesOfOthers();
    void saysWhenAnotherHoldsIt();
    void saysFileLost_data();
    void saysFileLost();
    void goesOnInACopy();
    void keepsTextWhenTheDiskIsFull();
};

void FileTroubleTest::refusesToOpen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence"); // a part of it
    const QByteArray sample = sampleBytes();
    QVERIFY(sample.size() > 100'000);
    const QByteArray newer = sampleBytes([](storage::Connection &connection) {
        QVERIFY(connection.execute(u"PRAGMA user_version = 999"_s));
    });
    QByteArray damaged = sample;
    for (qsizetype i = 4096; i < damaged.size(); ++i)
        damaged[i] = static_cast<char>(i * 7);
    QTest::newRow("newer") << newer << u"newer"_s;
    QTest::newRow("damaged") << damaged << u"damaged"_s;
    QTest::newRow("cut off") << sample.left(5000) << u"damaged"_s;
    QTest::newRow("no newsroom") << QByteArray("This is a letter to my aunt.") << u"not a"_s;
    QTest::newRow("empty") << QByteArray("") << u"not a"_s;
    QTest::newRow("half a database")
        << QByteArray("SQLite format 3\0 and then something else", 40) << QString();
    QTest::newRow("missing") << QByteArray() << u"There is no file"_s;
}

void FileTroubleTest::refusesToOpen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    WindowFixture fixture(WindowFixture::Begin::StartPage);
    const QString path = fixture.path(u"bad.gaceta"_s);
    if (!bytes.isNull())
        write(path, bytes);
    fixture.window().openFile(path);
    QVERIFY(!fixture.window().view());
    const QString said = told(fixture);
    QVERIFY2(said.endsWith(u'.') && said.contains(sentence), qPrintable(said));
    QCOMPARE(bytesOf(path), bytes);
    // The window goes on: another file opens.
    write(fixture.path(u"good.gaceta"_s), sampleBytes());
    fixture.window().openFile(fixture.path(u"good.gaceta"_s));
    QVERIFY(fixture.window().view());
}

void FileTroubleTest::saysReadOnly()
{
    WindowFixture fixture;
    const QString path = fixture.newsroom().path();
    QVERIFY(fixture.window().closeNewsroom());
    auto session = Session::open(path, fixture.window().context(), editing::OpenMode::ReadOnly);
    QVERIFY(session);
    fixture.window().takeSession(std::move(*session));
    QVERIFY(told(fixture).contains(u"only be read"_s));
    QVERIFY(!fixture.window().actions().action(ActionId::NewItem)->isEnabled());
    QVERIFY(!fixture.window().actions().action(ActionId::ImportJson)->isEnabled());
    QVERIFY(fixture.window().actions().action(ActionId::ExportSite)->isEnabled());
    press(fixture.view().messages(), u"Save a copy…"_s);
    answerFileDialog(fixture.path(u"mine.gaceta"_s));
    QTRY_COMPARE(openPath(fixture), fixture.path(u"mine.gaceta"_s));
    QVERIFY(!fixture.newsroom().isReadOnly());
}

void FileTroubleTest::showsChangesOfOthers()
{
    WindowFixture fixture;
    MainWindow second(fixture.window().context());
    second.show();
    second.openFile(fixture.newsroom().path());
    QVERIFY(second.view());
    const QString item = news(fixture).row(0).item;
    fixture.view().showItem(ItemKind::Entry, item);
    // What is done in the second window …
    editing::Newsroom &other = second.view()->session().newsroom();
    Entry entry = *other.load<Entry>(*EntryId::parse(item));
    entry.texts[entry.source].title = u"Retitled elsewhere"_s;
    QVERIFY(other.save(entry));
    second.view()->trash({{ItemKind::Entry, news(fixture).row(1).item}});
    // … shows up in the first, in the list and in the open form.
    QTRY_COMPARE_WITH_TIMEOUT(news(fixture).total(), 9, 20000);
    QTRY_COMPARE(news(fixture).row(0).title, u"Retitled elsewhere"_s);
    QTRY_COMPARE(fixture.view().editorPane()->editor()->title(), u"Retitled elsewhere"_s);
}

void FileTroubleTest::saysWhenAnotherHoldsIt()
{
    WindowFixture fixture;
    const ItemEditor *editor = typedTag(fixture, u"Robotics"_s);
    QVERIFY(editor);
    {
        const auto other = *storage::openFile(fixture.newsroom().path(), storage::Access::ReadWrite);
        const storage::Transaction held(*other, storage::Transaction::Kind::Write);
        QVERIFY(!fixture.view().editorPane()->save());
        QVERIFY(told(fixture).contains(u"another program"_s) ||
                told(fixture).contains(u"Another program"_s));
        QVERIFY(editor->isDirty());
    }
    QVERIFY(fixture.view().editorPane()->save());
    QVERIFY(!editor->isDirty());
}

void FileTroubleTest::saysFileLost_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("deleted") << false;
    QTest::newRow("replaced") << true;
}

void FileTroubleTest::saysFileLost()
{
    QFETCH(bool, replaced);
    WindowFixture fixture;
    const QString path = fixture.newsroom().path();
    // Kept, so that the new file cannot be given the old one's place on the disk.
    QVERIFY(QFile::rename(path, path + u".old"_s));
    if (replaced)
        QVERIFY(QFile::copy(path + u".old"_s, path));
    // Without anything being done.
    QTRY_VERIFY_WITH_TIMEOUT(told(fixture).contains(u"moved, deleted or replaced"_s), 20000);
    QVERIFY(shownButton(fixture.view().messages(), u"Save a copy…"_s));
}

void FileTroubleTest::goesOnInACopy()
{
    WindowFixture fixture;
    const QString copy = fixture.path(u"copy.gaceta"_s);
    const ItemEditor *editor = typedTag(fixture, u"Robotics"_s);
    QVERIFY(editor);
    const QString item = editor->item();
    QVERIFY(QFile::remove(fixture.newsroom().path()));
    fixture.newsroom().lookAtFile();
    QVERIFY(told(fixture).contains(u"moved, deleted or replaced"_s));
    press(fixture.view().messages(), u"Save a copy…"_s);
    answerFileDialog(copy);
    QTRY_COMPARE(openPath(fixture), copy);
    fixture.view().showRoom(Room::News);
    QCOMPARE(news(fixture).total(), 10);
    // What was typed and could not be saved is there as well.
    press(fixture.view().messages(), u"Show it"_s);
    QVERIFY(fixture.view().editorPane()->editor());
    QCOMPARE(fixture.view().editorPane()->editor()->title(), u"Robotics"_s);
    QCOMPARE(fixture.view().editorPane()->editor()->item(), item);
    QVERIFY(fixture.view().editorPane()->save());
    QVERIFY(fixture.newsroom().load<Term>(*TermId::parse(item)));
}

void FileTroubleTest::keepsTextWhenTheDiskIsFull()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("a small file system cannot be mounted here");
    const QByteArray sample = sampleBytes();
    WindowFixture fixture(WindowFixture::Begin::StartPage);
    const QString path = disk.path(u"office.gaceta"_s);
    write(path, sample);
    fixture.window().openFile(path);
    QVERIFY(fixture.window().view());
    const ItemEditor *editor = typedTag(fixture, u"Robotics"_s);
    QVERIFY(editor);
    disk.fill();
    // One save may still find room in what is there already.
    while (fixture.view().editorPane()->save())
        type(u" and more robotics"_s.repeated(20));
    QVERIFY2(told(fixture).contains(u"no room left"_s), qPrintable(told(fixture)));
    QVERIFY(editor->isDirty());
    const auto kept = fixture.view().session().journal()->items();
    QVERIFY(kept && kept->size() == 1 && kept->first().value.contains("Robotics"));
    disk.makeRoom();
    QVERIFY(fixture.view().editorPane()->save());
    QVERIFY(fixture.view().session().journal()->items()->isEmpty());
    QVERIFY(fixture.window().closeNewsroom());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

GACETA_TEST(FileTroubleTest)
#include "filetroubletest.moc"
