// The media room: dropping, pasting, filtering, tiles and rows, and not losing what is in use.

#include "tests/window/windowfixture.h"
#include "ui/editors/media/intake/mediaintake.h"
#include "ui/models/rowlistview.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/media/mediapane.h"
#include "ui/window/newsroomview.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

ui::MediaPane &pane(WindowFixture &fixture)
{
    fixture.view().showRoom(ui::Room::Media);
    return dynamic_cast<ui::MediaPane &>(*fixture.view().currentList());
}

QString picture(WindowFixture &fixture, const QString &name, QColor color)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(color);
    const QString path = fixture.path(name);
    return image.save(path) ? path : QString();
}

void drop(QWidget &on, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &event);
}

QStringList titles(ui::MediaPane &pane)
{
    QStringList titles;
    const QAbstractItemModel *model = pane.list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        titles.append(model->index(row, 0).data().toString());
    return titles;
}

MediaId usedPicture(editing::Newsroom &newsroom)
{
    const QList<storage::ItemRow> pages = *newsroom.items(ItemKind::Page);
    for (const storage::ItemRow &row : pages) {
        const Page page = *newsroom.load<Page>(*PageId::parse(row.id));
        if (!page.leadImage.isNull())
            return page.leadImage;
    }
    return {};
}

} // namespace

class MediaRoomTest final : public QObject
{
    Q_OBJECT

private slots:
    void filesAreDropped()
    {
        WindowFixture fixture;
        ui::MediaPane &room = pane(fixture);
        const int before = room.list()->model()->rowCount();
        drop(room, {picture(fixture, u"a.png"_s, Qt::red), picture(fixture, u"b.png"_s, Qt::blue)});
        QTRY_VERIFY(!room.intake().isRunning());
        QCOMPARE(room.list()->model()->rowCount(), before + 2);
        QCOMPARE(titles(room).first(), u"b.png"_s); // the latest is seen first
        QVERIFY(fixture.view().messages()->sentence().contains(u"2 file"_s));
    }

    void onePictureIsShownAtOnce()
    {
        WindowFixture fixture;
        ui::MediaPane &room = pane(fixture);
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::green);
        QGuiApplication::clipboard()->setImage(image);
        room.paste();
        QTRY_VERIFY(!room.intake().isRunning());
        QVERIFY(fixture.view().editorPane()->editor());
        QCOMPARE(fixture.view().editorPane()->editor()->itemKind(), ItemKind::Media);
        QCOMPARE(room.list()->currentIndex().row(), 0);
        // The same again leads to the one that is there.
        const QString item = fixture.view().editorPane()->editor()->item();
        const int count = room.list()->model()->rowCount();
        room.paste();
        QTRY_VERIFY(!room.intake().isRunning());
        QCOMPARE(room.list()->model()->rowCount(), count);
        QCOMPARE(fixture.view().editorPane()->editor()->item(), item);
        QVERIFY(fixture.view().messages()->sentence().contains(u"here already"_s));
    }

    void whatWasRefusedIsSaid()
    {
        WindowFixture fixture;
        ui::MediaPane &room = pane(fixture);
        QFile file(fixture.path(u"lie.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7") > 0);
        file.close();
        drop(room, {file.fileName()});
        QTRY_VERIFY(fixture.view().messages()->sentence().contains(u"not what its name says"_s));
    }

    void filters()
    {
        WindowFixture fixture;
        editing::Newsroom &newsroom = fixture.newsroom();
        ui::MediaPane &room = pane(fixture);
        const int all = room.list()->model()->rowCount();
        Media media;
        media.id = MediaId::create();
        media.fileName = u"choir.jpg"_s;
        media.mimeType = u"image/jpeg"_s;
        media.release.shown = PeopleShown::Some;
        PersonRelease choir{
            u"the choir"_s, PersonRole::Student, ReleaseState::Withdrawn, {}, {}, {}, {}, {}};
        media.release.people = {choir};
        QVERIFY(newsroom.addMedia(media, "bytes"));
        QTRY_COMPARE(room.list()->model()->rowCount(), all + 1);
        room.setFilter(ui::MediaFilter::ReleaseTrouble);
        QCOMPARE(titles(room), QStringList{u"choir.jpg"_s});
        room.setFilter(ui::MediaFilter::WithoutAlt);
        QCOMPARE(titles(room), QStringList{u"choir.jpg"_s});
        room.setFilter(ui::MediaFilter::Files);
        QVERIFY(titles(room).isEmpty());
        room.setFilter(ui::MediaFilter::Unused);
        QVERIFY(titles(room).contains(u"choir.jpg"_s));
        const QString used = newsroom.load<Media>(usedPicture(newsroom))->fileName;
        QVERIFY(!titles(room).contains(used));
        room.setFilter(ui::MediaFilter::All);
        QCOMPARE(room.list()->model()->rowCount(), all + 1);
        // In words, for those who do not see the mark.
        const QModelIndex row = room.list()->model()->index(0, 0);
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Release withdrawn"_s), qPrintable(spoken));
    }

    void tilesAndRows()
    {
        WindowFixture fixture;
        ui::MediaPane &room = pane(fixture);
        QVERIFY(room.list()->showsTiles());
        room.setTiles(false);
        QVERIFY(!room.list()->showsTiles());
        fixture.restart();
        fixture.window().openFile(fixture.path(u"sample.gaceta"_s));
        QTRY_VERIFY(fixture.window().view());
        QVERIFY(!pane(fixture).list()->showsTiles()); // as it was left
    }

    void whatIsInUseIsNotLostUnawares()
    {
        WindowFixture fixture;
        editing::Newsroom &newsroom = fixture.newsroom();
        pane(fixture);
        const MediaId used = usedPicture(newsroom);
        QVERIFY(!used.isNull());
        fixture.view().trash({{ItemKind::Media, used.text()}});
        auto *question = qobject_cast<QMessageBox *>(WindowFixture::dialog());
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"•"_s));
        QVERIFY(newsroom.trashed()->isEmpty());
        press(question, u"Move to the trash"_s);
        QTRY_COMPARE(newsroom.trashed()->size(), 1);
    }

    void theRoomIsWide()
    {
        WindowFixture fixture;
        fixture.window().resize(1280, 800);
        auto *splitter = fixture.view().findChild<QSplitter *>();
        QTRY_VERIFY(splitter->width() > 900);
        fixture.view().showRoom(ui::Room::News);
        const int narrow = splitter->sizes().first();
        fixture.view().showRoom(ui::Room::Media);
        QVERIFY(splitter->sizes().first() > narrow);
        fixture.view().showRoom(ui::Room::Schools);
        QCOMPARE(splitter->sizes().first(), narrow);
    }
};

GACETA_TEST(MediaRoomTest)
#include "mediaroomtest.moc"
