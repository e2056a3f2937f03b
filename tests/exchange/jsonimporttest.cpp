#include "app/exchange/json/jsonimport.h"
#include "app/exchange/json/jsonexport.h"
#include "app/exchange/json/jsonformat.h"
#include "tests/exchange/richcontent.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gaceta;
using namespace gaceta::exchange;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class JsonImportTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    jobs::Progress m_progress;
    QByteArray m_good; // embedded media

    QString file(const QByteArray &content)
    {
        QFile out(m_folder.filePath(u"in.json"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("no temporary file");
        return out.fileName();
    }

    // The message without the part about the file.
    void expectRefusal(const QByteArray &content, ErrorCode code, const QString &message)
    {
        const auto plan = readJson(file(content), m_progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().message, u"“in.json” cannot be imported. "_s + message);
        QCOMPARE(plan.error().code, code);
    }

    // Where in the good document the text stands, and on which line.
    [[nodiscard]] int lineOf(const QByteArray &text, qsizetype from = 0) const
    {
        return 1 + int(m_good.left(m_good.indexOf(text, from)).count('\n'));
    }

private slots:
    void initTestCase()
    {
        const RichContent rich = richContent();
        const QString path = m_folder.filePath(u"good.json"_s);
        QVERIFY(writeJson(rich.snapshot, rich.media, MediaPlacement::Embedded, path, m_progress)
                    .has_value());
        QFile good(path);
        QVERIFY(good.open(QIODevice::ReadOnly));
        m_good = good.readAll();
    }

    void changedContent_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("message"); // with the line at %1
        const auto row = [](const char *name, const char *from, const char *to, const QString &message) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << message;
        };
        const QString slugForm =
            u"lower-case letters, digits and single hyphens are expected, 80 at most."_s;
        row("other format", "\"gaceta\"", "\"other\"", u"Line %1, format: “gaceta” is expected."_s);
        row("version as text", "\"version\": 1", "\"version\": \"1\"",
            u"Line %1, version: a whole number is expected."_s);
        row("unknown field", "\"timeZone\"", "\"timezone\"",
            u"Line 4, organisation: “timezone” is not known here."_s);
        row("unknown list", "\"terms\"", "\"tags\"", u"Line %1: “tags” is not known here."_s);
        row("unknown kind", "\"coverage\"", "\"podcast\"",
            u"Line %1, entries[0].kind: “podcast” is not known here."_s);
        row("text for a number", "\"position\": 1", "\"position\": \"1\"",
            u"Line %1, contacts[0].position: a whole number is expected."_s);
        row("no date", "2022-10-10", "2022-13-10",
            u"Line %1, entries[0].eventDate: a date such as 2026-01-31 is expected."_s);
        row("time without a zone", "\"2022-10-11T17:00:00Z\"", "\"2022-10-11T17:00:00\"",
            u"Line %1, entries[0].date: a time such as 2026-01-31T17:00:00Z is expected."_s);
        row("no id", "01900000-0000-7000-8000-000900000001\",\n      \"key\"", "7\",\n      \"key\"",
            u"Line %1, terms[0].id: an id (UUID) is expected."_s);
        row("NUL", "LOS ANGELES", "LOS\\u0000",
            u"Line %1, pages[0].texts.en.dateline: the character U+0000 cannot stand in a text."_s);
        row("no UTF-8", "LOS ANGELES", "LOS \xff",
            u"Line %1, pages[0].texts.en.dateline: this text is not written in UTF-8."_s);
        row("key form", "\"key\": \"roosevelt\"", "\"key\": \"Roosevelt\"",
            u"Line %1, schools[0].key: "_s + slugForm);
        row("slug form", "\"slug\": \"un-titulo\"", "\"slug\": \"../../etc\"",
            u"Line %1, entries[0].texts.es.slug: "_s + slugForm);
        row("key twice", "\"key\": \"boyle-heights\"", "\"key\": \"all\"",
            u"Line %1, schoolLists[1].key: this key stands at schoolLists[0] as well."_s);
        row("id twice in a kind", "\"id\": \"01900000-0000-7000-8000-000400000002\"",
            "\"id\": \"01900000-0000-7000-8000-000400000001\"",
            u"Line %1, schoolLists[1].id: this id stands at schoolLists[0] as well."_s);
        row("id of another kind", "\"id\": \"01900000-0000-7000-8000-000400000002\"",
            "\"id\": \"01900000-0000-7000-8000-000900000001\"",
            u"Line %1, schoolLists[1].id: this id stands at terms[0] as well."_s);
        row("reference to nothing", "\"related\": [\n        \"01900000-0000-7000-8000-000100000002\"",
            "\"related\": [\n        \"01900000-0000-7000-8000-000100000009\"",
            u"Line %1+1, entries[0].related[0]: there is no such item."_s);
        row("reference to another kind",
            "\"related\": [\n        \"01900000-0000-7000-8000-000100000002\"",
            "\"related\": [\n        \"01900000-0000-7000-8000-000900000001\"",
            u"Line %1+1, entries[0].related[0]: there is no such item."_s);
        row("page below itself", "\"parent\": \"01900000-0000-7000-8000-000200000001\"",
            "\"parent\": \"01900000-0000-7000-8000-000200000002\"",
            u"Line %1, pages[1].parent: a page cannot stand below itself."_s);
        row("hash", "\"sha256\": \"", "\"sha256\": \"0",
            u"Line %1, media[0].sha256: the content of “a/b: ñ.png” does not match this hash."_s);
        row("size", "\"size\": 22", "\"size\": 23",
            u"Line %1, media[0].size: “a/b: ñ.png” is of another size."_s);
        row("name of another type", "a/b: ñ.png", "a.jpg",
            u"Line %1, media[0].fileName: the content of “a.jpg” is not what its name says."_s);
        row("another type", "image/png", "image/webp",
            u"Line %1, media[0].mimeType: the content of “a/b: ñ.png” is of another type."_s);
        row("no base64", "\"data\": \"", "\"data\": \"*",
            u"Line %1, media[0].data: base64 is expected."_s);
    }

    void changedContent()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, message);
        const qsizetype at = m_good.indexOf(from);
        QVERIFY(at >= 0);
        QByteArray bad = m_good;
        bad.replace(at, from.size(), to);
        message.replace(u"%1+1"_s, QString::number(lineOf(from) + 1));
        message.replace(u"%1"_s, QString::number(lineOf(from)));
        expectRefusal(bad, ErrorCode::InvalidInput, message);
    }

    void wholeDocuments_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const QString cut = u"the file ends too early, it may have been cut off."_s;
        QTest::newRow("empty") << QByteArray() << u"Line 1: "_s + cut;
        QTest::newRow("list") << QByteArray("[]") << u"Line 1: an object { } is expected."_s;
        QTest::newRow("another program's")
            << QByteArray("{\"name\": \"x\",\n\"version\": 1}")
            << u"Line 1: “format”: “gaceta” is missing, so this is no newsroom."_s;
        QTest::newRow("nothing said")
            << QByteArray("{}") << u"Line 1: “format”: “gaceta” is missing, so this is no newsroom."_s;
        QTest::newRow("no version") << QByteArray("{\"format\": \"gaceta\"}")
                                    << u"Line 1: “version” is missing."_s;
        QTest::newRow("no organisation") << QByteArray("{\"format\": \"gaceta\", \"version\": 1}")
                                         << u"Line 1: “organisation” is missing."_s;
        QTest::newRow("organisation as list")
            << QByteArray("{\"format\": \"gaceta\", \"version\": 1,\n\"organisation\": []}")
            << u"Line 2, organisation: no list [ ] is expected here."_s;
        QTest::newRow("entries as object")
            << QByteArray("{\"format\": \"gaceta\", \"version\": 1,\n\"entries\": {}}")
            << u"Line 2, entries: a list [ ] is expected."_s;
        QTest::newRow("deep") << "{\"format\": \"gaceta\", \"version\": 1, \"entries\": [" +
                                     QByteArray(100000, '[')
                              << u"Line 1, entries[0]%1: the values are nested too deep."_s.arg(
                                     u"[0]"_s.repeated(64));
    }

    void wholeDocuments()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const auto plan = readJson(file(content), m_progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidInput);
        // A path may be cut where it is absurdly long.
        const QString whole = u"“in.json” cannot be imported. "_s + message;
        QCOMPARE(plan.error().message.left(150), whole.left(150));
    }

    void newerVersion_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("first") << QByteArray(
            "{\"format\": \"gaceta\",\n\"version\": 2, \"podcasts\": []}");
        QTest::newRow("last") << QByteArray(
            "{\"podcasts\": [{}], \"format\": \"gaceta\",\n\"version\": 2}");
    }

    void newerVersion()
    {
        QFETCH(QByteArray, content);
        expectRefusal(content, ErrorCode::NewerVersion,
                      u"Line 2, version: it was written by a newer Gaceta, please update this one."_s);
    }

    void cutOffAnywhere()
    {
        const qsizetype step = std::max<qsizetype>(1, m_good.size() / 200);
        for (qsizetype size = 0; size < m_good.size() - 2; size += step) {
            const auto plan = readJson(file(m_good.left(size)), m_progress);
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, ErrorCode::InvalidInput);
        }
    }

    void schemaReferenceIsWelcome()
    {
        QByteArray withSchema = m_good;
        withSchema.replace(0, 1, "{\"$schema\": \"gaceta-1.json\",");
        QVERIFY(readJson(file(withSchema), m_progress).has_value());
    }

    void missingMediaFile()
    {
        const QByteArray content =
            "{\"format\": \"gaceta\", \"version\": 1, \"organisation\": {\"languages\": [\"en\"]},\n"
            "\"media\": [{\"id\": \"01900000-0000-7000-8000-000600000001\",\n\"fileName\": \"x.png\"}]}";
        expectRefusal(content, ErrorCode::InvalidInput,
                      u"Line 3, media[0].fileName: the file “media/-x.png” is missing."_s);
        // Written by hand: name only.
        QDir(m_folder.path()).mkpath(u"media"_s);
        QFile image(m_folder.filePath(u"media/x.png"_s));
        QVERIFY(image.open(QIODevice::WriteOnly));
        image.write("\x89PNG\r\n\x1a\n");
        image.close();
        const auto plan = readJson(file(content), m_progress);
        QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
        const Media &media = plan->content.media.first();
        QCOMPARE(media.mimeType, u"image/png"_s);
        QCOMPARE(media.size, 8);
        QCOMPARE(media.sha256.size(), qsizetype(64));
        QVERIFY(image.remove());
        QVERIFY(!plan->media->bytes(media.id).has_value());
    }

    void filesThatCannotBeRead()
    {
        QCOMPARE(readJson(m_folder.filePath(u"none.json"_s), m_progress).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(readJson(m_folder.path(), m_progress).error().code, ErrorCode::InvalidInput);
    }

    void tooLarge()
    {
        QFile huge(m_folder.filePath(u"huge.json"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(maximumJsonFileSize + 1)); // takes no room on the disk
        const auto plan = readJson(huge.fileName(), m_progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().message,
                 u"“huge.json” is too large; a newsroom may have 512 MB at most."_s);
    }

    void cancelled()
    {
        jobs::Progress told([](double, const QString &) {});
        told.cancel();
        const auto plan = readJson(file(m_good), told);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
    }
};

GACETA_TEST(JsonImportTest)
#include "jsonimporttest.moc"
