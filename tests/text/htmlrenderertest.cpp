#include "app/text/htmlrenderer.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::text;

namespace {

// Knows one entry, one picture, one statistic and one list.
class Resolver final : public ContentResolver
{
public:
    QByteArray address(ItemKind kind, QStringView id) override
    {
        return kind == ItemKind::Entry && id == u"known" ? QByteArray("../a&b.html") : QByteArray();
    }
    bool appendImage(const ImageReference &image, QByteArray &out) override
    {
        out += image.place == ImagePlace::Figure ? "<figure>" : "<img>";
        out += image.alt.toByteArray() + '|' + image.caption.toByteArray();
        return image.media == u"picture";
    }
    bool appendChip(ReferenceKind kind, QByteArrayView argument, QByteArray &out) override
    {
        out += kind == ReferenceKind::SchoolCount ? "<count>" : "<data>";
        return argument == QByteArrayView("rate");
    }
    bool appendBlock(ReferenceKind kind, QByteArrayView argument, QByteArray &out) override
    {
        out += "<ul>" + argument.toByteArray() + "</ul>";
        return kind == ReferenceKind::News;
    }
    void unusable(Unusable reason, QByteArrayView text) override
    {
        reports += QByteArray::number(int(reason)) + ' ' + text.toByteArray() + '\n';
    }

    QByteArray reports;
};

} // namespace

class HtmlRendererTest final : public QObject
{
    Q_OBJECT

private slots:
    void constructs_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
        };
        row("nothing", "", "");
        row("paragraphs", "a\nb\n\nc  \nd", "<p>a\nb</p>\n<p>c<br>\nd</p>\n");
        row("emphasis", "*a* **b** ~~c~~ `<d>`",
            "<p><em>a</em> <strong>b</strong> <del>c</del> <code>&lt;d&gt;</code></p>\n");
        row("characters by number", "a&#1;b&#2;c&#x7f;d&#x9f;e&#xfffe;f&#xffff;g&#10;h&#xa0;i",
            "<p>abcdefg\nh\xC2\xA0i</p>\n");
        row("escaping", "a & b < c \"d\"", "<p>a &amp; b &lt; c &quot;d&quot;</p>\n");
        row("tight list", "- a\n- b\n  - c",
            "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n");
        row("loose list", "3. a\n\n4. b",
            "<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n");
        row("empty item", "- \n- b", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n");
        row("quote", "> a\n>\n> > b",
            "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n");
        row("quotation in two paragraphs", "> Said *so*.\n>\n> \xE2\x80\x94 Ana Ruiz, principal",
            "<figure class=\"quote\"><blockquote>\n<p>Said <em>so</em>.</p>\n</blockquote>\n"
            "<figcaption>Ana Ruiz, principal</figcaption>\n</figure>\n");
        row("quotation in lines", "> One.\n> Two.\n> \xE2\x80\x94 Ana **Ruiz**",
            "<figure class=\"quote\"><blockquote>\n<p>One.\nTwo.</p>\n</blockquote>\n"
            "<figcaption>Ana <strong>Ruiz</strong></figcaption>\n</figure>\n");
        row("dialogue", "> \xE2\x80\x94Hola.\n> \xE2\x80\x94\xC2\xBFQu\xC3\xA9 tal?",
            "<blockquote>\n<p>\xE2\x80\x94Hola.\n\xE2\x80\x94\xC2\xBFQu\xC3\xA9 "
            "tal?</p>\n</blockquote>\n");
        row("a name alone says nothing", "> \xE2\x80\x94 Ana",
            "<blockquote>\n<p>\xE2\x80\x94 Ana</p>\n</blockquote>\n");
        row("a dash not in the last line", "> a\n> \xE2\x80\x94 b\n> c",
            "<blockquote>\n<p>a\n\xE2\x80\x94 b\nc</p>\n</blockquote>\n");
        row("quotation within another", "> a\n>\n> > b\n> >\n> > \xE2\x80\x94 c",
            "<blockquote>\n<p>a</p>\n<figure class=\"quote\"><blockquote>\n<p>b</p>\n"
            "</blockquote>\n<figcaption>c</figcaption>\n</figure>\n</blockquote>\n");
        row("code block", "```js\na < b\n```", "<pre tabindex=\"0\"><code>a &lt; b\n</code></pre>\n");
        row("rule", "a\n\n---", "<p>a</p>\n<hr>\n");
        row("raw HTML", "<script>x</script>\n\na <b>c</b>",
            "<p>&lt;script&gt;x&lt;/script&gt;</p>\n<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
        row("HTML comments", "a<!-- note -->\n\n<!-- another\n\nnote -->\n\nb", "<p>a</p>\n<p>b</p>\n");
        row("table", "|Year|Rate|\n|-|-:|\n|2022|8|",
            "<div class=\"table\" role=\"region\" tabindex=\"0\" "
            "aria-label=\"Year\"><table>\n<thead>\n<tr>"
            "<th scope=\"col\">Year</th><th scope=\"col\" "
            "class=\"align-right\">Rate</th></tr>\n</thead>\n"
            "<tbody>\n<tr><td>2022</td><td "
            "class=\"align-right\">8</td></tr>\n</tbody>\n</table></div>\n");
        row("table without first head", "||b|\n|-|-|",
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table\"><table>\n<thead>\n"
            "<tr><td></td><th scope=\"col\">b</th></tr>\n</thead>\n</table></div>\n");
        row("emoji and Arabic", "🎓 مدرسة", "<p>🎓 مدرسة</p>\n");
        row("entity", "&copy; &#x3c;", "<p>© &lt;</p>\n");
    }

    void constructs()
    {
        QFETCH(QByteArray, markdown);
        QTEST(render(markdown), "html");
        QCOMPARE(m_reports, QByteArray());
    }

    void headings_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
        };
        row("starts at 2", "# A *b*\n## C", "<h2 id=\"a-b\">A <em>b</em></h2>\n<h3 id=\"c\">C</h3>\n");
        row("starts at 2 from below", "### C\n#### D", "<h2 id=\"c\">C</h2>\n<h3 id=\"d\">D</h3>\n");
        row("skips no level", "# A\n###### B\n###### C\n#### D\n# E",
            "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h3 id=\"c\">C</h3>\n<h3 id=\"d\">D</h3>\n"
            "<h2 id=\"e\">E</h2>\n");
        row("not above the first", "###### A\n# B", "<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>\n");
        row("not below 6", "# A\n## B\n### C\n#### D\n##### E\n###### F",
            "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h4 id=\"c\">C</h4>\n<h5 id=\"d\">D</h5>\n"
            "<h6 id=\"e\">E</h6>\n<h6 id=\"f\">F</h6>\n");
        row("same words", "## A\n## A\n## A-2\n## A",
            "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a-2-2\">A-2</h2>\n<h2 "
            "id=\"a-3\">A</h2>\n");
        row("accents", "## ¿Qué cambió?", "<h2 id=\"que-cambio\">¿Qué cambió?</h2>\n");
        row("no Latin letter", "## مدرسة\n## 🎓",
            "<h2 id=\"section\">مدرسة</h2>\n<h2 id=\"section-2\">🎓</h2>\n");
        row("the theme's ids", "## Main\n## T cells\n## Taken",
            "<h2 id=\"main-2\">Main</h2>\n<h2 id=\"section-t-cells\">T cells</h2>\n<h2 "
            "id=\"taken-2\">Taken</h2>\n");
        row("with a chip", "## Now {{stat:rate}} up", "<h2 id=\"now-up\">Now <data> up</h2>\n");
        row("empty", "##\n\na", "<p>a</p>\n");
    }

    void headings()
    {
        QFETCH(QByteArray, markdown);
        QTEST(render(markdown), "html");
    }

    void idsAreUniqueOverThePage()
    {
        Resolver resolver;
        HtmlRenderer renderer(resolver);
        QByteArray out;
        renderer.append("## A", out);
        renderer.append("## A", out);
        renderer.startPage();
        renderer.append("## A", out);
        QCOMPARE(out, "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a\">A</h2>\n");
    }

    void links_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("report");
        const auto row = [](const char *name, const char *markdown, const char *html,
                            const char *report = "") {
            QTest::newRow(name) << QByteArray(markdown)
                                << QByteArray("<p>" + QByteArray(html) + "</p>\n") << QByteArray(report);
        };
        row("external", "[a](https://x.org/?a=1&b=é \"t\")",
            "<a href=\"https://x.org/?a=1&amp;b=%C3%A9\" title=\"t\" rel=\"noopener\">a</a>");
        row("autolink", "<https://x.org>",
            "<a href=\"https://x.org\" rel=\"noopener\">https://x.org</a>");
        row("mail", "[a](mailto:a@example.org)", "<a href=\"mailto:a@example.org\">a</a>");
        row("fragment", "[a](#b)", "<a href=\"#b\">a</a>");
        row("item", "[a *b*](gaceta:entry/known#part)",
            "<a href=\"../a&amp;b.html#part\">a <em>b</em></a>");
        row("dead item", "[a *b*](gaceta:page/gone)", "a <em>b</em>", "5 gaceta:page/gone\n");
        row("no such kind", "[a](gaceta:contact/x)", "a", "5 gaceta:contact/x\n");
        row("script", "[a](javascript:alert(1))", "a", "4 javascript:alert(1)\n");
        row("script in disguise", "[a](JaVaScRiPt&#58;x)", "a", "4 JaVaScRiPt:x\n");
        row("script with a tab", "[a](<java\tscript:x>)", "a", "4 java\tscript:x\n");
        row("data", "[a](data:text/html,x)", "a", "4 data:text/html,x\n");
        row("other host", "[a](//x.org)", "<a href=\"//x.org\" rel=\"noopener\">a</a>");
        row("no host", "[a](http://) [b](https:///x) [c](https:x.org)", "a b c",
            "4 http://\n4 https:///x\n4 https:x.org\n");
        row("backslash", "[a](https:\\\\x.org)", "a", "4 https:\\x.org\n");
        row("nothing", "[a]() []()", "a ", "4 \n4 \n");
        row("a name and a password", "[a](https://u:p@x.org/) [b](https://x.org/@p)",
            "a <a href=\"https://x.org/@p\" rel=\"noopener\">b</a>", "4 https://u:p@x.org/\n");
        row("per cent", "[a](https://x.org/%zz/%20/%2)",
            "<a href=\"https://x.org/%25zz/%20/%252\" rel=\"noopener\">a</a>");
        row("breaking out", "[a](<\"onclick=x>)", "<a href=\"%22onclick=x\">a</a>");
        row("without words", "[](#b)", "<a href=\"#b\">#b</a>");
        row("image among words", "a ![b *c*](gaceta:media/picture \"d\")", "a <img>b c|d");
        row("image elsewhere", "![b](https://x.org/p.png)", "b", "3 https://x.org/p.png\n");
        row("image unknown", "![b<](gaceta:media/other)", "b&lt;", "3 gaceta:media/other\n");
    }

    void links()
    {
        QFETCH(QByteArray, markdown);
        QTEST(render(markdown), "html");
        QTEST(m_reports, "report");
    }

    void references_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("report");
        const auto row = [](const char *name, const char *markdown, const char *html,
                            const char *report = "") {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(html) << QByteArray(report);
        };
        row("chip", "a {{stat:rate}} b", "<p>a <data> b</p>\n");
        row("chip alone", "{{stat:rate}}", "<p><data></p>\n");
        row("chip in a table", "|a|\n|-|\n|{{stat:rate}}|",
            "<div class=\"table\" role=\"region\" tabindex=\"0\" "
            "aria-label=\"a\"><table>\n<thead>\n<tr><th scope=\"col\">a"
            "</th></tr>\n</thead>\n<tbody>\n<tr><td><data></td></tr>\n</tbody>\n</table></div>\n");
        row("unknown chip", "a {{stat:gone}} b", "<p>a  b</p>\n", "1 {{stat:gone}}\n");
        row("unknown kind", "a {{foo:x}}", "<p>a </p>\n", "0 {{foo:x}}\n");
        row("no reference", "{{x}} {a} {{", "<p>{{x}} {a} {{</p>\n");
        row("in code", "`{{stat:rate}}`", "<p><code>{{stat:rate}}</code></p>\n");
        row("block", "{{news:latest 3}}", "<ul>latest 3</ul>\n");
        row("block in a list", "- {{news:x}}", "<ul>\n<li><ul>x</ul>\n</li>\n</ul>\n");
        row("block among words", "a {{news:x}}", "<p>a </p>\n", "2 {{news:x}}\n");
        row("unknown block", "{{schools:x}}\n\na", "<p>a</p>\n", "1 {{schools:x}}\n");
        row("figure", "![b](gaceta:media/picture)", "<figure>b|\n");
        row("figure unknown", "![b](gaceta:media/other)", "<p>b</p>\n", "3 gaceta:media/other\n");
    }

    void references()
    {
        QFETCH(QByteArray, markdown);
        QTEST(render(markdown), "html");
        QTEST(m_reports, "report");
    }

    void leadIn_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("paragraph") << QByteArray("a\n\nb")
                                   << QByteArray("<p><b>LA</b>a</p>\n<p>b</p>\n");
        QTest::newRow("after a heading")
            << QByteArray("# a\n\nb") << QByteArray("<h2 id=\"a\">a</h2>\n<p><b>LA</b>b</p>\n");
        QTest::newRow("not in a list")
            << QByteArray("- a\n\n  b")
            << QByteArray("<p><b>LA</b></p>\n<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ul>\n");
        QTest::newRow("nothing") << QByteArray() << QByteArray("<p><b>LA</b></p>\n");
    }

    void leadIn()
    {
        QFETCH(QByteArray, markdown);
        Resolver resolver;
        QByteArray out;
        HtmlRenderer(resolver).append(markdown, out, "<b>LA</b>");
        QTEST(out, "html");
    }

private:
    QByteArray render(const QByteArray &markdown)
    {
        Resolver resolver;
        HtmlRenderer renderer(resolver, {2, "Table"});
        renderer.startPage({"taken"});
        QByteArray out;
        renderer.append(markdown, out);
        m_reports = resolver.reports;
        return out;
    }

    QByteArray m_reports;
};

GACETA_TEST(HtmlRendererTest)
#include "htmlrenderertest.moc"
