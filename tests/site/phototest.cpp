#include "app/site/images/photo.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <QtEndian>

using namespace gaceta;
using namespace gaceta::site;
using namespace Qt::StringLiterals;

namespace {

// Red on the left, blue on the right.
QByteArray halves(const char *format, int alpha = 255)
{
    QImage image(800, 400, alpha == 255 ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    image.fill(QColor(255, 0, 0, alpha));
    for (int y = 0; y < 400; ++y) {
        for (int x = 400; x < 800; ++x)
            image.setPixelColor(x, y, QColor(0, 0, 255, alpha));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

// A camera's note that the photo has to be turned a quarter, with a word in it.
QByteArray turned()
{
    const QByteArray note =
        QByteArray::fromHex("4578696600004d4d002a00000008000101120003000000010006000000000000") +
        "SECRET";
    QByteArray bytes = halves("JPEG");
    const auto size = note.size() + 2;
    return bytes.insert(2, QByteArray("\xff\xe1") + char(size >> 8) + char(size & 0xff) + note);
}

} // namespace

class PhotoTest : public QObject
{
    Q_OBJECT

private slots:
    void isUprightAndBare()
    {
        const QByteArray source = turned();
        QVERIFY(source.contains("SECRET"));
        const auto photo = Photo::read(source);
        QVERIFY(photo);
        QCOMPARE(QSize(photo->width(), photo->height()), QSize(400, 800));
        for (const auto format : {PhotoFormat::Jpeg, PhotoFormat::Webp, PhotoFormat::Png}) {
            const auto smaller = photo->shaped({.width = 200, .height = 400});
            QVERIFY(smaller);
            const auto bytes = smaller->encoded(format);
            QVERIFY(bytes);
            QVERIFY(!bytes->contains("Exif") && !bytes->contains("SECRET"));
            QVERIFY(!bytes->contains("ICC_PROFILE") && !bytes->contains("ICCP"));
            QCOMPARE(*bytes, *photo->shaped({.width = 200, .height = 400})->encoded(format));
            const auto again = Photo::read(*bytes);
            QVERIFY(again);
            QCOMPARE(QSize(again->width(), again->height()), QSize(200, 400));
        }
    }

    void cutMovesWithTheFocus()
    {
        const auto photo = Photo::read(halves("PNG"));
        QVERIFY(photo);
        for (const double focus : {0.0, 1.0}) {
            const auto square = photo->shaped({.width = 100, .height = 100, .focusX = focus});
            QVERIFY(square);
            const auto bytes = square->encoded(PhotoFormat::Png);
            QVERIFY(bytes);
            const QImage image = QImage::fromData(*bytes);
            QCOMPARE(image.size(), QSize(100, 100));
            QCOMPARE(image.pixelColor(50, 50), focus == 0.0 ? QColor(255, 0, 0) : QColor(0, 0, 255));
        }
    }

    void keepsWhatIsSeenThrough()
    {
        const auto photo = Photo::read(halves("PNG", 100));
        QVERIFY(photo && photo->isTransparent());
        const auto bytes = photo->encoded(PhotoFormat::Png);
        QVERIFY(bytes && QImage::fromData(*bytes).hasAlphaChannel());
        QVERIFY(Photo::look(halves("PNG", 100))->isTransparent);
        // On white as JPEG, not on black.
        const auto flat = photo->encoded(PhotoFormat::Jpeg);
        QVERIFY(flat && QImage::fromData(*flat).pixelColor(50, 50).green() > 100);
        QVERIFY(!Photo::read(halves("JPEG"))->isTransparent());
    }

    void isNeverMadeLarger()
    {
        QCOMPARE(Photo::read(halves("PNG"), 1920)->width(), 800);
        QCOMPARE(Photo::read(halves("PNG"), 480)->width(), 480);
    }

    void theHeadTellsTheSizeAsItIsSeen()
    {
        QCOMPARE(*Photo::look(turned()), (PhotoFacts{400, 800, false, false}));
        QCOMPARE(*Photo::look(halves("JPEG").left(2000)), (PhotoFacts{800, 400, false, false}));
    }

    void damagedAndHugeAreRefused()
    {
        const QByteArray whole = halves("JPEG");
        QVERIFY(!Photo::read(whole.left(whole.size() / 2)));
        QVERIFY(!Photo::read("not a photo"));
        // 60,000 x 60,000 pixels, said in the head alone.
        QByteArray head = halves("PNG");
        qToBigEndian(quint32(60000), head.data() + 16);
        qToBigEndian(quint32(60000), head.data() + 20);
        const QByteArray checked = head.mid(12, 17);
        quint32 sum = ~0U;
        for (const char byte : checked) {
            sum ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = sum >> 1 ^ (sum & 1 ? 0xedb88320U : 0);
        }
        qToBigEndian(~sum, head.data() + 29);
        const auto huge = Photo::read(head);
        QVERIFY(!huge && huge.error().message.contains(u"too large"_s));
    }
};

GACETA_TEST(PhotoTest)
#include "phototest.moc"
