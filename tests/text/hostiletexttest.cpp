#include "app/text/commonmark.h"
#include "app/text/excerpt.h"
#include "app/text/htmlrenderer.h"
#include "app/text/plaintext.h"
#include "app/text/resolvedmarkdown.h"
#include "app/text/wordcount.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gaceta;
using namespace gaceta::text;

namespace {

class NothingKnown final : public ContentResolver
{
public:
    QByteArray address(ItemKind, QStringView) override { return {}; }
    bool appendImage(const ImageReference &, QByteArray &) override { return false; }
    bool appendChip(ReferenceKind, QByteArrayView, QByteArray &) override { return false; }
    bool appendBlock(ReferenceKind, QByteArrayView, QByteArray &) override { return false; }
};

class NothingWritten final : public MarkdownResolver
{
public:
    QByteArray address(const ItemLink &) override { return {}; }
    std::optional<MarkdownImage> image(const ImageReference &) override { return std::nullopt; }
    QByteArray chip(const ReferenceName &) override { return {}; }
    QByteArray block(const ReferenceName &) override { return {}; }
    QByteArray headingId(QByteArrayView) override { return "a"; }
    QByteArray code(QByteArrayView literal) override { return literal.toByteArray(); }
};

// True where every tag is one that we write, and none is left open.
bool isBalanced(const QByteArray &html)
{
    QList<QByteArray> open;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const qsizetype end = html.indexOf('>', at);
        const QByteArray tag = html.sliced(at + 1, end - at - 1);
        const QByteArray name = tag.startsWith('/') ? tag.sliced(1) : tag.split(' ').first();
        if (name == "br" || name == "hr")
            continue;
        if (!tag.startsWith('/'))
            open.append(name);
        else if (open.isEmpty() || open.takeLast() != name)
            return false;
    }
    return open.isEmpty();
}

} // namespace

// Texts that a person can only have made to do harm, or by accident: each has to be dealt with in a
// moment, without exhausting the stack.
class HostileTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void dealtWith_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        const auto row = [](const char *name, const QByteArray &markdown) {
            QTest::newRow(name) << markdown;
        };
        row("deep quotations", QByteArray(10000, '>') + "a\n");
        row("deep lists", QByteArray("- ").repeated(10000) + "a\n");
        row("deep brackets", QByteArray(10000, '[') + "a" + QByteArray(10000, ']'));
        row("open brackets", QByteArray(200000, '['));
        row("open links", QByteArray("[a](").repeated(20000));
        row("open images", QByteArray("![a](").repeated(20000));
        row("deep emphasis", QByteArray("*a **b ").repeated(20000));
        row("closed emphasis",
            QByteArray("*a _b ").repeated(5000) + QByteArray("b_ a* ").repeated(5000));
        row("tildes", QByteArray("~~a ").repeated(20000));
        row("backticks", QByteArray("`a``b```").repeated(20000));
        row("open tags", QByteArray("<!A <?b <![CDATA[ <a ").repeated(20000));
        row("entities", QByteArray("&#x110000; &amp &nosuch; ").repeated(20000));
        row("wide table", QByteArray("|a").repeated(30000) + "|\n" + QByteArray("|-").repeated(30000) +
                              "|\n" + QByteArray("|b|\n").repeated(200));
        row("tables that never are", QByteArray("|a\n|-|-\n").repeated(30000));
        row("same heading", QByteArray("# a\n").repeated(30000));
        row("link definitions",
            QByteArray("[a]: b\n").repeated(20000) + QByteArray("[a] ").repeated(20000));
        row("chips", QByteArray("{{stat:a}} {{stat:").repeated(50000));
        row("braces", QByteArray(500000, '{'));
        row("one word", QByteArray(20000, 'a'));
        row("one long word", QByteArray(5'000'000, 'a'));
        row("five megabytes",
            QByteArray("Una *buena* [noticia](https://x.org) y **otra**, con {{stat:a}}.\n\n")
                .repeated(80000));
        row("five megabytes in one line",
            QByteArray("Una *buena* [noticia](https://x.org) y **otra**, con {{stat:a}}. ")
                .repeated(80000));
        row("five megabytes in one paragraph",
            QByteArray("Una *buena* [noticia](https://x.org)\ny **otra**, con {{stat:a}}.\n")
                .repeated(80000));
        row("NUL", QByteArray("a\0b", 3).repeated(1000));
        row("no UTF-8", QByteArray("\xff\xfe\xc3(\xed\xa0\x80 # \xf5").repeated(1000));
        row("cut in a letter", QByteArray("añ").chopped(1));
        row("right to left", QByteArray("مدرسة \u202Eabc\u202C ").repeated(1000));
        row("emoji", QByteArray("👩🏽‍🏫🇲🇽").repeated(5000));
        row("old line ends", QByteArray("a\rb\r\nc\n\r").repeated(1000));
        row("every byte", [] {
            QByteArray bytes;
            for (int i = 0; i < 256; ++i)
                bytes += QByteArray(1, static_cast<char>(i)) + "a*[`<";
            return bytes;
        }());
    }

    void dealtWith()
    {
        QFETCH(QByteArray, markdown);
        QElapsedTimer timer;
        timer.start();
        NothingKnown resolver;
        HtmlRenderer renderer(resolver, {2, "Table"});
        QByteArray html;
        renderer.append(markdown, html);
        QVERIFY(html.isValidUtf8());
        QVERIFY(!html.contains('\0'));
        QVERIFY(isBalanced(html));
        QVERIFY(plainText(markdown).isValidUtf8());
        QVERIFY(excerpt(markdown, 30).size() < 5000);
        QVERIFY(findReferences(markdown).size() <= markdown.size() / 8);
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
        timer.restart();
        NothingWritten writing;
        QVERIFY(resolvedMarkdown(markdown, writing).isValidUtf8());
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
        QByteArray again;
        renderer.startPage();
        renderer.append(markdown, again);
        QCOMPARE(again == html, true);
    }
};

GACETA_TEST(HostileTextTest)
#include "hostiletexttest.moc"
