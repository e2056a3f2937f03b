// Taking in many files: what is added, what is there already, what is refused and why.

#include "ui/editors/media/intake/mediaintake.h"
#include "app/settings/uilanguage.h"
#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

class Taking final
{
public:
    Taking()
        : intake(fixture.newsroom())
    {
        QObject::connect(&intake, &ui::MediaIntake::finished, &intake,
                         [this](const ui::IntakeReport &done) {
                             report = done;
                             ended = true;
                         });
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = QDir(folder.path()).filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    [[nodiscard]] QString picture(const QString &name, QColor color)
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(color);
        const QString path = QDir(folder.path()).filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        return image.save(path) ? path : QString();
    }
    [[nodiscard]] QList<Media> kept() { return *fixture.newsroom().loadAll<Media>(); }

    NewsroomFixture fixture;
    QTemporaryDir folder;
    ui::MediaIntake intake;
    ui::IntakeReport report;
    bool ended = false;
};

} // namespace

class MediaIntakeTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFolderWithAllThatIsInIt()
    {
        Taking taking;
        QVERIFY(!taking.picture(u"a/one.png"_s, Qt::red).isEmpty());
        QVERIFY(!taking.picture(u"a/deep/two.jpg"_s, Qt::blue).isEmpty());
        QVERIFY(!taking.file(u"a/report.pdf"_s, "%PDF-1.7 x").isEmpty());
        QVERIFY(!taking.file(u"a/Thumbs.db"_s, "nothing").isEmpty());
        QSignalSpy progress(&taking.intake, &ui::MediaIntake::progressed);
        taking.intake.addPaths({taking.folder.filePath(u"a"_s)});
        QVERIFY(taking.intake.isRunning());
        QTRY_VERIFY(taking.ended);
        QCOMPARE(taking.report.added.size(), 3);
        QCOMPARE(taking.report.passedBy, 1);
        QVERIFY(taking.report.refused.isEmpty());
        QCOMPARE(progress.size(), 3);
        QCOMPARE(progress.last().at(0).toInt(), 2);
        QCOMPARE(progress.last().at(1).toInt(), 3);
        const QList<Media> kept = taking.kept();
        QCOMPARE(kept.size(), 3);
        QCOMPARE(kept.first().fileName, u"two.jpg"_s);
        QCOMPARE(kept.first().width, 60);
    }

    void whatIsThereAlreadyIsUsed()
    {
        Taking taking;
        const QString first = taking.picture(u"garden.png"_s, Qt::green);
        taking.intake.addPaths({first});
        QTRY_VERIFY(taking.ended);
        const MediaId known = taking.report.added.first();
        taking.ended = false;
        const QString copy = taking.folder.filePath(u"IMG_0001.png"_s);
        QVERIFY(QFile::copy(first, copy));
        taking.intake.addPaths({copy, copy});
        QTRY_VERIFY(taking.ended);
        QVERIFY(taking.report.added.isEmpty());
        QCOMPARE(taking.report.duplicates.size(), 2);
        QCOMPARE(taking.report.duplicates.first().media, known);
        QCOMPARE(taking.report.duplicates.first().known, u"garden.png"_s);
        QCOMPARE(taking.kept().size(), 1);
        taking.report.duplicates.removeLast();
        QCOMPARE(ui::summaryOf(taking.report), u"“IMG_0001.png” is here already, as “garden.png”."_s);
    }

    void theSameTwiceInOneGo()
    {
        Taking taking;
        const QString first = taking.picture(u"a.png"_s, Qt::green);
        const QString copy = taking.folder.filePath(u"b.png"_s);
        QVERIFY(QFile::copy(first, copy));
        taking.intake.addPaths({first, copy});
        QTRY_VERIFY(taking.ended);
        QCOMPARE(taking.report.added.size(), 1);
        QCOMPARE(taking.report.duplicates.size(), 1);
    }

    void whatCannotBeKeptSaysWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("script") << u"a.svg"_s
                                << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
                                << u"could run"_s;
        QTest::newRow("from elsewhere") << u"a.svg"_s
                                        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image "
                                                      "href='http://x.example/a.png'/></svg>")
                                        << u"from elsewhere"_s;
        QTest::newRow("archive") << u"a.zip"_s << QByteArray("PK\x03\x04 holiday.jpg")
                                 << u"cannot be kept"_s;
        QTest::newRow("no letter") << u"a.docx"_s << QByteArray("PK\x03\x04 holiday.jpg")
                                   << u"not what its name says"_s;
        QTest::newRow("phone photo that is none") << u"a.heic"_s
                                                  << QByteArray("\0\0\0\x1c"
                                                                "ftypheic\0\0\0\0 no picture",
                                                                27)
                                                  << u"HEIC"_s;
        QTest::newRow("cut off") << u"a.gif"_s << QByteArray("GIF89a") << u"damaged"_s;
    }

    void whatCannotBeKeptSaysWhy()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        Taking taking;
        taking.intake.addPaths({taking.file(name, bytes)});
        QTRY_VERIFY(taking.ended);
        QCOMPARE(taking.report.refused.size(), 1);
        const QString sentence = taking.report.refused.first();
        QVERIFY2(sentence.contains(word) && sentence.contains(name), qPrintable(sentence));
        QVERIFY(taking.kept().isEmpty());
    }

    // Whatever reads pictures here, these bytes are no picture.
    void phonePhotosSayWhatToDo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("English") << u"en"_s
                                 << u"“IMG_7.HEIC” is an iPhone photo in the HEIC format, which cannot "
                                    "be read here; save it as JPEG first."_s;
        QTest::newRow("Spanish")
            << u"es"_s
            << u"“IMG_7.HEIC” es una foto de iPhone en formato HEIC, que aquí no se "
               "puede leer; guárdela antes como JPEG."_s;
    }

    void phonePhotosSayWhatToDo()
    {
        QFETCH(QString, language);
        const QLocale before;
        {
            settings::UiLanguage spoken;
            spoken.apply(language);
            Taking taking;
            taking.intake.addPaths(
                {taking.file(u"IMG_7.HEIC"_s, QByteArray("\0\0\0\x1c"
                                                         "ftypheic\0\0\0\0 no picture",
                                                         27))});
            QTRY_VERIFY(taking.ended);
            QFETCH(QString, sentence);
            QCOMPARE(ui::summaryOf(taking.report), sentence);
        }
        QLocale::setDefault(before);
    }

    void documentsAreKnownByWhatIsInThem()
    {
        Taking taking;
        taking.intake.addPaths({taking.file(u"letter.docx"_s, "PK\x03\x04 word/document.xml")});
        QTRY_VERIFY(taking.ended);
        QVERIFY(taking.kept().first().mimeType.endsWith(u"wordprocessingml.document"_s));
    }

    void aPictureFromTheClipboard()
    {
        Taking taking;
        QImage image(30, 20, QImage::Format_ARGB32);
        image.fill(Qt::yellow);
        QMimeData data;
        data.setImageData(image);
        QVERIFY(ui::MediaIntake::understands(data));
        taking.intake.add(data);
        QTRY_VERIFY(taking.ended);
        QCOMPARE(taking.kept().size(), 1);
        const Media media = taking.kept().first();
        QCOMPARE(media.mimeType, u"image/png"_s);
        QVERIFY(media.fileName.endsWith(u".png"_s));
        QCOMPARE(QImage::fromData(*taking.fixture.newsroom().mediaBytes(media.id)).pixelColor(3, 3),
                 QColor(Qt::yellow));
        QMimeData words;
        words.setText(u"no picture"_s);
        QVERIFY(!ui::MediaIntake::understands(words));
    }

    void canBeStopped()
    {
        Taking taking;
        QStringList paths;
        for (int i = 0; i < 20; ++i)
            paths.append(taking.picture(u"%1.png"_s.arg(i), QColor::fromHsv(i * 10, 200, 200)));
        connect(&taking.intake, &ui::MediaIntake::progressed, &taking.intake,
                [&taking](int done) { done == 2 ? taking.intake.cancel() : void(); });
        taking.intake.addPaths(paths);
        QTRY_VERIFY(taking.ended);
        QCOMPARE(taking.report.added.size(), 3); // the one that was at work is finished
        QCOMPARE(taking.report.left, 17);
        QVERIFY(ui::summaryOf(taking.report).contains(u"17"_s));
    }

    void moreWhileItRuns()
    {
        Taking taking;
        taking.intake.addPaths({taking.picture(u"a.png"_s, Qt::red)});
        taking.intake.addPaths({taking.picture(u"b.png"_s, Qt::blue)});
        QTRY_VERIFY(taking.ended);
        QCOMPARE(taking.report.added.size(), 2);
    }
};

GACETA_TEST(MediaIntakeTest)
#include "mediaintaketest.moc"
