// What a composer remembers from one keystroke to the next never changes what it writes.

#include "app/text/markdown/bodycomposer.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>

using namespace gaceta::text;

namespace {

BodyComposer composerOf(const BodyDocument &document)
{
    return BodyComposer(document, document.lines());
}

// Texts that draw their neighbours into what they begin, where nobody looks after it.
BodyLine oddLine(std::mt19937 &random)
{
    static const char *const sources[] = {"<!-- no end", "```\nno end", "<div>",
                                          "[a]: /there", "    code",    "<script>"};
    static const char *const texts[] = {"word", "[a] and [b]", "1. one", "- two", "===", "| a | b |"};
    BodyLine line;
    if (random() % 3 == 0) {
        line.kind = BodyLine::Kind::Source;
        line.text = QString::fromLatin1(sources[random() % std::size(sources)]);
        return line;
    }
    line.listDepth = static_cast<int>(random() % 3);
    if (line.listDepth > 0)
        line.marker = random() % 3 == 0   ? BodyLine::Marker::None
                      : random() % 2 == 0 ? BodyLine::Marker::Bullet
                                          : BodyLine::Marker::Number;
    line.quoteDepth = random() % 5 == 0 ? 1 : 0;
    line.runs = {{InlineRun::Kind::Text, QString::fromLatin1(texts[random() % std::size(texts)])}};
    return line;
}

void change(BodyLines &lines, std::mt19937 &random)
{
    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(lines.size()));
    switch (random() % 4) {
    case 0:
        lines.insert(at, oddLine(random));
        break;
    case 1:
        if (lines.size() > 3)
            lines.removeAt(at);
        break;
    case 2: {
        const int source = lines.at(at).source;
        lines[at] = oddLine(random);
        lines[at].source = source;
        break;
    }
    default:
        if (!lines.at(at).runs.isEmpty())
            lines[at].runs.first().text += QStringLiteral("x");
    }
}

} // namespace

class ComposerMemoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void manyEdits_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << QByteArray("# T\n\nOne *a*\n\n- x\n- y\n\n* z\n\n> q\n> r\n\nTwo\n\n"
                                             "1. a\n2. b\n\n```\ncode\n```\n\nThree\n\nFour\n");
        QTest::newRow("definitions")
            << QByteArray("[a]: /x\n\nOne [a]\n\nTwo\n\n[b]: /y\n\nThree [b]\n");
        QTest::newRow("Windows") << QByteArray("One\r\n\r\nTwo\r\n\r\n- a\r\n- b\r\n");
    }

    void manyEdits()
    {
        QFETCH(QByteArray, body);
        const BodyDocument document = readBody(body);
        for (unsigned seed = 0; seed < 60; ++seed) {
            std::mt19937 random(seed);
            const BodyComposer remembering = composerOf(document);
            BodyLines lines = document.lines();
            for (int step = 0; step < 25; ++step) {
                change(lines, random);
                QCOMPARE(remembering.compose(lines), composerOf(document).compose(lines));
            }
        }
    }
};

GACETA_TEST(ComposerMemoryTest)
#include "composermemorytest.moc"
