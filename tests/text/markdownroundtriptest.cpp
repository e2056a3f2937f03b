#include "app/text/markdown/bodycomposer.h"
#include "tests/support/meaning.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace gaceta;
using namespace gaceta::text;

namespace {

QByteArray joined(const BodyDocument &document)
{
    QByteArray result = document.lead;
    for (const SourceBlock &block : document.blocks)
        result += block.bytes + block.gap;
    return result;
}

bool isSource(const BodyLine &line)
{
    return line.kind == BodyLine::Kind::Source;
}

} // namespace

class MarkdownRoundTripTest final : public QObject
{
    Q_OBJECT

private slots:
    void examples_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        for (const tests::CommonMarkExample &example : tests::commonMarkExamples())
            QTest::addRow("%d", example.number) << example.markdown;
        QFile samples(QStringLiteral(GACETA_TEST_DATA "/body-samples.md"));
        QVERIFY(samples.open(QIODevice::ReadOnly));
        int number = 0;
        for (const QString &sample :
             QString::fromUtf8(samples.readAll()).split(QStringLiteral("\n=====\n")))
            QTest::addRow("sample %d", ++number) << sample.toUtf8();
    }

    void cutsExactly_data() { examples_data(); }
    void cutsExactly()
    {
        QFETCH(QByteArray, markdown);
        QCOMPARE(joined(readBody(markdown)), markdown);
        const QByteArray windows = QByteArray(markdown).replace('\n', "\r\n");
        QCOMPARE(joined(readBody(windows)), windows);
    }

    void untouchedIsGivenBack_data() { examples_data(); }
    void untouchedIsGivenBack()
    {
        QFETCH(QByteArray, markdown);
        const BodyDocument document = readBody(markdown);
        QCOMPARE(BodyComposer(document, document.lines()).compose(document.lines()), markdown);
    }

    // Each block rewritten in our own form says what it said.
    void rewrittenSaysTheSame_data() { examples_data(); }
    void rewrittenSaysTheSame()
    {
        QFETCH(QByteArray, markdown);
        const BodyDocument document = readBody(markdown);
        const QByteArray anew = BodyComposer(document, document.lines()).composeAnew(document.lines());
        QCOMPARE(tests::meaningOf(anew), tests::meaningOf(markdown));
        // And our own form is a fixed point.
        const BodyDocument again = readBody(anew);
        QCOMPARE(writeLines(again.lines()), writeLines(document.lines()));
    }

    // A paragraph added at the end leaves the bytes of all others alone, and what they say.
    void oneEditLeavesTheRest_data() { examples_data(); }
    void oneEditLeavesTheRest()
    {
        QFETCH(QByteArray, markdown);
        const BodyDocument document = readBody(markdown);
        BodyLine added;
        added.runs << InlineRun{InlineRun::Kind::Text, QStringLiteral("Added.")};
        const BodyLines lines = document.lines() + BodyLines{added};
        const QByteArray out = BodyComposer(document, document.lines()).compose(lines);
        const bool open =
            std::any_of(document.blocks.begin(), document.blocks.end(), [](const SourceBlock &b) {
                return isSource(b.lines.first()) && !b.bytes.endsWith(">\n");
            });
        if (!open)
            QCOMPARE(tests::meaningOf(out).trimmed(),
                     QString(tests::meaningOf(markdown).trimmed() + u"<p>Added.</p>"));
    }

    void fewAreShownAsSource()
    {
        int shown = 0;
        int total = 0;
        for (const tests::CommonMarkExample &example : tests::commonMarkExamples()) {
            const BodyLines lines = readBody(example.markdown).lines();
            total += static_cast<int>(lines.size());
            shown += static_cast<int>(std::count_if(lines.begin(), lines.end(), isSource));
        }
        qInfo("%d of %d lines are shown as source", shown, total);
        QVERIFY(total > 850);
        QVERIFY(shown < 160);
    }
};

GACETA_TEST(MarkdownRoundTripTest)
#include "markdownroundtriptest.moc"
