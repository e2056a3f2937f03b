// Texts of every length and with every character go in and come back as they are, and are found.

#include "app/core/json/jsonwriter.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class OddTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("body");
        const QString zero{QChar::Null};
        const auto row = [](const char *name, const QString &title, const QByteArray &body) {
            QTest::newRow(name) << title << body + "\n\nThe needle.\n";
        };
        row("NUL in the title", u"before"_s + zero + u"after"_s, "Text.");
        row("NUL alone", zero, "Text.");
        row("NUL in the body", u"Title"_s, QByteArray("be\0fore \0 after", 15));
        row("NUL first and last", zero + u"x"_s + zero, QByteArray("\0x\0", 3));
        row("20,000 letters in the title", u"ñ"_s.repeated(20'000), "Text.");
        row("right to left", u"حديقة المدرسة \u202Eabc\u202C"_s, "نص **عربي**.");
        row("emoji", u"🎓👩🏽‍🏫🇲🇽"_s, "🎓 _👩🏽‍🏫_");
        row("control characters", u"a\u0001b\u001f\u007f\u0085"_s, "a\x01\x02\x03");
        row("quotes and what SQL knows", u"'); DROP TABLE entries; --"_s, "'\"`\\%_?");
        row("5 MB of words", u"Title"_s, QByteArray("Words of a long text. ").repeated(238'000));
        row("5 MB in one word", u"Title"_s, QByteArray(5'000'000, 'x'));
        row("5 MB in one line of marks", u"Title"_s, QByteArray(5'000'000, '*'));
    }

    void comesBack()
    {
        QFETCH(QString, title);
        QFETCH(QByteArray, body);
        NewsroomFixture fixture;
        Entry entry = sampleEntry();
        entry.texts[english()].title = title;
        entry.texts[english()].body = body;
        const Result<Entry> saved = fixture.newsroom().save(entry);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        entry = *saved;
        fixture.close();
        Newsroom &newsroom = fixture.newsroom();
        QVERIFY(*newsroom.load<Entry>(entry.id) == entry);
        // What it refers to is not there, and so not in a snapshot; its texts are.
        QVERIFY((*newsroom.snapshot())->entries.first().texts == entry.texts);
        const auto rows = newsroom.entries({}, storage::EntryOrder::Title, {}, 5)->rows;
        QCOMPARE(rows.first().texts.value(english()).title, title);
        const auto revisions = newsroom.revisions(ItemKind::Entry, entry.id.text());
        QVERIFY(*newsroom.revisionValue(revisions->first().id) == toJson(entry));
        const auto hits = newsroom.search(u"needle"_s, 5);
        QCOMPARE(hits->size(), 1);
        QVERIFY(hits->first().excerpt.size() < 400);
        QVERIFY(newsroom.backUpTo(fixture.path(u"copy"_s)));
        const auto copy = *Newsroom::open(fixture.path(u"copy"_s), fixture.context());
        QVERIFY(*copy->load<Entry>(entry.id) == entry);
        QCOMPARE(*newsroom.verify(), QStringList());
    }
};

GACETA_TEST(OddTextTest)
#include "oddtexttest.moc"
