// What is saved is what is loaded, for every field of every type.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include "app/core/json/jsonwriter.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

// No field of the sample may be at its default, or losing it would not be seen: the JSON leaves defaults
// out.
template <typename T>
void roundTrip(const T &value)
{
    NewsroomFixture fixture;
    const Result<T> saved = fixture.newsroom().save(value);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message + saved.error().detail));
    QCOMPARE(saved->version, RowVersion(1));
    fixture.close();
    const Result<T> loaded = fixture.newsroom().load<T>(value.id);
    QVERIFY(loaded);
    QCOMPARE(toJson(*loaded), toJson(value));
    QVERIFY(*loaded == *saved);
    T empty{};
    empty.id = decltype(empty.id)::create();
    const Result<T> savedEmpty = fixture.newsroom().save(empty);
    QVERIFY(savedEmpty);
    QVERIFY(*fixture.newsroom().load<T>(empty.id) == *savedEmpty);
}

} // namespace

class RoundTripTest final : public QObject
{
    Q_OBJECT

private slots:
    void entry() { roundTrip(sampleEntry()); }
    void page() { roundTrip(samplePage()); }
    void school() { roundTrip(sampleSchool()); }
    void schoolList() { roundTrip(sampleSchoolList({SchoolId::create(), SchoolId::create()})); }
    void statistic() { roundTrip(sampleStatistic()); }
    void media() { roundTrip(sampleMedia()); }
    void contact() { roundTrip(sampleContact()); }
    void boilerplate() { roundTrip(sampleBoilerplate()); }
    void term() { roundTrip(sampleTerm()); }

    void organisation()
    {
        NewsroomFixture fixture;
        const Organisation made = sampleOrganisation();
        fixture.newsroom();
        fixture.close();
        Result<Organisation> loaded = fixture.newsroom().organisation();
        QVERIFY(loaded);
        QCOMPARE(loaded->version, RowVersion(1));
        QCOMPARE(toJson(*loaded).size(), toJson(made).size()); // the logo's id is another
        loaded->logo = {};
        loaded->languages.append(*LanguageTag::parse(u"fr"));
        const Result<Organisation> saved = fixture.newsroom().saveOrganisation(*loaded);
        QVERIFY(saved);
        QVERIFY(*fixture.newsroom().organisation() == *saved);
    }

    void unusualText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"It's \"so\"; DROP TABLE entries --"_s;
        QTest::newRow("right to left") << u"مدرسة الحي תיכון"_s;
        QTest::newRow("emoji") << u"🎓 Class of 2026 👩🏽‍🏫"_s;
        QTest::newRow("long title") << QString(20'000, u'ñ');
        QTest::newRow("line breaks") << u"one\ntwo\r\nthree\ttab"_s;
        QTest::newRow("combining") << u"an\u0303o"_s;
    }

    void unusualText()
    {
        QFETCH(QString, text);
        NewsroomFixture fixture;
        Entry entry = sampleEntry();
        entry.texts[english()].title = text;
        entry.texts[english()].body = text.toUtf8();
        entry.texts[english()].basis.paragraphs = {};
        QVERIFY(fixture.newsroom().save(entry));
        const Result<Entry> loaded = fixture.newsroom().load<Entry>(entry.id);
        QVERIFY(loaded);
        QCOMPARE(loaded->texts.value(english()).title, text);
        QCOMPARE(loaded->texts.value(english()).body, text.toUtf8());
    }

    void longBody()
    {
        NewsroomFixture fixture;
        Entry entry = sampleEntry();
        entry.texts[english()].body = QByteArray("Palabras del año escolar. ").repeated(200'000);
        QVERIFY(fixture.newsroom().save(entry));
        const Result<Entry> loaded = fixture.newsroom().load<Entry>(entry.id);
        QVERIFY(loaded);
        QVERIFY(loaded->texts.value(english()).body == entry.texts[english()].body);
    }
};

GACETA_TEST(RoundTripTest)
#include "roundtriptest.moc"
