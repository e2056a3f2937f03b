#include "app/site/links/linkscanner.h"
#include "tests/support/testmain.h"

#include <QStringList>
#include <QTest>

using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

struct Collector final : LinkVisitor
{
    void link(std::string_view address) override { links.append(textOf(address)); }
    void place(std::string_view id) override { places.append(textOf(id)); }
    void base(std::string_view address) override { bases.append(textOf(address)); }

    QStringList links;
    QStringList places;
    QStringList bases;
};

Collector scanned(const QByteArray &path, const QByteArray &bytes)
{
    Collector collector;
    scanFile(std::string_view(path.constData(), size_t(path.size())),
             std::string_view(bytes.constData(), size_t(bytes.size())), collector);
    return collector;
}

} // namespace

class LinkScannerTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsLinksOfPages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("links");
        const auto row = [](const char *name, const QByteArray &html, const QStringList &links) {
            QTest::newRow(name) << html << links;
        };
        row("a link", "<p><a href=\"a.html\">A</a></p>", {u"a.html"_s});
        row("single quotes", "<a href='a\"b.html'>A</a>", {u"a\"b.html"_s});
        row("no quotes", "<a class=x href=a.html>A</a><a href=b/>B</a>", {u"a.html"_s, u"b/"_s});
        row("capitals", "<A HREF=\"A.html\">A</A><IMG Src=\"b.png\">", {u"A.html"_s, u"b.png"_s});
        row("spaces and lines", "<a\n  title = \"x\"\n\thref =\n \"a.html\"\n>A</a>", {u"a.html"_s});
        row("as it is written", "<a href=\" a.html?x=1&amp;y=2#z \">A</a>",
            {u" a.html?x=1&amp;y=2#z "_s});
        row("an end of a tag in a value", "<a title=\"a > b\" href=\"a.html\">A</a>", {u"a.html"_s});
        row("other attributes", "<a hrefx=\"a\" data-href=\"b\" xhref=\"c\" title='href=\"d\"'>A</a>",
            {});
        row("text that looks like one", "<p>href=\"a.html\" &lt;a href=\"b.html\"&gt;</p>", {});
        row("comments", "<!-- <a href=\"a.html\"> > --><a href=\"b.html\">", {u"b.html"_s});
        row("scripts", "<script>x = '<a href=\"a.html\">';</script><a href=\"b.html\">", {u"b.html"_s});
        row("titles", "<title><a href=\"a.html\"></TITLE><a href=\"b.html\">", {u"b.html"_s});
        row("a script of its own", "<script src=\"a.js\" defer></script>", {u"a.js"_s});
        row("media",
            "<video poster=\"p.jpg\" src=\"v.mp4\"><source src=\"w.webm\"><object data=\"o.pdf\">",
            {u"p.jpg"_s, u"v.mp4"_s, u"w.webm"_s, u"o.pdf"_s});
        row("forms", "<form action=\"s.html\"><button formaction=\"t.html\">",
            {u"s.html"_s, u"t.html"_s});
        row("sets", "<img src=\"a.jpg\" srcset=\"a.jpg 480w, b,c.jpg 960w,d.jpg 2x , e.jpg\">",
            {u"a.jpg"_s, u"a.jpg"_s, u"b,c.jpg"_s, u"d.jpg"_s, u"e.jpg"_s});
        row("an empty set", "<img srcset=\"\">", {});
        row("a set of preloads", "<link rel=preload imagesrcset=\"a.jpg 1x, b.jpg 2x\">",
            {u"a.jpg"_s, u"b.jpg"_s});
        row("drawings", "<svg><use xlink:href=\"#a\"/><image href=\"b.png\"/></svg>",
            {u"#a"_s, u"b.png"_s});
        row("shared addresses",
            "<meta property=\"og:url\" content=\"https://a.org/x\"><meta name=\"description\" "
            "content=\"y\">",
            {u"https://a.org/x"_s});
        row("going on", "<meta http-equiv=\"refresh\" content=\"0; url=b.html\">", {u"b.html"_s});
        row("structured data",
            "<script "
            "type=\"application/ld+json\">{\"url\":\"https://a.org/x\",\"name\":\"url\"}</script>",
            {u"https://a.org/x"_s});
        row("styles", "<style>a{background:url( \"a.png\" )}</style>", {u"a.png"_s});
        row("nothing", "", {});
        row("cut in a tag", "<a href", {});
        row("cut in a value", "<a href=\"a.html", {u"a.html"_s});
        row("cut after a mark", "a <", {});
    }
    void findsLinksOfPages()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, links);
        QCOMPARE(scanned("a.html", html).links, links);
        // Wherever it lies among the bytes that are looked at together.
        for (int before = 1; before < 20; ++before)
            QCOMPARE(scanned("a.html", QByteArray(before, '.') + html).links, links);
    }

    void findsPlaces()
    {
        const Collector found = scanned(
            "a.html",
            "<h2 id=\"one\">x</h2><A NAME=\"two\"></A><input name=\"no\"><p ID=three data-id=\"no\">");
        QCOMPARE(found.places, QStringList({u"one"_s, u"two"_s, u"three"_s}));
    }

    void findsTheBase()
    {
        const Collector found = scanned("a.html", "<base href=\"/en/\"><a href=\"b.html\">");
        QCOMPARE(found.bases, QStringList({u"/en/"_s}));
        QCOMPARE(found.links, QStringList({u"b.html"_s}));
    }

    void findsLinksOfData_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("feed") << QByteArray("feed.xml")
                              << QByteArray("<rss><link>https://a.org/</link><title>href=\"no\"</title>"
                                            "<enclosure url=\"https://a.org/b.mp3\"/><x><![CDATA[<a "
                                            "href=\"no\">]]></x><guid>no</guid></rss>")
                              << QStringList({u"https://a.org/"_s, u"https://a.org/b.mp3"_s});
        QTest::newRow("sitemap") << QByteArray("sitemap.xml")
                                 << QByteArray("<urlset><url>\n<loc>https://a.org/?a&amp;b</loc>"
                                               "<xhtml:link href=\"https://a.org/c\"/></url></urlset>")
                                 << QStringList({u"https://a.org/?a&amp;b"_s, u"https://a.org/c"_s});
        QTest::newRow("JSON feed")
            << QByteArray("feed.json")
            << QByteArray("{\"feed_url\":\"https://a.org/f\",\"items\":[{\"url\": \"https://a.org/b\","
                          "\"title\":\"\\\"url\\\":\\\"https://a.org/no\\\"\",\"image\":\"x\"}]}")
            << QStringList({u"https://a.org/f"_s, u"https://a.org/b"_s});
        QTest::newRow("style sheet")
            << QByteArray("a.css")
            << QByteArray("@import 'b.css';/* url(no.png) */a{background:url(c.png)}b{src:url(\"d e\")}")
            << QStringList({u"b.css"_s, u"c.png"_s, u"d e"_s});
        QTest::newRow("search index")
            << QByteArray("en/search-1.js")
            << QByteArray("gacetaIndex({\"entries\":[[\"../en/a.html\",\"no [\\\"no.html\\\"\",\"\"],"
                          "[\"../en/b.html\",\"no.html\"]],\"kinds\":{\"page\":\"Page\"}});")
            << QStringList({u"../en/a.html"_s, u"../en/b.html"_s});
        QTest::newRow("program") << QByteArray("a.js") << QByteArray("x='<a href=\"b.html\">'")
                                 << QStringList();
    }
    void findsLinksOfData()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, links);
        QCOMPARE(scanned(path, bytes).links, links);
    }
};

GACETA_TEST(LinkScannerTest)
#include "linkscannertest.moc"
