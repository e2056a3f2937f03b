// Damaged files: whatever is done to one, opening and using it gives values or one clear error, and
// ends.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <random>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

// A newsroom of some 100 pages, as bytes.
QByteArray newsroomBytes()
{
    NewsroomFixture fixture;
    QList<Entry> entries;
    for (int i = 0; i < 25; ++i) {
        Entry entry = sampleEntry();
        entry.texts[english()].title = u"Entry %1"_s.arg(i);
        entry.texts[english()].body = QByteArray("Words of a longer body. ").repeated(100);
        entries.append(entry);
    }
    static_cast<void>(fixture.newsroom().saveAll(entries));
    static_cast<void>(fixture.newsroom().addMedia(sampleMedia(), QByteArray(20'000, 'x')));
    fixture.close();
    QFile file(fixture.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// What went wrong with `result`, where it is not the one error that damage behind the header may give.
QString complaint(const char *step, const auto &result)
{
    if (result)
        return {};
    const Error &error = result.error();
    if (error.code == ErrorCode::Damaged && error.message.endsWith(u'.'))
        return {};
    return QString::fromLatin1(step) + u": "_s + error.message + u' ' + error.detail;
}

// Everything a person would do with it.
QString use(const NewsroomFixture &fixture)
{
    const auto opened = Newsroom::open(fixture.path(), fixture.context());
    if (!opened)
        return complaint("open", opened);
    Newsroom &newsroom = **opened;
    QStringList complaints;
    const auto look = [&](const char *step, const auto &result) {
        if (const QString one = complaint(step, result); !one.isEmpty())
            complaints.append(one);
    };
    // A letter of an id in a list may be another than it was: then it names nothing.
    const auto lookUp = [&](const char *step, const auto &result) {
        if (result || result.error().code != ErrorCode::NotFound)
            look(step, result);
    };
    look("organisation", newsroom.organisation());
    const auto window = newsroom.entries({}, storage::EntryOrder::NewestFirst, {}, 100);
    look("entries", window);
    look("counts", newsroom.entryCounts());
    look("search", newsroom.search(u"entr wor"_s, 20));
    look("snapshot", newsroom.snapshot());
    look("trashed", newsroom.trashed());
    if (window && !window->rows.isEmpty()) {
        const EntryId id = window->rows.first().id;
        lookUp("load", newsroom.load<Entry>(id));
        const auto revisions = newsroom.revisions(ItemKind::Entry, id.text());
        look("revisions", revisions);
        if (revisions && !revisions->isEmpty())
            lookUp("revision", newsroom.revisionValue(revisions->first().id));
    }
    look("save", newsroom.save(sampleEntry()));
    look("verify", newsroom.verify());
    look("backup", newsroom.backUpTo(fixture.path(u"backup"_s)));
    return complaints.join(u'\n');
}

} // namespace

class DamageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // A disk would be waited for with every save to some hundred files.
        m_formerFolder = qgetenv("TMPDIR");
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
        m_whole = newsroomBytes();
        QVERIFY(m_whole.size() > 50 * 4096);
    }

    void cleanupTestCase()
    {
        if (m_formerFolder.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_formerFolder);
    }

    void whole()
    {
        const NewsroomFixture fixture;
        put(fixture.path(), m_whole);
        QCOMPARE(use(fixture), QString());
        const auto opened = Newsroom::open(fixture.path(), fixture.context());
        QVERIFY((*opened)->verify()->isEmpty());
    }

    void noNewsroom_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("empty") << QByteArray() << ErrorCode::NotANewsroom;
        QTest::newRow("text") << QByteArray("Dear reader, ").repeated(1000) << ErrorCode::NotANewsroom;
        QTest::newRow("zip") << QByteArray("PK\x03\x04").leftJustified(5000, '\0')
                             << ErrorCode::NotANewsroom;
        QTest::newRow("header alone") << m_whole.first(100) << ErrorCode::Damaged;
        QTest::newRow("half a header") << m_whole.first(50) << ErrorCode::NotANewsroom;
        QTest::newRow("another program's database")
            << QByteArray(m_whole).replace(68, 4, "\x0f\x05\x51\x12") << ErrorCode::NotANewsroom;
        QTest::newRow("newer") << QByteArray(m_whole).replace(60, 4, QByteArray("\0\0\0\x63", 4))
                               << ErrorCode::NewerVersion;
    }

    void noNewsroom()
    {
        QFETCH(QByteArray, bytes);
        const NewsroomFixture fixture;
        put(fixture.path(), bytes);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Newsroom::open(fixture.path(), fixture.context(), mode);
            QVERIFY(!opened);
            QTEST(opened.error().code, "expected");
            QVERIFY(opened.error().message.endsWith(u'.'));
            QFile file(fixture.path());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == bytes); // looking changes nothing
        }
        QVERIFY(!readSnapshot(fixture.path()));
    }

    void folderOrNothing()
    {
        const NewsroomFixture fixture;
        const auto code = [&](const QString &path) {
            return Newsroom::open(path, fixture.context()).error().code;
        };
        QCOMPARE(code(fixture.path(u"none"_s)), ErrorCode::NotFound);
        QCOMPARE(code(QFileInfo(fixture.path()).absolutePath()), ErrorCode::NotANewsroom);
        const auto made = Newsroom::create(fixture.path(u"no/folder/x"_s), {}, fixture.context());
        QCOMPARE(made.error().code, ErrorCode::NotFound);
    }

    void truncated()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 60; ++i) {
            const NewsroomFixture fixture;
            const auto size = qsizetype(100 + random() % unsigned(m_whole.size() - 100));
            put(fixture.path(),
                m_whole.first(i % 2 == 0 ? size : std::max<qsizetype>(4096, size & ~4095)));
            const auto opened = Newsroom::open(fixture.path(), fixture.context());
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Damaged);
        }
    }

    void pagesOverwritten()
    {
        std::mt19937 random(2);
        const auto pages = unsigned(m_whole.size() / 4096);
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = m_whole;
            QString what;
            for (unsigned n = 1 + random() % 5; n > 0; --n) {
                // The first page only behind the header, which other tests overwrite.
                const unsigned page = random() % pages;
                const unsigned from = page == 0 ? 100 : 0;
                const int pattern = int(random() % 3);
                for (unsigned at = from; at < 4096; ++at)
                    bytes[qsizetype(page * 4096 + at)] = pattern == 0   ? '\0'
                                                         : pattern == 1 ? '\xff'
                                                                        : char(random());
                what += u"%1/%2 "_s.arg(page).arg(pattern);
            }
            const NewsroomFixture fixture;
            put(fixture.path(), bytes);
            const QString complaint = use(fixture);
            QVERIFY2(complaint.isEmpty(), qPrintable(what + u'\n' + complaint));
        }
    }

    void bytesChanged()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = m_whole;
            for (unsigned n = 1 + random() % 60; n > 0; --n) {
                qsizetype at = qsizetype(random() % unsigned(bytes.size()));
                if (i % 3 == 0)
                    at = 100 + at % 8000; // where the schema lies
                if (at >= 100)
                    bytes[at] = char(random());
            }
            const NewsroomFixture fixture;
            put(fixture.path(), bytes);
            const QString complaint = use(fixture);
            QVERIFY2(complaint.isEmpty(), qPrintable(u"%1\n%2"_s.arg(i).arg(complaint)));
        }
    }

private:
    QByteArray m_whole;
    QByteArray m_formerFolder;
};

GACETA_TEST(DamageTest)
#include "damagetest.moc"
