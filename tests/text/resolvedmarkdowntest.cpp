#include "app/text/resolvedmarkdown.h"
#include "app/text/htmlrenderer.h"
#include "tests/support/meaning.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace gaceta;
using namespace gaceta::text;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

class Resolver final : public MarkdownResolver
{
public:
    QByteArray address(const ItemLink &link) override
    {
        return link.kind == ItemKind::Entry ? "{{< relref \"/news/x\" >}}" : "";
    }
    std::optional<MarkdownImage> image(const ImageReference &image) override
    {
        if (image.media != u"known")
            return std::nullopt;
        return MarkdownImage{"known.png", image.alt.toByteArray(), image.caption.toByteArray()};
    }
    QByteArray chip(const ReferenceName &name) override
    {
        return name.argument == "rate" ? "88% *{{x}}*" : "";
    }
    QByteArray block(const ReferenceName &name) override
    {
        if (name.argument != "ours")
            return {};
        return "- [" + markdownText("One {{stat:rate}} *1*") +
               "](gaceta:entry/1)\n- [Two](gaceta:page/2)\n";
    }
    QByteArray headingId(QByteArrayView words) override { return m_ids.idFor(words, "section"); }
    QByteArray code(QByteArrayView literal) override { return literal.toByteArray(); }

private:
    HeadingIds m_ids;
};

QByteArray written(const QByteArray &markdown, QByteArrayView leadIn = {})
{
    Resolver resolver;
    return resolvedMarkdown(markdown, resolver, leadIn);
}

// What the site prints of a body without anything of the newsroom.
class Nothing final : public ContentResolver
{
public:
    QByteArray address(ItemKind, QStringView) override { return {}; }
    bool appendImage(const ImageReference &, QByteArray &) override { return false; }
    bool appendChip(ReferenceKind, QByteArrayView, QByteArray &) override { return false; }
    bool appendBlock(ReferenceKind, QByteArrayView, QByteArray &) override { return false; }
};

QString htmlOf(const QByteArray &markdown)
{
    Nothing nothing;
    HtmlRenderer renderer(nothing);
    renderer.startPage();
    QByteArray html;
    renderer.append(markdown, html);
    static const QRegularExpression between(
        u"\\s*(</?(p|li|ul|ol|blockquote|pre|h.|td|th|tr)\\b[^>]*>)\\s*"_s);
    QString text = QString::fromUtf8(html).simplified().replace(between, u"\\1"_s);
    // A heading is one line.
    static const QRegularExpression broken(u"(<h[1-6] [^>]*>(?:(?!</h).)*)<br>"_s);
    for (qsizetype length = 0; length != text.size();) {
        length = text.size();
        text.replace(broken, u"\\1"_s);
    }
    return text;
}

QByteArray withoutIds(const QByteArray &markdown)
{
    static const QRegularExpression id(u" \\{#[a-z0-9-]+\\}"_s);
    return QString::fromUtf8(markdown).remove(id).toUtf8();
}

} // namespace

class ResolvedMarkdownTest final : public QObject
{
    Q_OBJECT

private slots:
    void form_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QByteArray("One *two* **three**.\n")
                               << QByteArray("One *two* **three**.\n");
        QTest::newRow("link") << QByteArray("[a](gaceta:entry/1 \"t\")\n")
                              << QByteArray("[a]({{< relref \"/news/x\" >}} \"t\")\n");
        QTest::newRow("dead link") << QByteArray("a [*b*](gaceta:page/1) c\n")
                                   << QByteArray("a *b* c\n");
        QTest::newRow("harmful link") << QByteArray("[b](javascript:x)\n") << QByteArray("b\n");
        QTest::newRow("chip") << QByteArray("Now {{stat:rate}}, {{stat:none}}.\n")
                              << QByteArray("Now 88% \\*&#123;&#123;x}}\\*, .\n");
        QTest::newRow("shortcode") << QByteArray("A {{< youtube x >}} b {{% c %}}\n")
                                   << QByteArray(
                                          "A &#123;&#123;\\< youtube x \\>}} b &#123;&#123;% c %}}\n");
        QTest::newRow("shortcode in a link")
            << QByteArray("[a](https://x.org/{{%b%}} \"{{< c >}}\")\n")
            << QByteArray("[a](https://x.org/%7B%7B%b%%7D%7D \"&#123;&#123;\\< c \\>}}\")\n");
        QTest::newRow("block") << QByteArray("a\n\n{{schools:ours}}\n\nb\n")
                               << QByteArray("a\n\n  - [One &#123;&#123;stat:rate}} \\*1\\*]({{< relref "
                                             "\"/news/x\" >}})\n  - Two\n\nb\n");
        QTest::newRow("block in a quotation")
            << QByteArray("> {{schools:ours}}\n")
            << QByteArray(">   - [One &#123;&#123;stat:rate}} \\*1\\*]({{< relref "
                          "\"/news/x\" >}})\n>   - Two\n");
        QTest::newRow("no such block") << QByteArray("a\n\n{{schools:none}}\n") << QByteArray("a\n");
        QTest::newRow("image") << QByteArray("![alt](gaceta:media/known \"cap\")\n")
                               << QByteArray("![alt](known.png \"cap\")\n");
        QTest::newRow("no such image")
            << QByteArray("![alt](https://x.org/a.png)\n") << QByteArray("alt\n");
        QTest::newRow("headings")
            << QByteArray("# A {x}\n\n## B\n\n# A {x}\n")
            << QByteArray("## A &#123;x} {#a-x}\n\n### B {#b}\n\n## A &#123;x} {#a-x-2}\n");
        QTest::newRow("raw HTML") << QByteArray("<b>a</b> <!-- note -->c\n\n<script>\nx()\n</script>\n")
                                  << QByteArray(
                                         "\\<b\\>a\\</b\\> c\n\n\\<script\\> x() \\</script\\>\n");
        QTest::newRow("empty") << QByteArray() << QByteArray("\n");
    }

    void form()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, written);
        QCOMPARE(::written(body), written);
    }

    void leadIn()
    {
        QCOMPARE(written("## Head\n\nText.\n", "LOS ANGELES — "),
                 QByteArray("## Head {#head}\n\nLOS ANGELES — Text.\n"));
        QCOMPARE(written("- a\n", "X — "), QByteArray("X — \n\n  - a\n"));
    }

    // Whatever CommonMark can say: read again, it is what the site shows.
    void saysTheSame()
    {
        QList<QPair<QString, QByteArray>> bodies;
        // A link without an address leads nowhere, and text instead of an HTML block makes its list
        // loose.
        static const QSet<int> different{175, 200, 485, 486, 487, 567};
        for (const CommonMarkExample &example : commonMarkExamples()) {
            if (!different.contains(example.number))
                bodies.append({u"example %1"_s.arg(example.number), example.markdown});
        }
        QFile samples(QStringLiteral(GACETA_TEST_DATA "/body-samples.md"));
        QVERIFY(samples.open(QIODevice::ReadOnly));
        for (const QString &sample : QString::fromUtf8(samples.readAll()).split(u"\n=====\n"_s))
            bodies.append({u"sample"_s, sample.toUtf8() + '\n'});
        QStringList failures;
        for (const auto &[name, markdown] : bodies) {
            const QByteArray once = written(markdown);
            if (htmlOf(withoutIds(once)) != htmlOf(markdown))
                failures.append(name + u": "_s + QString::fromUtf8(markdown) + u"\n=> "_s +
                                QString::fromUtf8(once) + u"\n"_s + htmlOf(markdown) + u"\n"_s +
                                htmlOf(withoutIds(once)));
        }
        QVERIFY2(failures.isEmpty(), qPrintable(u"%1 of %2\n"_s.arg(failures.size()).arg(bodies.size()) +
                                                failures.mid(0, 60).join(u"\n---\n"_s)));
    }
};

GACETA_TEST(ResolvedMarkdownTest)
#include "resolvedmarkdowntest.moc"
