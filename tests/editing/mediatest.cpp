// Bytes of media: stored once, given back whole, gone with the last record that names them.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTest>

#include <thread>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class MediaTest final : public QObject
{
    Q_OBJECT

private slots:
    void hashAndSizeComeFromTheBytes()
    {
        NewsroomFixture fixture;
        Media media = sampleMedia();
        media.sha256 = u"made up"_s;
        media.size = 7;
        const QByteArray bytes("\x89PNG\0\xff", 6);
        const Result<Media> added = fixture.newsroom().addMedia(media, bytes);
        QVERIFY(added);
        QCOMPARE(added->size, 6);
        QCOMPARE(
            added->sha256,
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(*fixture.newsroom().mediaBytes(media.id), bytes);
        QCOMPARE(fixture.newsroom().mediaBytes(MediaId::create()).error().code, ErrorCode::NotFound);
    }

    // Replacing the file of a picture can be undone, also after another was deleted for good.
    void replacedBytesStayWithTheirRevision()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Media before = *newsroom.addMedia(sampleMedia(), "before");
        Media media = before;
        media.sha256 = *newsroom.addMediaBytes("after");
        media.size = 5;
        media = *newsroom.save(media);
        QCOMPARE(*newsroom.mediaBytes(media.id), QByteArray("after"));
        const Media other = *newsroom.addMedia(sampleMedia(), "other");
        QVERIFY(newsroom.trash(ItemKind::Media, other.id.text()));
        QVERIFY(newsroom.deleteForever(ItemKind::Media, other.id.text()));
        Media back = before;
        back.version = media.version;
        QVERIFY(newsroom.save(back));
        QCOMPARE(*newsroom.mediaBytes(media.id), QByteArray("before"));
        QVERIFY(newsroom.verify()->isEmpty());
    }

    void sameBytesAreStoredOnce()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const QByteArray bytes(1'000'000, 'x');
        const Media first = *newsroom.addMedia(sampleMedia(), bytes);
        fixture.close();
        const qint64 size = QFileInfo(fixture.path()).size();
        QVERIFY(size > 1'000'000);
        const Media second = *fixture.newsroom().addMedia(sampleMedia(), bytes);
        fixture.close();
        QVERIFY(QFileInfo(fixture.path()).size() < size + 100'000);
        // One goes; the other keeps its bytes. Both gone, the bytes are.
        Newsroom &again = fixture.newsroom();
        QVERIFY(again.trash(ItemKind::Media, first.id.text()));
        QVERIFY(again.deleteForever(ItemKind::Media, first.id.text()));
        QCOMPARE(*again.mediaBytes(second.id), bytes);
        QVERIFY(again.verify()->isEmpty());
        QVERIFY(again.trash(ItemKind::Media, second.id.text()));
        QCOMPARE(*again.mediaBytes(second.id), bytes);
        QVERIFY(again.deleteForever(ItemKind::Media, second.id.text()));
        QCOMPARE(again.mediaBytes(second.id).error().code, ErrorCode::NotFound);
        QVERIFY(again.verify()->isEmpty());
    }

    void emptyAndLarge_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("one byte") << qsizetype(1);
        QTest::newRow("20 MB") << qsizetype(20'000'000);
    }

    void emptyAndLarge()
    {
        QFETCH(qsizetype, size);
        NewsroomFixture fixture;
        const QByteArray bytes(size, '\0');
        const Result<Media> added = fixture.newsroom().addMedia(sampleMedia(), bytes);
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        fixture.close();
        QVERIFY(*fixture.newsroom().mediaBytes(added->id) == bytes);
        QVERIFY(fixture.newsroom().verify()->isEmpty());
    }

    void readFromAnotherThread()
    {
        NewsroomFixture fixture;
        const Media media = *fixture.newsroom().addMedia(sampleMedia(), "bytes");
        Result<QByteArray> read;
        std::jthread([&] {
            const auto source = openMediaSource(fixture.path());
            read = source ? (*source)->bytes(media.id) : failure(source.error());
        }).join();
        QVERIFY(read);
        QCOMPARE(*read, QByteArray("bytes"));
        QCOMPARE(openMediaSource(fixture.path(u"none"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE((*openMediaSource(fixture.path()))->bytes(MediaId::create()).error().code,
                 ErrorCode::NotFound);
    }
};

GACETA_TEST(MediaTest)
#include "mediatest.moc"
