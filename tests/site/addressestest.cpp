#include "app/site/plan/addresses.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace gaceta;
using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList matches(const QByteArray &text, const QString &pattern)
{
    QStringList found;
    auto all = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text));
    while (all.hasNext())
        found.append(all.next().captured(1));
    return found;
}

// Where a link of a page leads, from the bundle's root.
QString resolved(const QString &page, const QString &link)
{
    QStringList parts = page.split(u'/');
    parts.removeLast();
    for (const QString &part : link.split(u'/')) {
        if (part == u".."_s && !parts.isEmpty())
            parts.removeLast();
        else if (part == u".."_s)
            return u"outside"_s;
        else
            parts.append(part);
    }
    return parts.join(u'/');
}

QString fileOf(const QString &url)
{
    QString path = url.mid(u"https://www.example.org/"_s.size());
    return path.isEmpty() || path.endsWith(u'/') ? path + u"index.html"_s : path;
}

} // namespace

class AddressesTest final : public QObject
{
    Q_OBJECT

private slots:
    void slugs_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("result");
        QTest::newRow("own") << u"a-slug"_s << u"Title"_s << u"a-slug"_s;
        QTest::newRow("of the title") << QString() << u"¡Qué día!"_s << u"que-dia"_s;
        QTest::newRow("neither") << QString() << u"مرحبا"_s << u"id12"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << QString() << u"etc-passwd"_s;
        QTest::newRow("index") << u"index"_s << QString() << u"index-1"_s;
        QTest::newRow("year") << u"2023"_s << QString() << u"2023-1"_s;
        QTest::newRow("page of a list") << u"page-2"_s << QString() << u"page-2-1"_s;
        QTest::newRow("no page of a list") << u"page-two"_s << QString() << u"page-two"_s;
    }

    void slugs()
    {
        QFETCH(const QString, slug);
        QFETCH(const QString, title);
        QFETCH(const QString, result);
        QCOMPARE(QString::fromStdString(slugFor(slug, title, u"id12"_s, "page")), result);
    }

    void whoWasFirstKeepsTheAddress()
    {
        SiteFixture fixture;
        Entry &older = fixture.addEntry(u"same"_s, fixture.options.asOf.addDays(-9));
        older.texts[english()].title = u"The older"_s;
        Entry &newer = fixture.addEntry(u"same"_s, fixture.options.asOf.addDays(-30));
        newer.texts[english()].title = u"Made later"_s;
        const auto files = exported(fixture);
        QVERIFY(files[u"en/news/same.html"_s].contains("<h1>The older</h1>"));
        QVERIFY(files[u"en/news/same-2.html"_s].contains("<h1>Made later</h1>"));
    }

    void everyLinkLeadsSomewhere_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<int>("entries");
        QTest::newRow("left out") << int(MissingTranslation::LeaveOut) << 0;
        QTest::newRow("shown") << int(MissingTranslation::ShowSource) << 0;
        QTest::newRow("several pages of lists") << int(MissingTranslation::LeaveOut) << 130;
    }

    void everyLinkLeadsSomewhere()
    {
        QFETCH(const int, policy);
        QFETCH(const int, entries);
        SiteFixture fixture;
        fixture.options.missingTranslation = MissingTranslation(policy);
        for (int i = 0; i < entries; ++i) {
            Entry &entry =
                fixture.addEntry(u"entry-%1"_s.arg(i), fixture.options.asOf.addDays(-2 * i - 1));
            entry.tags = {fixture.snapshot.terms.first().id};
        }
        const auto files = exported(fixture);
        int checked = 0;
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (!file.key().endsWith(u".html"_s))
                continue;
            for (const QString &link : matches(*file, u"(?:href|src)=\"([^\":]*)\""_s)) {
                const QString path = link.section(u'#', 0, 0);
                const QString anchor = link.section(u'#', 1);
                const QString target = path.isEmpty() ? file.key() : resolved(file.key(), path);
                QVERIFY2(files.contains(target), qPrintable(file.key() + u" -> "_s + link));
                QVERIFY2(anchor.isEmpty() ||
                             files[target].contains(QByteArray(" id=\"" + anchor.toUtf8() + '"')),
                         qPrintable(file.key() + u" -> "_s + link));
                ++checked;
            }
        }
        QVERIFY(checked > 500);
    }

    void languagesPointAtEachOther()
    {
        const auto files = exported(SiteFixture());
        const QString pattern = u"rel=\"alternate\" hreflang=\"[a-z]+\" href=\"([^\"]*)\""_s;
        int checked = 0;
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (!file.key().endsWith(u".html"_s) || file.key() == u"index.html"_s)
                continue;
            const QStringList alternates = matches(*file, pattern);
            if (alternates.isEmpty())
                continue;
            const QStringList own = matches(*file, u"rel=\"canonical\" href=\"([^\"]*)\""_s);
            QVERIFY2(alternates.contains(own.value(0)), qPrintable(file.key()));
            QCOMPARE(fileOf(own.value(0)), file.key());
            for (const QString &other : alternates) {
                QVERIFY2(files.contains(fileOf(other)), qPrintable(other));
                QVERIFY2(matches(files[fileOf(other)], pattern) == alternates, qPrintable(other));
            }
            ++checked;
        }
        QVERIFY(checked > 20);
    }

    void siteMapHoldsExactlyWhatMayBeFound()
    {
        const auto files = exported(SiteFixture());
        const QStringList listed = matches(files[u"sitemap.xml"_s], u"<loc>([^<]*)</loc>"_s);
        QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
        QVERIFY(!listed.contains(u"https://www.example.org/en/404.html"_s));
        QVERIFY(!listed.contains(u"https://www.example.org/en/search.html"_s));
        for (const QString &url : listed) {
            QVERIFY2(files.contains(fileOf(url)), qPrintable(url));
            QVERIFY2(!files[fileOf(url)].contains("noindex"), qPrintable(url));
        }
        // The order that the schema wants.
        QVERIFY(files[u"sitemap.xml"_s].indexOf("</lastmod>\n<xhtml:link") > 0);
        QVERIFY(files[u"sitemap.xml"_s].indexOf("/>\n<lastmod>") < 0);
    }

    void withoutAnAddressThereIsNothingAbsolute()
    {
        SiteFixture fixture;
        fixture.snapshot.organisation.baseUrl.clear();
        const auto files = exported(fixture);
        QVERIFY(!files.contains(u"sitemap.xml"_s));
        QVERIFY(!files.contains(u"en/feed.xml"_s));
        QVERIFY(!files[u"en/news/both.html"_s].contains("canonical"));
        QVERIFY(!files[u"en/news/both.html"_s].contains("og:url"));
    }

    void aWrongAddressIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("no scheme") << u"www.example.org"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("question") << u"https://www.example.org/?a=b"_s;
    }

    void aWrongAddressIsRefused()
    {
        QFETCH(const QString, url);
        SiteFixture fixture;
        fixture.options.baseUrl = url;
        const QTemporaryDir folder;
        const auto report = fixture.exportTo(folder.filePath(u"site"_s));
        QVERIFY(!report && report.error().code == ErrorCode::InvalidInput);
    }
};

GACETA_TEST(AddressesTest)

#include "addressestest.moc"
