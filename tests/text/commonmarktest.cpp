#include "app/text/commonmark.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace gaceta::text;

namespace {

// The first node of that kind, in reading order.
const cmark_node *find(cmark_node *root, NodeKind kind)
{
    cmark_iter *iterator = cmark_iter_new(root);
    const cmark_node *found = nullptr;
    while (!found && cmark_iter_next(iterator) != CMARK_EVENT_DONE) {
        if (kindOf(cmark_iter_get_node(iterator)) == kind)
            found = cmark_iter_get_node(iterator);
    }
    cmark_iter_free(iterator);
    return found;
}

} // namespace

class CommonMarkTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsKnown()
    {
        const CommonMark document =
            parseCommonMark("# h\n\n> q\n\n- i\n\n```\nc\n```\n\n<div>\n\n***\n\n"
                            "|a|\n|-|\n|b|\n\n*e* **s** ~~d~~ `c` <b>\n"
                            "[l](u \"t\") ![i](v)\\\nx\n");
        for (int kind = 0; kind < int(NodeKind::Other); ++kind)
            QVERIFY2(find(document.get(), NodeKind(kind)), QByteArray::number(kind).constData());
        QVERIFY(!find(document.get(), NodeKind::Other));
        const cmark_node *link = find(document.get(), NodeKind::Link);
        QCOMPARE(urlOf(link).toByteArray(), "u");
        QCOMPARE(titleOf(link).toByteArray(), "t");
        QCOMPARE(literalOf(find(document.get(), NodeKind::CodeBlock)).toByteArray(), "c\n");
        QVERIFY(isHeaderRow(find(document.get(), NodeKind::TableRow)));
    }

    void singleTildeIsText()
    {
        QVERIFY(!find(parseCommonMark("~5 to ~10").get(), NodeKind::Strikethrough));
    }

    void invalidBytesAreReplaced()
    {
        const CommonMark document = parseCommonMark(QByteArray("a\xff\0b", 4));
        QByteArray text;
        const cmark_node *paragraph = find(document.get(), NodeKind::Paragraph);
        for (const cmark_node *node = cmark_node_first_child(const_cast<cmark_node *>(paragraph)); node;
             node = cmark_node_next(const_cast<cmark_node *>(node)))
            text += literalOf(node);
        QCOMPARE(text, "a\uFFFD\uFFFDb");
    }

    void threadsDoNotDisturbEachOther()
    {
        std::vector<std::thread> threads;
        std::atomic<int> missed = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&missed] {
                for (int round = 0; round < 2000; ++round)
                    missed += find(parseCommonMark("a ~~b~~").get(), NodeKind::Strikethrough) ? 0 : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(missed.load(), 0);
    }
};

GACETA_TEST(CommonMarkTest)
#include "commonmarktest.moc"
