// The headless form: what its documents hold, and that it is a bundle as the site is.

#include "app/site/bundle/bundlecheck.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

SiteFixture headlessFixture()
{
    SiteFixture fixture;
    fixture.options.form = site::BundleForm::Headless;
    return fixture;
}

QJsonObject document(const QMap<QString, QByteArray> &files, const QString &path)
{
    return QJsonDocument::fromJson(files.value(path)).object();
}

QStringList titlesOf(const QJsonArray &items)
{
    QStringList titles;
    for (const QJsonValue &item : items)
        titles.append(item[u"title"_s].toString());
    return titles;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HeadlessTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEntryIsResolved()
    {
        SiteFixture fixture = headlessFixture();
        Entry &entry = fixture.entry(u"both"_s);
        entry.texts[english()].body =
            "The rate is {{stat:graduation-rate}}, see [the other](gaceta:entry/" +
            fixture.entry(u"english-only"_s).id.text().toUtf8() + ").\n";
        const auto files = exported(fixture);
        const QJsonObject read = document(files, u"en/news/both.json"_s);
        QCOMPARE(read[u"title"_s].toString(), u"Both"_s);
        QCOMPARE(read[u"published"_s].toString(), u"2022-03-01T10:00:00-08:00"_s);
        QCOMPARE(read[u"text"_s].toString(), u"The rate is 84%, see the other.\n"_s);
        QCOMPARE(read[u"html"_s].toString(),
                 u"<p>The rate is <data class=\"fact\" value=\"84\">84%</data>, see <a "
                 "href=\"https://www.example.org/en/news/english-only.html\">the other</a>.</p>\n"_s);
        QCOMPARE(read[u"statistics"_s][0][u"text"_s].toString(), u"84%"_s);
        QCOMPARE(read[u"image"_s][u"alt"_s].toString(), u"A garden"_s);
        QVERIFY(files.contains(read[u"image"_s][u"file"_s].toString()));
        QCOMPARE(read[u"tags"_s][0][u"name"_s].toString(), u"Math"_s);
        QCOMPARE(read[u"schools"_s][0][u"file"_s].toString(), u"en/schools/laurel.json"_s);
        QCOMPARE(read[u"translations"_s][0][u"file"_s].toString(), u"es/news/los-dos.json"_s);
        QCOMPARE(read[u"newer"_s][u"title"_s].toString(), u"English only"_s);
        QVERIFY(!read.contains(u"older"_s));
    }

    void linksBeginAtTheRootWithoutAnAddress()
    {
        SiteFixture fixture = headlessFixture();
        fixture.snapshot.organisation.baseUrl.clear();
        fixture.entry(u"both"_s).texts[english()].body =
            "[School](gaceta:school/" + fixture.snapshot.schools[0].id.text().toUtf8() +
            ")\n\n![](gaceta:media/" + fixture.snapshot.media[0].id.text().toUtf8() + ")\n";
        const QJsonObject read = document(exported(fixture), u"en/news/both.json"_s);
        const QString html = read[u"html"_s].toString();
        QVERIFY2(html.contains(u"href=\"/en/schools/laurel.html\""_s), qPrintable(html));
        QVERIFY2(html.contains(u"src=\"/media/garden-photo-"_s), qPrintable(html));
        QVERIFY(!read.contains(u"url"_s));
        QVERIFY(read[u"image"_s][u"url"_s].toString().startsWith(u"/media/"_s));
    }

    void listsWhatTheSiteShowsAtThatTime_data()
    {
        QTest::addColumn<QDateTime>("asOf");
        QTest::addColumn<QStringList>("titles");
        const QDateTime noon(QDate(2023, 6, 1), QTime(12, 0), Qt::UTC);
        QTest::newRow("before the embargo ends")
            << noon.addSecs(-1) << QStringList{u"English only"_s, u"Both"_s};
        QTest::newRow("as it ends") << noon << QStringList{u"Later"_s, u"English only"_s, u"Both"_s};
        QTest::newRow("as it expires") << noon.addDays(1) << QStringList{u"English only"_s, u"Both"_s};
    }

    void listsWhatTheSiteShowsAtThatTime()
    {
        QFETCH(const QDateTime, asOf);
        QFETCH(const QStringList, titles);
        SiteFixture fixture = headlessFixture();
        const QDateTime noon(QDate(2023, 6, 1), QTime(12, 0), Qt::UTC);
        Entry &later = fixture.addEntry(u"later"_s, noon);
        later.embargo = noon;
        later.expires = noon.addDays(1);
        fixture.options.asOf = asOf;
        const auto files = exported(fixture);
        const QJsonObject index = document(files, u"en/index.json"_s);
        QCOMPARE(titlesOf(index[u"entries"_s].toArray()), titles);
        QCOMPARE(files.contains(u"en/news/later.json"_s), titles.size() == 3);
        QCOMPARE(titlesOf(document(files, u"es/index.json"_s)[u"entries"_s].toArray()),
                 QStringList{u"Los dos"_s});
    }

    void anOriginalStandsInForATranslation()
    {
        SiteFixture fixture = headlessFixture();
        fixture.options.missingTranslation = MissingTranslation::ShowSource;
        const QJsonObject read = document(exported(fixture), u"es/news/english-only.json"_s);
        QCOMPARE(read[u"language"_s].toString(), u"es"_s);
        QCOMPARE(read[u"textLanguage"_s].toString(), u"en"_s);
        QCOMPARE(read[u"translated"_s].toBool(true), false);
    }

    void contactsThatNothingShowsStayInside()
    {
        SiteFixture fixture = headlessFixture();
        Contact contact;
        contact.id = ContactId::create();
        contact.key = u"inside"_s;
        contact.name = u"Somebody"_s;
        fixture.snapshot.contacts.append(contact);
        const auto shown = exported(fixture); // the press room shows all, and is in English only
        QCOMPARE(document(shown, u"en/contacts.json"_s)[u"contacts"_s].toArray().size(), 1);
        QCOMPARE(document(shown, u"es/contacts.json"_s)[u"contacts"_s].toArray().size(), 0);
        fixture.entry(u"both"_s).texts[spanish()].body = "{{contacts:press}}\n";
        fixture.snapshot.contacts[0].group = u"press"_s;
        QCOMPARE(document(exported(fixture), u"es/contacts.json"_s)[u"contacts"_s].toArray().size(), 1);
    }

    void theSameBytesFromAnyNumberOfThreads()
    {
        SiteFixture fixture = headlessFixture();
        for (int i = 0; i < 60; ++i)
            (void)fixture.addEntry(u"more-%1"_s.arg(i),
                                   QDateTime(QDate(2021, 1, 1).addDays(i), {}, Qt::UTC));
        fixture.options.threads = 1;
        const auto one = exported(fixture);
        fixture.options.threads = 7;
        QCOMPARE(exported(fixture), one);
    }

    void itIsABundle()
    {
        const QTemporaryDir place;
        SiteFixture fixture = headlessFixture();
        const QString folder = place.filePath(u"content"_s);
        const auto first = fixture.exportTo(folder);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        QCOMPARE(first->startPage, folder + u"/index.json"_s);
        QCOMPARE(first->pages, 3 + 3 + 2 + 2); // entries, pages, schools, lists
        QVERIFY(fixture.exportTo(folder)->nothingChanged);
        fixture.entry(u"both"_s).texts[english()].body = "Another text.\n";
        const auto again = fixture.exportTo(folder);
        QCOMPARE(again->written, 1);
        jobs::Progress progress;
        QVERIFY(site::checkBundle(folder, progress)->isSound());
        // Named from where the program runs, too.
        const QString before = QDir::currentPath();
        QDir::setCurrent(place.path());
        const bool isSound = site::checkBundle(u"content"_s, progress)->isSound();
        QDir::setCurrent(before);
        QVERIFY(isSound);
        QVERIFY(fixture.exportTo(place.filePath(u"a.zip"_s)));
        QVERIFY(fixture.exportTo(place.filePath(u"b.zip"_s)));
        QCOMPARE(bytesOf(place.filePath(u"a.zip"_s)), bytesOf(place.filePath(u"b.zip"_s)));
        QVERIFY(site::checkBundle(place.filePath(u"a.zip"_s), progress)->isSound());
    }

    void aSiteIsNotReplaced()
    {
        const QTemporaryDir place;
        SiteFixture fixture;
        const QString folder = place.filePath(u"public"_s);
        QVERIFY(fixture.exportTo(folder));
        const auto before = filesIn(folder);
        fixture.options.form = site::BundleForm::Headless;
        const auto refused = fixture.exportTo(folder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(filesIn(folder), before);
    }
};

GACETA_TEST(HeadlessTest)
#include "headlesstest.moc"
