// What a camera notes in a photo stays in the newsroom, also when it is written as JSON.

#include "app/core/json/jsonparser.h"
#include "app/exchange/json/jsonexport.h"
#include "app/exchange/json/jsonimport.h"
#include "tests/exchange/richcontent.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace gaceta;
using namespace gaceta::exchange;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gaceta::exchange::MediaPlacement)

namespace {

QByteArray segment(char marker, const QByteArray &content)
{
    QByteArray made = "\xff";
    made.append(marker).append('\0').append(char(content.size() + 2)).append(content);
    return made;
}

// A photo as a phone writes it, as far as the segments go.
QByteArray photo(bool whole)
{
    return "\xff\xd8" + segment('\xe0', "JFIF") +
           segment('\xe1', QByteArray("Exif\0\0", 6) + "GPS 34.03 N 118.2 W") +
           segment('\xfe', "taken by Ana") + segment('\xdb', "table") + segment('\xda', "head") +
           "\x12\x34" + (whole ? "\xff\xd9" : "");
}

QByteArray allBytesBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

Snapshot contentWith(MemoryMedia &source, const QByteArray &bytes, const QString &type)
{
    Snapshot content;
    content.organisation = richContent().snapshot.organisation;
    content.organisation.logo = {};
    Media media;
    media.id = MediaId::create();
    media.fileName = u"garden"_s;
    media.mimeType = type;
    source.add(media, bytes);
    content.media = {media};
    return content;
}

} // namespace

class PrivacyTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfTheCameraLeaves_data()
    {
        QTest::addColumn<MediaPlacement>("placement");
        QTest::newRow("beside") << MediaPlacement::Beside;
        QTest::newRow("embedded") << MediaPlacement::Embedded;
    }

    void nothingOfTheCameraLeaves()
    {
        QFETCH(MediaPlacement, placement);
        MemoryMedia source;
        const Snapshot content = contentWith(source, photo(true), u"image/jpeg"_s);
        QTemporaryDir folder;
        jobs::Progress progress;
        const auto report = writeJson(content, source, placement, folder.path() + u'/', progress);
        QVERIFY(report);
        QVERIFY(report->warnings.isEmpty());
        const QByteArray written = allBytesBelow(folder.path());
        QVERIFY(!written.contains("GPS") && !written.contains("Ana"));
        QVERIFY(!written.contains(photo(true).toBase64()));
        // It can be read again: the record names the bytes that are there.
        const auto read = readJson(report->file, progress);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        const Media media = read->content.media.first();
        const QByteArray bytes = *read->media->bytes(media.id);
        QCOMPARE(media.size, bytes.size());
        QCOMPARE(media.sha256.toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QVERIFY(bytes.startsWith("\xff\xd8") && bytes.endsWith("\xff\xd9") && !bytes.contains("GPS"));
    }

    // What cannot be taken out is said.
    void whatStaysIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("document") << QByteArray("%PDF-1.7") << u"application/pdf"_s;
        QTest::newRow("half a photo") << photo(false) << u"image/jpeg"_s;
    }

    void whatStaysIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        MemoryMedia source;
        const Snapshot content = contentWith(source, bytes, type);
        QTemporaryDir folder;
        jobs::Progress progress;
        const auto report =
            writeJson(content, source, MediaPlacement::Beside, folder.path() + u'/', progress);
        QVERIFY(report);
        QCOMPARE(report->warnings.size(), 1);
        QVERIFY(report->warnings.first().contains(u"“garden”"_s));
    }
};

GACETA_TEST(PrivacyTest)
#include "privacytest.moc"
