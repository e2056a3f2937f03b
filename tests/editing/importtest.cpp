// Replacing all content: all of it or nothing, and nothing is lost by it.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

class Bytes final : public MediaSource
{
public:
    QHash<QString, QByteArray> known;

    [[nodiscard]] Result<QByteArray> bytes(const MediaId &id) const override
    {
        if (known.contains(id.text()))
            return known.value(id.text());
        return failure(ErrorCode::NotFound, u"There is no such file."_s);
    }
};

// What another newsroom holds, and the bytes of its media.
struct Content
{
    Snapshot snapshot;
    Bytes bytes;
};

Content sampleContent()
{
    NewsroomFixture fixture;
    Newsroom &newsroom = fixture.newsroom();
    Content content;
    const QByteArray picture("picture");
    const Media media = *newsroom.addMedia(sampleMedia(), picture);
    content.bytes.known.insert(media.id.text(), picture);
    const School school = *newsroom.save(sampleSchool());
    static_cast<void>(newsroom.save(sampleEntry()));
    static_cast<void>(newsroom.save(samplePage()));
    static_cast<void>(newsroom.save(sampleSchoolList({school.id})));
    static_cast<void>(newsroom.save(sampleStatistic()));
    static_cast<void>(newsroom.save(sampleTerm()));
    content.snapshot = **newsroom.snapshot();
    return content;
}

} // namespace

class ImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void intoAnEmptyNewsroom()
    {
        const Content content = sampleContent();
        NewsroomFixture fixture;
        QSignalSpy changes(&fixture.newsroom(), &Newsroom::changed);
        const Result<> replaced = fixture.newsroom().replaceContent(content.snapshot, content.bytes);
        QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().message));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<Change>().type, ChangeType::Reloaded);
        const Snapshot stored = **fixture.newsroom().snapshot();
        QCOMPARE(stored.entries.first().texts.value(english()).title,
                 content.snapshot.entries.first().texts.value(english()).title);
        QCOMPARE(*fixture.newsroom().mediaBytes(content.snapshot.media.first().id),
                 QByteArray("picture"));
        QCOMPARE(fixture.newsroom().search(u"garden"_s, 5)->isEmpty(), false);
        storage::EntryFilter words;
        words.words = u"gard"_s;
        for (const auto order : {storage::EntryOrder::NewestFirst, storage::EntryOrder::Title}) {
            QCOMPARE(fixture.newsroom().entries(words, order, {}, 10)->rows.size(), 1);
            QVERIFY(!fixture.newsroom().entries(words, order, {}, 10)->rows.first().excerpt.isEmpty());
        }
        QCOMPARE(*fixture.newsroom().entryCount(words), 1);
        QCOMPARE(*fixture.newsroom().verify(), QStringList());
    }

    void twiceTheSameChangesNothing()
    {
        const Content content = sampleContent();
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        QVERIFY(newsroom.replaceContent(content.snapshot, content.bytes));
        const EntryId entry = content.snapshot.entries.first().id;
        const Entry before = *newsroom.load<Entry>(entry);
        QVERIFY(newsroom.replaceContent(content.snapshot, Bytes())); // the bytes are there already
        QVERIFY(*newsroom.load<Entry>(entry) == before);
        QVERIFY(newsroom.revisions(ItemKind::Entry, entry.text())->isEmpty());
    }

    void overItsOwnKeepsWhatWas()
    {
        Content content = sampleContent();
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        QVERIFY(newsroom.replaceContent(content.snapshot, content.bytes));
        const EntryId id = content.snapshot.entries.first().id;
        QVERIFY(newsroom.trash(ItemKind::Entry, id.text()));
        content.snapshot.entries.first().texts[english()].title = u"From elsewhere"_s;
        QVERIFY(newsroom.replaceContent(content.snapshot, content.bytes));
        const Entry stored = *newsroom.load<Entry>(id);
        QCOMPARE(stored.texts.value(english()).title, u"From elsewhere"_s);
        QVERIFY(newsroom.trashed()->isEmpty());
        QCOMPARE(newsroom.revisions(ItemKind::Entry, id.text())->size(), 2); // the former one too
        QCOMPARE(newsroom.search(u"elsewhere"_s, 5)->size(), 1);
    }

    void nothingOfAnotherIsLost_data()
    {
        QTest::addColumn<bool>("trashed");
        QTest::newRow("in use") << false;
        QTest::newRow("in the trash") << true;
    }

    void nothingOfAnotherIsLost()
    {
        QFETCH(bool, trashed);
        const Content content = sampleContent();
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Entry mine = *newsroom.save(sampleEntry());
        if (trashed)
            QVERIFY(newsroom.trash(ItemKind::Entry, mine.id.text()));
        refuses(newsroom, content.snapshot, content.bytes, ErrorCode::Conflict);
        QVERIFY(*newsroom.load<Entry>(mine.id) == mine);
    }

    void missingOrOtherBytes()
    {
        const Content content = sampleContent();
        NewsroomFixture fixture;
        refuses(fixture.newsroom(), content.snapshot, Bytes(), ErrorCode::NotFound);
        Bytes others;
        others.known.insert(content.snapshot.media.first().id.text(), "another picture");
        refuses(fixture.newsroom(), content.snapshot, others, ErrorCode::InvalidInput);
        // Nothing of the refused ones is left: the right one goes in.
        QVERIFY(fixture.newsroom().replaceContent(content.snapshot, content.bytes));
    }

private:
    // Nothing has changed after it, nor was anything told.
    static void refuses(Newsroom &newsroom, const Snapshot &content, const MediaSource &source,
                        ErrorCode code)
    {
        const QString token = *newsroom.contentToken();
        const Organisation organisation = *newsroom.organisation();
        const qsizetype entries = (*newsroom.snapshot())->entries.size();
        QSignalSpy changes(&newsroom, &Newsroom::changed);
        const Result<> replaced = newsroom.replaceContent(content, source);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().code, code);
        QVERIFY(replaced.error().message.endsWith(u'.'));
        QCOMPARE(changes.size(), 0);
        QCOMPARE(*newsroom.contentToken(), token);
        QVERIFY(*newsroom.organisation() == organisation);
        QCOMPARE((*newsroom.snapshot())->entries.size(), entries);
        QCOMPARE(*newsroom.verify(), QStringList());
    }
};

GACETA_TEST(ImportTest)
#include "importtest.moc"
