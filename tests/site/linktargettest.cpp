#include "app/site/links/linktarget.h"
#include "app/site/links/bodylinks.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta::site;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class LinkTargetTest final : public QObject
{
    Q_OBJECT

private slots:
    void leadsToFiles_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("target"); // path#place; null: outside
        const auto row = [](const QByteArray &address, const QByteArray &target,
                            const QByteArray &base = "https://www.example.org") {
            QTest::newRow(QByteArray(base + ' ' + address).constData()) << base << address << target;
        };
        // From en/news/a.html.
        row("b.html", "en/news/b.html");
        row("  b.html\n", "en/news/b.html");
        row("b\n.html", "en/news/b.html");
        row("./b.html", "en/news/b.html");
        row("../b.html", "en/b.html");
        row("../../es/c.html", "es/c.html");
        row("x/../b.html", "en/news/b.html");
        row("../..", "index.html");
        row("../../../b.html", ""); // a broken one: above the root
        row("", "en/news/a.html");
        row("?page=2", "en/news/a.html");
        row("#main", "en/news/a.html#main");
        row("#", "en/news/a.html");
        row("#Top", "en/news/a.html");
        row("#:~:text=hello", "en/news/a.html");
        row("#a%C3%B1o", "en/news/a.html#a\xC3\xB1o");
        row("b.html?x=1&amp;y=#z", "en/news/b.html#z");
        row("b.html?x=1&amp;y=2#z", "en/news/b.html#z");
        row("b&amp;c.html", "en/news/b&c.html");
        row("b&#38;c&#x26;d.html", "en/news/b&c&d.html");
        row("b&copy.html", "en/news/b&copy.html");
        row("b%20c.html", "en/news/b c.html");
        row("b c.html", "en/news/b c.html");
        row("100%.html", "en/news/100%.html");
        row("B.html", "en/news/B.html");
        row("..\\b.html", "en/b.html");
        row("sub/", "en/news/sub/index.html");
        row("/", "index.html");
        row("/en/", "en/index.html");
        row("/en/news/b.html#x", "en/news/b.html#x");
        row("//b.html", {});
        row("https://www.example.org", "index.html");
        row("https://www.example.org/en/b.html", "en/b.html");
        row("HTTP://WWW.Example.ORG/en/b.html", "en/b.html");
        row("//www.example.org/en/b.html", "en/b.html");
        row("https://www.example.org#x", "index.html#x");
        row("https://www.example.org.evil.example/en/b.html", {});
        row("https://example.org/en/b.html", {});
        row("mailto:a@example.org", {});
        row("tel:+1213", {});
        row("data:image/png;base64,AA", {});
        row("javascript:void(0)", {});
        row("a:b.html", {});
        row("./a:b.html", "en/news/a:b.html");
        // Below a folder of its host.
        row("/news/en/b.html", "en/b.html", "https://example.org/news");
        row("/newsroom/b.html", {}, "https://example.org/news");
        row("/en/b.html", {}, "https://example.org/news");
        row("/news", "index.html", "https://example.org/news");
        row("../../../b.html", {}, "https://example.org/news");
        row("https://example.org/news/en/b.html", "en/b.html", "https://example.org/news");
        row("https://example.org/other/b.html", {}, "https://example.org/news");
        // With a port, and without any address.
        row("http://localhost:8000/en/b.html", "en/b.html", "http://localhost:8000");
        row("http://localhost/en/b.html", {}, "http://localhost:8000");
        row("/en/b.html", "en/b.html", "");
        row("https://www.example.org/en/b.html", {}, "");
    }
    void leadsToFiles()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, target);
        LinkResolver resolver(base.toStdString());
        resolver.startPage("en/news/a.html");
        const LinkTarget found = resolver.resolve(address.toStdString());
        QCOMPARE(found.isInside, !target.isNull());
        if (!found.isInside)
            return;
        QByteArray whole(found.path.data(), qsizetype(found.path.size()));
        if (!found.place.empty())
            whole += '#' + QByteArray(found.place.data(), qsizetype(found.place.size()));
        QCOMPARE(whole, target);
    }

    void beginsAtTheBase()
    {
        LinkResolver resolver("https://www.example.org");
        resolver.startPage("404.html");
        resolver.setBase("/en/");
        QCOMPARE(resolver.resolve("b.html").path, std::string_view("en/b.html"));
        resolver.setBase("https://elsewhere.example/");
        QVERIFY(!resolver.resolve("b.html").isInside);
        resolver.startPage("es/c.html");
        QCOMPARE(resolver.resolve("b.html").path, std::string_view("es/b.html"));
    }

    void knowsTextsThatLinkByAddress_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<bool>("links");
        QTest::newRow("none") << QByteArray("Text [with] brackets (and more).") << false;
        QTest::newRow("an item") << QByteArray("[x](gaceta:entry/1)") << false;
        QTest::newRow("another site") << QByteArray("[x](https://other.example/a)") << false;
        QTest::newRow("mail") << QByteArray("[x](mailto:a@b.org)") << false;
        QTest::newRow("the page itself") << QByteArray("[x](#a)") << false;
        QTest::newRow("a path") << QByteArray("[x](/en/a.html)") << true;
        QTest::newRow("a neighbour") << QByteArray("[x]( <b c.html>)") << true;
        QTest::newRow("the site's address") << QByteArray("<https://www.example.org/a>") << true;
        QTest::newRow("in capitals") << QByteArray("[x](HTTPS://WWW.EXAMPLE.ORG/a)") << true;
        QTest::newRow("without a scheme") << QByteArray("[x](//www.example.org/a)") << true;
        QTest::newRow("told below") << QByteArray("[x]\n\n[x]: /en/a.html") << true;
    }
    void knowsTextsThatLinkByAddress()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(bool, links);
        QCOMPARE(linksByAddress(markdown, "https://www.example.org/news"), links);
    }
};

GACETA_TEST(LinkTargetTest)
#include "linktargettest.moc"
