#include "app/core/filetype.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace Qt::StringLiterals;

class FileTypeTest final : public QObject
{
    Q_OBJECT

private slots:
    void bytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << u"image/png"_s;
        QTest::newRow("cut png") << QByteArray("\x89PNG") << QString();
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << u"image/jpeg"_s;
        QTest::newRow("gif") << QByteArray("GIF89a.") << u"image/gif"_s;
        QTest::newRow("webp") << QByteArray("RIFF....WEBPVP8 ") << u"image/webp"_s;
        QTest::newRow("wave, not webp") << QByteArray("RIFF....WAVEfmt ") << QString();
        QTest::newRow("avif") << QByteArray("\0\0\0\x1c"
                                            "ftypavif\0\0\0\0",
                                            16)
                              << u"image/avif"_s;
        QTest::newRow("heic") << QByteArray("\0\0\0\x1c"
                                            "ftypheic\0\0\0\0",
                                            16)
                              << u"image/heic"_s;
        QTest::newRow("svg") << QByteArray("<svg xmlns=''/>") << u"image/svg+xml"_s;
        QTest::newRow("svg with a declaration")
            << QByteArray("\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x -->\n<svg/>") << u"image/svg+xml"_s;
        QTest::newRow("page that speaks of svg") << QByteArray("look: <svg>") << QString();
        QTest::newRow("pdf") << QByteArray("%PDF-1.7") << u"application/pdf"_s;
        QTest::newRow("docx") << QByteArray("PK\x03\x04") << u"application/zip"_s;
        QTest::newRow("program") << QByteArray("MZ\x90") << QString();
    }

    void bytes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(fileTypeOf(bytes), "type");
    }

    void officeDocuments()
    {
        QVERIFY(officeTypeOf("PK\x03\x04 word/document.xml").endsWith(u"wordprocessingml.document"_s));
        QCOMPARE(officeTypeOf("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.textPK"),
                 u"application/vnd.oasis.opendocument.text"_s);
        QCOMPARE(officeTypeOf("PK\x03\x04 holiday.jpg"), QString());
        QVERIFY(!isOfficeType(u"application/zip"));
    }

    void names()
    {
        QCOMPARE(fileTypePromisedBy(u"a.PNG"), u"image/png"_s);
        QCOMPARE(fileTypePromisedBy(u"a.b.jpeg"), u"image/jpeg"_s);
        QCOMPARE(fileTypePromisedBy(u"png"), QString());
        QVERIFY(isOfficeType(fileTypePromisedBy(u"a.docx")));
        QCOMPARE(fileTypePromisedBy(u"IMG_1.HEIC"), u"image/heic"_s);
        QCOMPARE(fileTypePromisedBy(u"a.txt"), QString());
    }
};

GACETA_TEST(FileTypeTest)
#include "filetypetest.moc"
