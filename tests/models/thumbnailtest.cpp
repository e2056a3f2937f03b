// Small pictures: made off the thread, kept within bounds, made anew when the file is another.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"
#include "ui/models/itemlistmodel.h"
#include "ui/models/mediarows.h"
#include "ui/models/thumbnails/thumbnailloader.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(QSize size, QColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class ThumbnailTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesLaterAndKeepsItsShape()
    {
        NewsroomFixture fixture;
        const Media wide = *fixture.newsroom().addMedia(sampleMedia(), picture({1000, 500}, Qt::red));
        const Media small = *fixture.newsroom().addMedia(sampleMedia(), picture({20, 30}, Qt::blue));
        const Media none = *fixture.newsroom().addMedia(sampleMedia(), "no picture");
        ui::ThumbnailLoader loader(fixture.path());
        QSignalSpy ready(&loader, &ui::ThumbnailLoader::ready);
        QVERIFY(loader.find(wide.id.text()).isNull());
        QVERIFY(loader.find(small.id.text()).isNull());
        QVERIFY(loader.find(none.id.text()).isNull());
        QTRY_VERIFY(loader.isIdle());
        QCOMPARE(ready.size(), 2);
        QCOMPARE(loader.find(wide.id.text()).size(), QSize(256, 128));
        QCOMPARE(loader.find(small.id.text()).size(), QSize(20, 30));
        QVERIFY(loader.find(none.id.text()).isNull());
        QVERIFY(loader.isIdle()); // what has no picture is not asked for again
    }

    void memoryIsBounded()
    {
        NewsroomFixture fixture;
        QStringList items;
        for (int i = 0; i < 220; ++i) {
            Media media = sampleMedia();
            media.fileName = u"%1.png"_s.arg(i);
            items.append(fixture.newsroom()
                             .addMedia(media, picture({256, 256}, QColor::fromRgb(static_cast<QRgb>(i))))
                             ->id.text());
        }
        ui::ThumbnailLoader loader(fixture.path());
        for (const QString &item : items) {
            (void)loader.find(item);
            QTRY_VERIFY(loader.isIdle());
        }
        QVERIFY(loader.kilobytes() <= 32 * 1024);
        QVERIFY(!loader.find(items.last()).isNull());
        QVERIFY(loader.find(items.first()).isNull()); // the oldest went
    }

    void goesAwayInTheMidstOfWork()
    {
        NewsroomFixture fixture;
        QStringList items;
        for (int i = 0; i < 30; ++i)
            items.append(fixture.newsroom()
                             .addMedia(sampleMedia(), picture({900, 900 + i}, Qt::green))
                             ->id.text());
        for (int round = 0; round < 5; ++round) {
            ui::ThumbnailLoader loader(fixture.path());
            for (const QString &item : items)
                (void)loader.find(item);
        }
    }

    void aReplacedFileShowsAnew()
    {
        NewsroomFixture fixture;
        Media media = *fixture.newsroom().addMedia(sampleMedia(), picture({40, 40}, Qt::red));
        ui::ItemListModel model(fixture.newsroom(), ItemKind::Media);
        const auto color = [&model] {
            const auto image = model.index(0).data(ui::ThumbnailRole).value<QImage>();
            return image.isNull() ? QColor() : image.pixelColor(5, 5);
        };
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QTRY_COMPARE(color(), QColor(Qt::red));
        QVERIFY(!changed.isEmpty()); // so that the view paints it
        QVERIFY(fixture.newsroom().addMedia(media, picture({40, 40}, Qt::blue)));
        model.reload();
        QTRY_COMPARE(color(), QColor(Qt::blue));
    }

    void wordsFindWhatAPictureShows()
    {
        NewsroomFixture fixture;
        QVERIFY(fixture.newsroom().addMedia(sampleMedia(), "bytes")); // "A garden bed", "Un cantero"
        ui::ItemListModel model(fixture.newsroom(), ItemKind::Media);
        model.setWords(u"cantero"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setWords(u"skyline"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsSayWhatIsMissing()
    {
        const QList<LanguageTag> languages{english(), spanish()};
        const QDate today(2026, 3, 4);
        Media media = sampleMedia();
        media.decorative = false;
        media.texts = {};
        media.release = {};
        ui::ListRow row = ui::mediaRow(media, languages, today);
        QCOMPARE(row.marks.size(), 1);
        QVERIFY(ui::letsThrough(ui::MediaFilter::WithoutAlt, row, {}));
        QVERIFY(ui::letsThrough(ui::MediaFilter::PeopleNotSaid, row, {}));
        QVERIFY(ui::letsThrough(ui::MediaFilter::Unused, row, {}));
        QVERIFY(!ui::letsThrough(ui::MediaFilter::Unused, row, {row.item}));
        QVERIFY(!ui::letsThrough(ui::MediaFilter::ReleaseTrouble, row, {}));
        media = sampleMedia();
        media.release.people.first().expires = today.addDays(-1);
        row = ui::mediaRow(media, languages, today);
        QVERIFY(ui::letsThrough(ui::MediaFilter::ReleaseTrouble, row, {}));
        QCOMPARE(row.marks.size(), 1); // decorative: no alternative text is asked for
        QCOMPARE(row.marks.first().icon, u"release-expired"_s);
        media.mimeType = u"application/pdf"_s;
        row = ui::mediaRow(media, languages, today);
        QVERIFY(ui::letsThrough(ui::MediaFilter::Files, row, {}));
        QVERIFY(!ui::letsThrough(ui::MediaFilter::Images, row, {}));
    }
};

GACETA_TEST(ThumbnailTest)
#include "thumbnailtest.moc"
