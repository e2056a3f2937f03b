#include "app/site/drawing/logopicture.h"
#include "app/site/images/photo.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <cairo.h>

using namespace gaceta::site;

namespace {

QByteArray encoded(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

// In a white square of 100, with an edge of 10.
QImage drawn(const LogoPicture &logo)
{
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    cairo_surface_t *surface = cairo_image_surface_create_for_data(image.bits(), CAIRO_FORMAT_RGB24, 100,
                                                                   100, int(image.bytesPerLine()));
    cairo_t *canvas = cairo_create(surface);
    logo.draw(canvas, 10, 10, 80);
    cairo_destroy(canvas);
    cairo_surface_destroy(surface);
    return image;
}

} // namespace

class LogoPictureTest final : public QObject
{
    Q_OBJECT

private slots:
    void drawsEveryPhoto_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QRect>("shown");
        QTest::newRow("png") << encoded({40, 40}, "PNG") << QRect(10, 10, 80, 80);
        QTest::newRow("jpeg") << encoded({300, 300}, "JPEG") << QRect(10, 10, 80, 80);
        const auto webp = Photo::read(encoded({300, 300}, "PNG"))->encoded(PhotoFormat::Webp);
        QTest::newRow("webp") << *webp << QRect(10, 10, 80, 80);
        QTest::newRow("wide") << encoded({2000, 1000}, "PNG") << QRect(10, 30, 80, 40);
        QTest::newRow("tall") << encoded({100, 200}, "JPEG") << QRect(30, 10, 40, 80);
    }

    void drawsEveryPhoto()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QRect, shown);
        const QByteArray png = drawableLogo(bytes, 256);
        QVERIFY(QImage::fromData(png).width() <= 256);
        const LogoPicture logo(png);
        QVERIFY(logo.isDrawn());
        const QImage image = drawn(logo);
        for (const QPoint &inside : {shown.center(), shown.topLeft() + QPoint(2, 2)})
            QVERIFY(image.pixelColor(inside).blue() > 200 && image.pixelColor(inside).red() < 60);
        for (const QPoint &outside :
             {shown.topLeft() - QPoint(2, 2), shown.bottomRight() + QPoint(2, 2)})
            QCOMPARE(image.pixelColor(outside), QColor(Qt::white));
    }

    void drawsNothingElse()
    {
        QVERIFY(drawableLogo("no picture", 256).isEmpty());
        QVERIFY(!LogoPicture(QByteArray()).isDrawn());
        QVERIFY(!LogoPicture("\x89PNG broken").isDrawn());
    }
};

GACETA_TEST(LogoPictureTest)

#include "logopicturetest.moc"
