// Feeds of every list: their addresses, that pages offer them, and what an item holds.

#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

Media fileOf(SiteFixture &fixture, const QString &name, const QString &type, const QByteArray &bytes)
{
    Media media;
    media.id = MediaId::create();
    media.fileName = name;
    media.mimeType = type;
    media.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    media.size = bytes.size();
    fixture.media.add(media.id, bytes);
    fixture.snapshot.media.append(media);
    return media;
}

QJsonObject itemOf(const QByteArray &feed, const QString &title)
{
    for (const QJsonValue &item : QJsonDocument::fromJson(feed).object()[u"items"_s].toArray()) {
        if (item[u"title"_s].toString() == title)
            return item.toObject();
    }
    return {};
}

} // namespace

class FeedsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyListHasThree_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("folder");
        QTest::newRow("kind") << u"en/news/kind/announcement.html"_s << u"en/news/kind/announcement/"_s;
        QTest::newRow("tag") << u"en/news/tag/math.html"_s << u"en/news/tag/math/"_s;
        QTest::newRow("school") << u"en/news/school/laurel.html"_s << u"en/news/school/laurel/"_s;
        QTest::newRow("a school's page") << u"en/schools/laurel.html"_s << u"en/news/school/laurel/"_s;
    }

    void everyListHasThree()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, folder);
        SiteFixture fixture;
        Entry &entry = fixture.entry(u"both"_s);
        entry.kind = EntryKind::Announcement;
        entry.schools = {fixture.snapshot.schools[0].id};
        const auto files = exported(fixture);
        const QByteArray html = files.value(page);
        QVERIFY2(!html.isEmpty(), qPrintable(files.keys().join(u' ')));
        for (const QString &name : {u"feed.xml"_s, u"atom.xml"_s, u"feed.json"_s}) {
            QVERIFY2(files.value(folder + name).contains("both.html"), qPrintable(folder + name));
            QVERIFY2(html.contains((folder.section(u'/', 2) + name).toUtf8()), qPrintable(name));
        }
        QVERIFY(!files.contains(u"en/news/2022/feed.xml"_s));
    }

    void noFeedsWithoutAnAddress()
    {
        SiteFixture fixture;
        fixture.snapshot.organisation.baseUrl.clear();
        const auto files = exported(fixture);
        for (const QString &path : files.keys())
            QVERIFY2(!path.contains(u"feed.") && !path.contains(u"atom."), qPrintable(path));
    }

    void textsAreWhole()
    {
        SiteFixture fixture;
        Entry &entry = fixture.entry(u"both"_s);
        entry.texts[english()].body = "## A heading\n\nSee [there](#a-heading) and "
                                      "[the other](gaceta:entry/" +
                                      fixture.entry(u"english-only"_s).id.text().toUtf8() +
                                      "). ]]> {{stat:graduation-rate}}\n";
        entry.amendments = {{AmendmentKind::Correction,
                             QDateTime(QDate(2023, 5, 4), QTime(20, 0), Qt::UTC),
                             {{english(), u"It was 84."_s}}}};
        const auto files = exported(fixture);
        const QString html =
            itemOf(files[u"en/feed.json"_s], entry.texts[english()].title)[u"content_html"_s].toString();
        QVERIFY2(html.contains(u"href=\"https://www.example.org/en/news/both.html#a-heading\""),
                 qPrintable(html));
        QVERIFY(html.contains(u"href=\"https://www.example.org/en/news/english-only.html\""));
        QVERIFY(html.contains(u"It was 84."));
        QVERIFY(!html.contains(u"{{") && !html.contains(QChar(2)) && !html.contains(u"\"../"));
        // What would end the text too early in XML is cut in two.
        QVERIFY(files[u"en/feed.xml"_s].contains("A heading"));
        QVERIFY(files[u"en/atom.xml"_s].contains("<content type=\"html\"><![CDATA["));
        // A text in another language says so.
        QVERIFY(files[u"es/feed.json"_s].isEmpty() || !files[u"es/feed.json"_s].contains("\x02"));
    }

    void addressesAreWhole()
    {
        SiteFixture fixture;
        Entry &entry = fixture.entry(u"both"_s);
        fixture.options.brokenLinks = site::BrokenLinks::Warn;
        entry.texts[english()].body = "[a](../x.html?b=1&c) [d](/e) [f](?g) [h](//other.example/i)\n";
        const auto files = exported(fixture);
        const QString html =
            itemOf(files[u"en/feed.json"_s], entry.texts[english()].title)[u"content_html"_s].toString();
        for (const QString &address : {u"www.example.org/en/x.html?b=1&amp;c"_s, u"www.example.org/e"_s,
                                       u"www.example.org/en/news/both.html?g"_s, u"other.example/i"_s})
            QVERIFY2(html.contains(u"\"https://"_s + address + u'"'), qPrintable(html));
        // On the page they stand as they were written.
        QVERIFY(files[u"en/news/both.html"_s].contains("href=\"../x.html?b=1&amp;c\""));
    }

    void filesComeAlong()
    {
        SiteFixture fixture;
        const Media picture = fileOf(fixture, u"school.png"_s, u"image/png"_s, tinyPng());
        const Media paper = fileOf(fixture, u"paper.pdf"_s, u"application/pdf"_s, "%PDF-1.4 paper");
        Entry &entry = fixture.entry(u"both"_s);
        entry.leadImage = picture.id;
        entry.attachments = {{paper.id, {{english(), u"The paper"_s}}}};
        const auto files = exported(fixture);
        const QJsonObject item = itemOf(files[u"en/feed.json"_s], entry.texts[english()].title);
        QVERIFY(item[u"image"_s].toString().startsWith(u"https://www.example.org/media/school-"_s));
        const QJsonArray enclosures = item[u"attachments"_s].toArray();
        QCOMPARE(enclosures.size(), 2);
        for (const QJsonValue &enclosure : enclosures) {
            const QString path =
                enclosure[u"url"_s].toString().mid(int(strlen("https://www.example.org/")));
            QVERIFY(files.contains(path));
            QCOMPARE(enclosure[u"size_in_bytes"_s].toInteger(), files[path].size());
        }
        QCOMPARE(enclosures[1][u"title"_s].toString(), u"The paper"_s);
        QCOMPARE(files[u"en/feed.xml"_s].count("<enclosure "), 1);
        QCOMPARE(files[u"en/feed.xml"_s].count("<media:content "), 2);
        QCOMPARE(files[u"en/atom.xml"_s].count("rel=\"enclosure\""), 2);
    }
};

GACETA_TEST(FeedsTest)
#include "feedstest.moc"
