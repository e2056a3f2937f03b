#include "app/site/images/photoversions.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray photo(const QSize &size, const QColor &color = Qt::darkCyan, const char *format = "JPEG")
{
    QImage image(size, color.alpha() < 255 ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.fill(color);
    for (int x = 0; x < size.width(); ++x)
        image.setPixelColor(x, size.height() / 2, QColor(x % 256, 80, 40));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

QByteArray withNote(QByteArray jpeg)
{
    const QByteArray note = QByteArray("Exif\0\0", 6) + "SECRET GPS";
    return jpeg.insert(2, QByteArray("\xff\xe1") + '\0' + char(note.size() + 2) + note);
}

void become(SiteFixture &fixture, const QByteArray &bytes, const QString &type = u"image/jpeg"_s)
{
    Media &media = fixture.snapshot.media.first();
    media.mimeType = type;
    media.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    fixture.media.add(media.id, bytes);
}

QStringList photosIn(const QMap<QString, QByteArray> &files)
{
    return files.keys().filter(u"media/"_s);
}

// The names of the versions of one shape, by what their page says.
QStringList named(const QMap<QString, QByteArray> &files, const QString &page)
{
    QStringList names;
    static const QRegularExpression name(u"media/[a-z0-9.-]+"_s);
    auto found = name.globalMatch(QString::fromUtf8(files[page]));
    while (found.hasNext())
        names.append(found.next().captured());
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

class SitePhotosTest final : public QObject
{
    Q_OBJECT

private slots:
    void everySizeIsThereAndNothingElse()
    {
        SiteFixture fixture;
        fixture.options.baseUrl = u"https://www.example.org"_s;
        const QByteArray original = withNote(photo({2400, 1600}));
        QVERIFY(original.contains("SECRET"));
        become(fixture, original);
        const QMap<QString, QByteArray> files = exported(fixture);
        QStringList shown;
        for (const QString &path : files.keys()) {
            if (path.endsWith(u".html"_s) || path.endsWith(u".xml"_s))
                shown += named(files, path);
        }
        shown.removeDuplicates();
        shown.sort();
        QCOMPARE(shown, photosIn(files));
        // Whole: 4 widths, cards: 3, both as WebP and JPEG; one to share.
        QCOMPARE(shown.size(), (4 + 3) * 2 + 1);
        for (const QString &path : shown) {
            QVERIFY2(!files[path].contains("SECRET") && !files[path].contains("Exif"), qPrintable(path));
            const int width = path.section(u'-', -1).section(u'.', 0, 0).toInt();
            const QImage image = QImage::fromData(files[path]);
            if (path.endsWith(u".jpg"_s))
                QCOMPARE(image.width(), width);
        }
        const QByteArray page = files[u"en/news/both.html"_s];
        QVERIFY(page.contains("width=\"1920\" height=\"1280\""));
        QVERIFY(page.contains("-480.webp 480w, "));
        QVERIFY(page.contains("property=\"og:image:width\" content=\"1200\""));
        QVERIFY(page.contains("property=\"og:image:height\" content=\"630\""));
        QVERIFY(files[u"en/news/index.html"_s].contains("width=\"1440\" height=\"900\""));
    }

    void othersMayOfferTheSameSizes()
    {
        SiteFixture fixture;
        fixture.options.form = BundleForm::Headless;
        become(fixture, photo({1000, 500}));
        const QMap<QString, QByteArray> files = exported(fixture);
        const auto entry = QJsonDocument::fromJson(files[u"en/news/both.json"_s]).object();
        const QJsonObject image = entry[u"image"_s].toObject();
        QStringList offered;
        for (const QJsonValue &source : image[u"sources"_s].toArray()) {
            const QString file = source[u"file"_s].toString();
            QVERIFY2(files.contains(file), qPrintable(file));
            QVERIFY(source[u"url"_s].toString().endsWith(u'/' + file));
            offered.append(u"%1 %2x%3"_s.arg(source[u"type"_s].toString())
                               .arg(source[u"width"_s].toInt())
                               .arg(source[u"height"_s].toInt()));
        }
        QCOMPARE(offered.join(u", "_s), u"image/webp 480x240, image/webp 960x480, image/webp 1000x500, "
                                        "image/jpeg 480x240, image/jpeg 960x480, image/jpeg 1000x500"_s);
        // Whoever wants other shapes cuts them out of the whole.
        QVERIFY(files.contains(image[u"file"_s].toString()));
        QCOMPARE(image[u"width"_s].toInt(), 1000);
        const auto list = QJsonDocument::fromJson(files[u"en/media.json"_s]).object();
        const QJsonValue listed = list[u"media"_s][0];
        QCOMPARE(listed[u"size"_s].toInt(), int(files[listed[u"file"_s].toString()].size()));
    }

    void namesFollowContentAndFocus()
    {
        SiteFixture fixture;
        become(fixture, photo({2400, 1600}));
        const QMap<QString, QByteArray> before = exported(fixture);
        const QString entry = u"en/news/both.html"_s;
        const QString list = u"en/news/index.html"_s;
        fixture.snapshot.media.first().texts[english()].alt = u"Another word"_s;
        QCOMPARE(photosIn(exported(fixture)), photosIn(before));
        fixture.snapshot.media.first().focalPoint = {10, 20};
        const QMap<QString, QByteArray> moved = exported(fixture);
        const QStringList whole = named(before, entry).filter(u"-1920."_s);
        QCOMPARE(named(moved, entry).filter(u"-1920."_s), whole);
        QCOMPARE(whole.size(), 2);
        QVERIFY(!named(before, list).isEmpty());
        for (const QString &name : named(before, list))
            QVERIFY(!moved.contains(name));
        become(fixture, photo({2400, 1600}, Qt::darkRed));
        for (const QString &name : photosIn(exported(fixture)))
            QVERIFY(!moved.contains(name));
    }

    void whatIsThereIsNotMadeAgain()
    {
        SiteFixture fixture;
        become(fixture, photo({1000, 800}));
        const QTemporaryDir folder;
        const auto first = fixture.exportTo(folder.path());
        QVERIFY(first);
        // Whole 480, 960, 1000 and cards 480, 960, 1000, twice; one to share.
        QCOMPARE(first->photosMade, 13);
        fixture.entry(u"both"_s).texts[english()].body.append("\nMore.\n");
        const auto second = fixture.exportTo(folder.path());
        QVERIFY(second && !second->nothingChanged);
        QCOMPARE(second->photosMade, 0);
        QCOMPARE(filesIn(folder.path()), exported(fixture));
        // Not by its size or time.
        const QString photo = folder.filePath(photosIn(filesIn(folder.path())).first());
        QFile file(photo);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(50) && file.putChar('x'));
        file.close();
        fixture.entry(u"both"_s).texts[english()].body.append("\nAnd more.\n");
        const auto third = fixture.exportTo(folder.path());
        QVERIFY(third);
        QCOMPARE(third->photosMade, 1);
        QCOMPARE(filesIn(folder.path()), exported(fixture));
    }

    void theCacheServesAnotherPlace()
    {
        SiteFixture fixture;
        become(fixture, photo({1000, 800}));
        const QTemporaryDir cache;
        fixture.options.pictureCache = cache.path();
        const QTemporaryDir one;
        const QTemporaryDir two;
        QCOMPARE(fixture.exportTo(one.path())->photosMade, 13);
        QCOMPARE(fixture.exportTo(two.path())->photosMade, 0);
        QCOMPARE(filesIn(two.path()), filesIn(one.path()));
        // A damaged file in the cache is made anew.
        const QMap<QString, QByteArray> kept = filesIn(cache.path());
        const QString name = kept.keys().filter(u".jpg"_s).first();
        QFile file(cache.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.putChar('x'));
        file.close();
        const QTemporaryDir three;
        QCOMPARE(fixture.exportTo(three.path())->photosMade, 1);
        QCOMPARE(filesIn(three.path()), filesIn(one.path()));
        QCOMPARE(filesIn(cache.path()), kept);
    }

    void damagedPhotosAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no photo") << QByteArray("no photo");
        QTest::newRow("cut off") << photo({1000, 800}).left(3000);
    }

    void damagedPhotosAreLeftOut()
    {
        QFETCH(const QByteArray, bytes);
        SiteFixture fixture;
        become(fixture, bytes);
        const QTemporaryDir folder;
        const auto report = fixture.exportTo(folder.path());
        QVERIFY(report);
        QCOMPARE(report->warnings.size(), 1);
        QVERIFY(report->warnings.first().contains(u"Garden Photo.png"_s));
        const QMap<QString, QByteArray> files = filesIn(folder.path());
        QCOMPARE(photosIn(files), QStringList());
        QVERIFY(!files[u"en/news/both.html"_s].contains("media/"));
    }

    void whatIsSeenThroughStays()
    {
        SiteFixture fixture;
        become(fixture, photo({700, 500}, QColor(0, 100, 100, 90), "PNG"), u"image/png"_s);
        const QMap<QString, QByteArray> files = exported(fixture);
        const QStringList names = photosIn(files);
        QCOMPARE(names.filter(u".png"_s).size(), 4);
        QCOMPARE(names.filter(u".webp"_s).size(), 4);
        QVERIFY(QImage::fromData(files[names.filter(u"-700.png"_s).first()]).hasAlphaChannel());
    }

    void attachedPhotosAreGivenAsTheyAre()
    {
        SiteFixture fixture;
        const QByteArray bytes = withNote(photo({2400, 1600}));
        become(fixture, bytes);
        Attachment attachment;
        attachment.file = fixture.snapshot.media.first().id;
        fixture.entry(u"both"_s).attachments = {attachment};
        const QMap<QString, QByteArray> files = exported(fixture);
        const QString original =
            u"media/garden-photo-"_s + fixture.snapshot.media.first().sha256.left(8) + u".jpg"_s;
        QCOMPARE(QImage::fromData(files[original]).width(), 2400);
        QVERIFY(!files[original].contains("SECRET"));
        QVERIFY(files[u"en/news/both.html"_s].contains(QByteArray(original.toUtf8() + "\" download")));
    }

    void shapes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("card");
        QTest::addColumn<int>("decoded");
        QTest::newRow("landscape") << QSize(4000, 3000) << QSize(1440, 900) << 1441;
        QTest::newRow("portrait") << QSize(3000, 4000) << QSize(1440, 900) << 1441;
        QTest::newRow("panorama") << QSize(9000, 1800) << QSize(1440, 900) << 4501;
        QTest::newRow("narrow") << QSize(320, 4000) << QSize(320, 200) << 320;
        QTest::newRow("dot") << QSize(1, 1) << QSize(1, 1) << 1;
    }

    void shapes()
    {
        QFETCH(const QSize, size);
        QFETCH(const QSize, card);
        QFETCH(const int, decoded);
        Media media;
        media.fileName = u"a.jpg"_s;
        const PhotoFacts facts{size.width(), size.height(), false, false};
        const PhotoShape shape = photoVersions(media, facts, PhotoUse::Card).largest().shape;
        QCOMPARE(QSize(shape.width, shape.height), card);
        QCOMPARE(decodedWidth(facts, shape), decoded);
        const bool canBeShared = !photoVersions(media, facts, PhotoUse::Share).isEmpty();
        QCOMPARE(canBeShared, size.width() >= 600);
    }
};

GACETA_TEST(SitePhotosTest)

#include "sitephotostest.moc"
