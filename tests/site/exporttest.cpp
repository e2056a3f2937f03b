#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

bool anyHolds(const QMap<QString, QByteArray> &files, const QByteArray &text)
{
    return std::any_of(files.begin(), files.end(),
                       [&text](const QByteArray &bytes) { return bytes.contains(text); });
}

void keepSecret(Entry &entry)
{
    LanguageVersion &text = entry.texts[english()];
    text.title = text.summary = text.slug = QString::fromLatin1(secretMark);
    text.slug = QString::fromLatin1(secretMark).toLower();
    text.body = secretMark;
}

} // namespace

class ExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void hasWhatASiteNeeds_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"index.html",
                                 "404.html",
                                 "robots.txt",
                                 "sitemap.xml",
                                 "_redirects",
                                 "_headers",
                                 ".htaccess",
                                 "nginx-redirects.map",
                                 "manifest.json",
                                 "assets/theme.css",
                                 "en/index.html",
                                 "es/index.html",
                                 "en/404.html",
                                 "en/news/index.html",
                                 "es/noticias/index.html",
                                 "en/news/both.html",
                                 "es/noticias/los-dos.html",
                                 "en/news/2022.html",
                                 "en/news/kind/article.html",
                                 "es/noticias/tipo/articulo.html",
                                 "en/news/tag/math.html",
                                 "es/noticias/tema/matematicas.html",
                                 "en/news/school/laurel.html",
                                 "en/schools/index.html",
                                 "es/escuelas/laurel.html",
                                 "en/schools/lists/all.html",
                                 "en/statistics.html",
                                 "es/cifras.html",
                                 "en/who-we-are.html",
                                 "es/quienes-somos.html",
                                 "en/press-room.html",
                                 "en/search.html",
                                 "en/search-1.js",
                                 "en/feed.xml",
                                 "en/atom.xml",
                                 "en/feed.json",
                                 "en/news/tag/math/feed.json"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void hasWhatASiteNeeds()
    {
        QFETCH(const QString, path);
        static const QMap<QString, QByteArray> files = exported(SiteFixture());
        QVERIFY(files.contains(path));
        QVERIFY(!files.value(path).isEmpty() || path == u"_redirects"_s);
        QVERIFY(!files.value(path).contains("{{"));
        QVERIFY(!files.value(path).contains('\x02'));
    }

    void factsAreThoseOfTheDay()
    {
        const QMap<QString, QByteArray> files = exported(SiteFixture());
        QVERIFY(files[u"en/news/both.html"_s].contains(">84%</data>"));
        QVERIFY(!files[u"en/news/both.html"_s].contains("88%"));
        QVERIFY(files[u"es/noticias/los-dos.html"_s].contains(">84%</data>"));
        QVERIFY(files[u"en/who-we-are.html"_s].contains(">88%</data>"));
    }

    void unpublishedTextsStayInside_data()
    {
        QTest::addColumn<int>("what");
        int row = 0;
        for (const char *name : {"draft", "in review", "approved", "scheduled for later", "archived",
                                 "pending deletion", "embargoed", "expired"})
            QTest::newRow(name) << row++;
    }

    void unpublishedTextsStayInside()
    {
        QFETCH(const int, what);
        SiteFixture fixture;
        Entry &entry = fixture.addEntry(u"hidden"_s, fixture.options.asOf.addDays(what == 3 ? 1 : -5));
        keepSecret(entry);
        const QList<WorkflowState> states{WorkflowState::Draft,     WorkflowState::InReview,
                                          WorkflowState::Approved,  WorkflowState::Scheduled,
                                          WorkflowState::Archived,  WorkflowState::PendingDeletion,
                                          WorkflowState::Published, WorkflowState::Published};
        entry.texts[english()].state = states[what];
        if (what == 6)
            entry.embargo = fixture.options.asOf.addSecs(60);
        if (what == 7)
            entry.expires = fixture.options.asOf;
        entry.related = {fixture.entry(u"both"_s).id};
        fixture.entry(u"both"_s).related = {entry.id};
        fixture.entry(u"both"_s).texts[english()].body +=
            "\n[See](gaceta:entry/" + entry.id.text().toLatin1() + ")\n";
        for (const auto policy : {MissingTranslation::LeaveOut, MissingTranslation::ShowSource}) {
            fixture.options.missingTranslation = policy;
            const QMap<QString, QByteArray> files = exported(fixture);
            QVERIFY(!anyHolds(files, secretMark));
            QVERIFY(!anyHolds(files, QByteArray(secretMark).toLower()));
        }
        fixture.options.drafts = site::Drafts::Include;
        QVERIFY(anyHolds(exported(fixture), secretMark));
    }

    void imagesOfUnpublishedTextsStayInside()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).texts[english()].state = WorkflowState::Draft;
        fixture.entry(u"both"_s).texts[spanish()].state = WorkflowState::Draft;
        const QStringList paths = exported(fixture).keys();
        QVERIFY(paths.filter(u"media/"_s).isEmpty());
        QVERIFY(!exported(SiteFixture()).keys().filter(u"media/garden-photo-"_s).isEmpty());
    }

    void draftsAreMarked()
    {
        SiteFixture fixture;
        fixture.options.drafts = site::Drafts::Include;
        fixture.snapshot.redirects.append(
            {ItemKind::Entry, fixture.entry(u"both"_s).id.text(), english(), u"old"_s});
        const QMap<QString, QByteArray> files = exported(fixture);
        QVERIFY(files.contains(u"en/news/old.html"_s));
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (file.key().endsWith(u".html"_s)) {
                QVERIFY2(file->contains("noindex"), qPrintable(file.key()));
                QVERIFY2(file->contains("class=\"draft\""), qPrintable(file.key()));
            }
        }
        QVERIFY(files[u"robots.txt"_s].contains("Disallow: /\n"));
        QVERIFY(!files.contains(u"sitemap.xml"_s));
        QVERIFY(!files.contains(u"en/feed.xml"_s));
    }

    void missingTranslationIsLeftOut()
    {
        const QMap<QString, QByteArray> files = exported(SiteFixture());
        QVERIFY(!files.contains(u"es/noticias/english-only.html"_s));
        QVERIFY(!files[u"es/noticias/index.html"_s].contains("English only"));
        const QByteArray page = files[u"en/news/english-only.html"_s];
        QVERIFY(page.contains("hreflang=\"en\""));
        QVERIFY(!page.contains("hreflang=\"es\" href"));
    }

    void missingTranslationIsShownWithANotice()
    {
        SiteFixture fixture;
        fixture.options.missingTranslation = MissingTranslation::ShowSource;
        const QMap<QString, QByteArray> files = exported(fixture);
        const QByteArray page = files[u"es/noticias/english-only.html"_s];
        QVERIFY(page.contains("<html lang=\"es\""));
        QVERIFY(page.contains("<h1 lang=\"en\">English only</h1>"));
        QVERIFY(page.contains("class=\"notice\""));
        QVERIFY(!page.contains("rel=\"alternate\" hreflang"));
        QVERIFY(page.contains("<link rel=\"canonical\" "
                              "href=\"https://www.example.org/en/news/english-only.html\">"));
        QVERIFY(!files[u"sitemap.xml"_s].contains("es/noticias/english-only"));
    }

    void sameBytesEverywhere()
    {
        const QMap<QString, QByteArray> first = exported(SiteFixture());
        const QByteArray zone = qgetenv("TZ");
        const QLocale locale;
        qputenv("TZ", "Asia/Tokyo");
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        SiteFixture other;
        other.options.threads = 7;
        other.options.asOf = other.options.asOf.addSecs(3600).toOffsetFromUtc(9 * 3600);
        const QMap<QString, QByteArray> second = exported(other);
        QLocale::setDefault(locale);
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        QCOMPARE(second.keys(), first.keys());
        for (const QString &path : first.keys())
            QVERIFY2(second[path] == first[path], qPrintable(path));
    }

    void feedsAreWellFormed()
    {
        SiteFixture fixture;
        fixture.entry(u"both"_s).texts[english()].title = u"A & B <c> \"d\" \u0001\uFFFE"_s;
        const QMap<QString, QByteArray> files = exported(fixture);
        int checked = 0;
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (!file.key().endsWith(u".xml"_s))
                continue;
            QXmlStreamReader xml(*file);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(file.key() + u' ' + xml.errorString()));
            ++checked;
        }
        QVERIFY(checked > 8);
        const QJsonObject feed = QJsonDocument::fromJson(files[u"en/feed.json"_s]).object();
        QCOMPARE(feed[u"version"_s].toString(), u"https://jsonfeed.org/version/1.1"_s);
        QVERIFY(files[u"en/feed.xml"_s].contains("<pubDate>Tue, 01 Mar 2022 18:00:00 +0000</pubDate>"));
    }

    void changedSlugsLeadOn()
    {
        SiteFixture fixture;
        fixture.snapshot.redirects.append(
            {ItemKind::Entry, fixture.entry(u"both"_s).id.text(), english(), u"old"_s});
        // Taken by another entry since: no redirect may replace a page.
        fixture.snapshot.redirects.append(
            {ItemKind::Entry, fixture.entry(u"both"_s).id.text(), english(), u"english-only"_s});
        const QMap<QString, QByteArray> files = exported(fixture);
        QVERIFY(files[u"en/news/old.html"_s].contains("url=../news/both.html"));
        QVERIFY(files[u"_redirects"_s].startsWith("/en/news/old.html /en/news/both.html 301\n"));
        QVERIFY(files[u".htaccess"_s].contains(
            "RedirectMatch 301 ^/en/news/old\\.html$ /en/news/both.html"));
        QVERIFY(files[u"nginx-redirects.map"_s].endsWith("/en/news/old.html /en/news/both.html;\n"));
        QVERIFY(files[u"en/news/english-only.html"_s].contains("<h1>English only</h1>"));
    }

    void figuresCanBeDownloaded()
    {
        SiteFixture fixture;
        fixture.options.baseUrl = u"https://www.example.org"_s;
        const QMap<QString, QByteArray> files = exported(fixture);
        const QByteArray table = files[u"es/datos/summary.csv"_s];
        QVERIFY2(table.contains("graduation-rate,") && table.contains(",percent,88,2023-06-30,"),
                 table.constData());
        const QByteArray document = files[u"en/data/summary.json"_s];
        const QJsonObject rate = QJsonDocument::fromJson(document)[u"statistics"_s][0].toObject();
        QCOMPARE(rate[u"key"_s].toString(), u"graduation-rate"_s);
        QCOMPARE(rate[u"values"_s].toArray().last()[u"value"_s].toDouble(), 88.0);
        const QByteArray page = files[u"en/statistics.html"_s];
        QVERIFY(page.contains("href=\"data/summary.csv\""));
        QVERIFY(page.contains("\"contentUrl\":\"https://www.example.org/en/data/summary.csv\""));
    }

    void searchShowsTheBeginningOfWhatHasNoSummary()
    {
        SiteFixture fixture;
        SchoolList list;
        list.id = SchoolListId::create();
        list.key = u"all-of-them"_s;
        list.published = true;
        list.texts[english()].title = u"All of them"_s;
        list.texts[english()].intro = "Every school we work with.\n";
        fixture.snapshot.schoolLists.append(list);
        fixture.entry(u"both"_s).texts[english()].summary.clear();
        const QByteArray index = exported(fixture)[u"en/search-1.js"_s];
        QVERIFY2(index.contains("\"../en/news/both.html\",\"Both\",\"The rate is 84% now. Text."),
                 index.constData());
        QVERIFY(index.contains("\"All of them\",\"Every school we work with.\",\"\",\"school-list\""));
        QVERIFY(index.contains("\"school-list\":\"Schools\""));
    }

    void newsSitemapHoldsTwoDays()
    {
        SiteFixture fixture;
        fixture.options.baseUrl = u"https://www.example.org/news"_s;
        const QDateTime noon = fixture.options.asOf;
        fixture.addEntry(u"today"_s, noon.addSecs(-60));
        fixture.addEntry(u"yesterday"_s, noon.addDays(-1));
        fixture.addEntry(u"before"_s, noon.addDays(-2));
        const QMap<QString, QByteArray> files = exported(fixture);
        const QByteArray &map = files[u"news-sitemap.xml"_s];
        QCOMPARE(map.count("<url>"), 2);
        QVERIFY(map.contains("<loc>https://www.example.org/news/en/news/today.html</loc>"));
        QVERIFY(map.contains("<news:language>en</news:language>"));
        QVERIFY(files[u"robots.txt"_s].contains("/news/news-sitemap.xml\n"));
        fixture.options.asOf = noon.addDays(7);
        QVERIFY(!exported(fixture).contains(u"news-sitemap.xml"_s));
    }

    void serversAreToldWhatBrowsersMayDo()
    {
        SiteFixture fixture;
        fixture.options.baseUrl = u"https://www.example.org/news"_s;
        const QByteArray headers = exported(fixture)[u"_headers"_s];
        QVERIFY(headers.startsWith("/news/*\n  Content-Security-Policy: default-src 'self';"));
        QVERIFY(
            headers.contains("/news/media/*\n  Cache-Control: public, max-age=31536000, immutable\n"));
        QVERIFY(!headers.contains("noindex"));
        fixture.options.drafts = site::Drafts::Include;
        QVERIFY(exported(fixture)[u"_headers"_s].contains("X-Robots-Tag: noindex"));
    }
};

GACETA_TEST(ExportTest)

#include "exporttest.moc"
