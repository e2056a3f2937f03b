#include "app/core/picture/metadata.h"
#include "app/core/picture/orientation.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QTest>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray segment(char marker, const QByteArray &content)
{
    QByteArray made = "\xff";
    made.append(marker).append('\0').append(char(content.size() + 2)).append(content);
    return made;
}

const QByteArray upright = "\xff\xd8" + segment('\xe0', "JFIF");

// What comes after the segments that hold metadata.
QByteArray coded()
{
    return segment('\xdb', "table") + segment('\xda', "head") + "\x12\x34\xff\xd9";
}

QByteArray number(quint32 value, int size, bool little)
{
    QByteArray made;
    for (int i = 0; i < size; ++i)
        made.append(char(value >> 8 * (little ? i : size - 1 - i)));
    return made;
}

// As a phone writes it: the camera, the turn, and where the rest stands.
QByteArray exif(int orientation, bool little)
{
    const auto field = [little](quint32 tag, quint32 type, quint32 value) -> QByteArray {
        return number(tag, 2, little) + number(type, 2, little) + number(1, 4, little) +
               (type == 3 ? number(value, 2, little) + QByteArray(2, 0) : number(value, 4, little));
    };
    return QByteArray("Exif\0\0", 6) + (little ? "II" : "MM") + number(42, 2, little) +
           number(8, 4, little) + number(3, 2, little) + field(0x0110, 2, 0x41) +
           field(0x0112, 3, quint32(orientation)) + field(0x8825, 4, 60) + number(0, 4, little) +
           "GPS SECRET";
}

QByteArray jpeg(const QByteArray &metadata)
{
    return upright + metadata + coded();
}

// 400 x 300 pixels as they are coded.
QByteArray photo(const QByteArray &metadata)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG");
    return bytes.insert(2, metadata);
}

QByteArray subBlocks(const QByteArray &content)
{
    return QByteArray(1, char(content.size())) + content + QByteArray(1, 0);
}

} // namespace

class PicturesTest final : public QObject
{
    Q_OBJECT

private:
    static void become(SiteFixture &fixture, const QByteArray &bytes, const QString &type)
    {
        Media &media = fixture.snapshot.media.first();
        media.mimeType = type;
        media.width = 4000;
        media.height = 3000;
        fixture.media.add(media.id, bytes);
    }

private slots:
    void howAPhotoIsTurnedStays_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QTest::addRow("little %d", orientation)
                << segment('\xe1', exif(orientation, true)) << orientation;
            QTest::addRow("big %d", orientation)
                << segment('\xe1', exif(orientation, false)) << orientation;
        }
        QTest::newRow("nonsense") << segment('\xe1', exif(9, true)) << 1;
        QTest::newRow("XMP first") << segment('\xe1', "http://ns.adobe.com/xap/1.0/ SECRET") +
                                          segment('\xe1', exif(6, true))
                                   << 6;
        QTest::newRow("two") << segment('\xe1', exif(6, true)) + segment('\xe1', exif(8, true)) << 6;
        QTest::newRow("cut off") << segment('\xe1', exif(6, true).left(36)) << 1;
        QTest::newRow("empty") << segment('\xe1', QByteArray("Exif\0\0", 6)) << 1;
        QTest::newRow("points beyond the end")
            << segment('\xe1', QByteArray("Exif\0\0II*\0\xff\xff\xff\xff", 14)) << 1;
        QTest::newRow("a second preview") << segment('\xe0', "JFXX SECRET") << 1;
    }

    void howAPhotoIsTurnedStays()
    {
        QFETCH(const QByteArray, metadata);
        QFETCH(const int, orientation);
        const auto plain = withoutMetadata(jpeg(metadata), u"image/jpeg"_s);
        QVERIFY(plain);
        QCOMPARE(plain->bytes, jpeg(orientation == 1 ? QByteArray() : orientationSegment(orientation)));
        QCOMPARE(plain->isTurned, orientation >= 5);
        // Once more it is the same, so what stays can be read.
        QCOMPARE(withoutMetadata(plain->bytes, u"image/jpeg"_s)->bytes, plain->bytes);
    }

    // Releases are for the office alone.
    void nothingOfAReleaseIsPrinted()
    {
        SiteFixture fixture;
        Media &media = fixture.snapshot.media.first();
        media.release.shown = PeopleShown::Some;
        media.release.people = {{u"SECRETGIRL"_s,
                                 PersonRole::Student,
                                 ReleaseState::Signed,
                                 {ReleaseUse::Web},
                                 true,
                                 QDate(2026, 1, 2),
                                 QDate(2031, 3, 4),
                                 u"SECRETNOTE"_s}};
        const QMap<QString, QByteArray> files = exported(fixture);
        QVERIFY(!files.isEmpty());
        for (auto file = files.begin(); file != files.end(); ++file) {
            QVERIFY2(!file.value().contains("SECRETGIRL") && !file.value().contains("SECRETNOTE") &&
                         !file.value().contains("2031-03-04"),
                     qPrintable(file.key()));
        }
        SiteFixture without;
        QCOMPARE(exported(without).keys(), files.keys());
    }

    void theSizeOnThePageIsTheOneShown_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("upright") << 1 << QByteArray("width=\"400\" height=\"300\"");
        QTest::newRow("upside down") << 3 << QByteArray("width=\"400\" height=\"300\"");
        QTest::newRow("on its side") << 6 << QByteArray("width=\"300\" height=\"400\"");
    }

    void theSizeOnThePageIsTheOneShown()
    {
        QFETCH(const int, orientation);
        QFETCH(const QByteArray, size);
        SiteFixture fixture;
        become(fixture, photo(segment('\xe1', exif(orientation, true))), u"image/jpeg"_s);
        const QTemporaryDir folder;
        QVERIFY(fixture.exportTo(folder.path()));
        QVERIFY(filesIn(folder.path())[u"en/news/both.html"_s].contains(size));
        // The picture is kept this time, the page is not.
        fixture.entry(u"both"_s).texts[english()].body.append("\nMore.\n");
        QVERIFY(fixture.exportTo(folder.path()));
        const QByteArray page = filesIn(folder.path())[u"en/news/both.html"_s];
        QVERIFY(page.contains("More.") && page.contains(size));
        QCOMPARE(filesIn(folder.path()), exported(fixture));
    }

    // Two records of one file, where only the first is written.
    void theSameFileTwice()
    {
        SiteFixture fixture;
        const QByteArray bytes = photo(segment('\xe1', exif(8, false)));
        become(fixture, bytes, u"image/jpeg"_s);
        Media second = fixture.snapshot.media.first();
        second.id = MediaId::create();
        fixture.media.add(second.id, bytes);
        fixture.snapshot.media.append(second);
        fixture.entry(u"english-only"_s).leadImage = second.id;
        const auto files = exported(fixture);
        for (const QString &page : {u"en/news/both.html"_s, u"en/news/english-only.html"_s})
            QVERIFY2(files[page].contains("width=\"300\" height=\"400\""), qPrintable(page));
    }

    void whatAnotherVersionLeftInIsTakenOut()
    {
        SiteFixture fixture;
        become(fixture, photo(segment('\xe1', exif(6, true))), u"image/jpeg"_s);
        const QTemporaryDir folder;
        QVERIFY(fixture.exportTo(folder.path()));
        const QMap<QString, QByteArray> good = filesIn(folder.path());
        QFile manifest(folder.filePath(u"manifest.json"_s));
        QVERIFY(manifest.open(QIODevice::ReadWrite));
        QByteArray text = manifest.readAll();
        const QString picture = good.keys().filter(u"media/"_s).first();
        // As if an older program had written the picture, whole and according to its manifest.
        const QByteArray old = "SECRET";
        QFile file(folder.filePath(picture));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
        file.close();
        const QByteArray line = "{\"path\": \"" + picture.toUtf8() + "\", \"sha256\": \"";
        const qsizetype at = text.indexOf(line) + line.size();
        const QByteArray told =
            QCryptographicHash::hash(old, QCryptographicHash::Sha256).toHex() + "\", \"size\": 6},";
        text.replace(at, text.indexOf('\n', at) - at, told);
        for (const QByteArray &key : {QByteArray("inputs"), QByteArray("program")}) {
            const QByteArray start = "\"" + key + "\": \"";
            const qsizetype value = text.indexOf(start) + start.size();
            text.replace(value, 4, "aaaa");
        }
        QVERIFY(manifest.resize(0) && manifest.seek(0) && manifest.write(text) == text.size());
        manifest.close();
        const auto report = fixture.exportTo(folder.path());
        QVERIFY(report);
        QCOMPARE(report->written, 1);
        QCOMPARE(filesIn(folder.path()), good);
    }

    void gifs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("plain");
        const QByteArray head = QByteArray("GIF89a\1\0\1\0\x80\0\0", 13) + QByteArray(6, 'c');
        const QByteArray loop = "\x21\xff\x0bNETSCAPE2.0" + subBlocks(QByteArray("\1\0\0", 3));
        const QByteArray control = "\x21\xf9" + subBlocks(QByteArray("\0\0\0\0", 4));
        const QByteArray image = QByteArray("\x2c\0\0\0\0\1\0\1\0\x81", 10) + QByteArray(12, 'l') +
                                 "\2" + subBlocks("\x4c\1;!");
        const QByteArray comment = "\x21\xfe\x06SECRET" + subBlocks("SECRET too");
        const QByteArray xmp = "\x21\xff\x0bXMP DataXMP" + subBlocks("SECRET");
        const QByteArray plain = head + loop + control + image + control + image + ';';
        QTest::newRow("plain") << plain << plain;
        QTest::newRow("loaded") << head + comment + loop + xmp + control + image + comment + control +
                                       image + ";SECRET"
                                << plain;
        const QByteArray animexts = "\x21\xff\x0b"
                                    "ANIMEXTS1.0" +
                                    subBlocks(QByteArray("\1\0\0", 3));
        QTest::newRow("other loop") << head + animexts + image + ';' << head + animexts + image + ';';
        QTest::newRow("no end") << head + image << head + image + ';';
        QTest::newRow("empty blocks") << head + QByteArray(2, 0) + image + ';' << head + image + ';';
        QTest::newRow("cut off in the picture") << QByteArray(head + image).chopped(3) << QByteArray();
        QTest::newRow("cut off in the colours") << head.chopped(3) << QByteArray();
        QTest::newRow("no picture") << head + ';' << QByteArray();
        QTest::newRow("no blocks") << head + "nonsense" << QByteArray();
        QTest::newRow("only the name") << QByteArray("GIF89a") << QByteArray();
    }

    void gifs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, plain);
        const auto found = withoutMetadata(bytes, u"image/gif"_s);
        QCOMPARE(found.has_value(), !plain.isEmpty());
        QCOMPARE(found ? found->bytes : QByteArray(), plain);
    }

    void filesThatKeepTheirMetadataAreNamed()
    {
        SiteFixture fixture;
        become(fixture,
               QByteArray("\0\0\0\x1c"
                          "ftypavif SECRET",
                          19),
               u"image/avif"_s);
        fixture.snapshot.media.first().fileName = u"garden.avif"_s;
        const QTemporaryDir folder;
        const auto first = fixture.exportTo(folder.path());
        QVERIFY(first && !first->nothingChanged);
        QCOMPARE(first->warnings.size(), 1);
        QVERIFY2(first->warnings.first().contains(u"garden.avif"_s),
                 qPrintable(first->warnings.first()));
        // The site is as it should be, so that it is not made anew, but the sentence is said again.
        const auto second = fixture.exportTo(folder.path());
        QVERIFY(second && second->nothingChanged);
        QCOMPARE(second->warnings, first->warnings);
    }
};

GACETA_TEST(PicturesTest)

#include "picturestest.moc"
