// The site map of a large site: an index, and a file for each year.

#include "app/site/feeds/sitemap.h"
#include "app/site/images/shownmedia.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

struct Map
{
    std::string text;
    Fingerprint inputs;
};

std::map<std::string, Map> mapsOf(const SiteFixture &fixture)
{
    Snapshot snapshot = fixture.snapshot;
    arrange(snapshot);
    const Result<SitePlan> plan = planSite(snapshot, Theme::builtIn(), fixture.options);
    if (!plan)
        return {};
    const MediaFiles media = shownMedia(*plan);
    const auto site = Site::make(*plan, Theme::builtIn(), media);
    if (!site)
        return {};
    std::map<std::string, Map> maps;
    const SiteMap map(*plan);
    for (const SiteMapFile &file : map.files()) {
        maps[file.name].inputs = file.inputs;
        map.append(**site, file, maps[file.name].text);
    }
    return maps;
}

QStringList pagesIn(const std::string &text)
{
    QStringList pages;
    const QString whole = QString::fromStdString(text);
    for (qsizetype at = 0; (at = whole.indexOf(u"<loc>"_s, at)) >= 0; ++at)
        pages.append(whole.mid(at + 5, whole.indexOf(u'<', at + 1) - at - 5));
    return pages;
}

SiteFixture largeSite()
{
    SiteFixture fixture;
    for (int i = 0; i < 2100; ++i) {
        const QDateTime date({2018 + i % 2, 3, 1}, {18, 0, i % 60}, Qt::UTC);
        (void)fixture.addEntry(u"entry-"_s + QString::number(i), date);
    }
    return fixture;
}

} // namespace

class SiteMapTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSmallSiteHasOne()
    {
        const auto maps = mapsOf(SiteFixture());
        QCOMPARE(maps.size(), size_t(1));
        QVERIFY(maps.at("sitemap.xml").text.find("<urlset") != std::string::npos);
    }

    void aLargeSiteHasOneForEachYear()
    {
        const auto maps = mapsOf(largeSite());
        const std::string &index = maps.at("sitemap.xml").text;
        QVERIFY(index.find("sitemap-2018.xml</loc><lastmod>2018-03-01T18:00:58") != std::string::npos);
        QCOMPARE(size_t(pagesIn(index).size()), maps.size() - 1);
        QStringList listed;
        for (const auto &[name, map] : maps) {
            QVERIFY2(name == "sitemap.xml" || !pagesIn(map.text).isEmpty(), name.c_str());
            if (name != "sitemap.xml")
                listed += pagesIn(map.text);
        }
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
        QCOMPARE(pagesIn(maps.at("sitemap-2018.xml").text).size(), 1050);
        QVERIFY(listed.contains(u"https://www.example.org/en/"_s));
        QVERIFY(pagesIn(maps.at("sitemap-pages.xml").text).contains(u"https://www.example.org/en/"_s));
    }

    void aChangeTouchesItsYearAndTheIndex()
    {
        SiteFixture fixture = largeSite();
        const auto before = mapsOf(fixture);
        Amendment update;
        update.kind = AmendmentKind::Update;
        update.time = QDateTime({2018, 5, 1}, {18, 0}, Qt::UTC);
        fixture.entry(u"entry-0"_s).amendments.append(update);
        const auto after = mapsOf(fixture);
        QCOMPARE(after.size(), before.size());
        QStringList changed;
        for (const auto &[name, map] : after) {
            const bool isSame = before.at(name).text == map.text;
            QCOMPARE(before.at(name).inputs == map.inputs, isSame);
            if (!isSame)
                changed.append(QString::fromStdString(name));
        }
        QCOMPARE(changed, QStringList({u"sitemap-2018.xml"_s, u"sitemap.xml"_s}));
    }
};

GACETA_TEST(SiteMapTest)
#include "sitemaptest.moc"
