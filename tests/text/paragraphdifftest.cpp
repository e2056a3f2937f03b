// Paragraphs that were changed, and one of them taken back.

#include "app/text/paragraphdiff.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>

using namespace gaceta::text;

class ParagraphDiffTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesBack_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("change");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *before, const char *after, int change,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << change
                                << QByteArray(expected);
        };
        row("one in the middle", "A\n\nB\n\nC\n", "A\n\nX\n\nC\n", 1, "A\n\nB\n\nC\n");
        row("one of two beside each other", "A\n\nB\n\nC", "A\n\nX\n\nY", 2, "A\n\nX\n\nC");
        row("one that went", "A\n\nB\n\nC\n", "A\n\nC\n", 1, "A\n\nB\n\nC\n");
        row("the last that went", "A\n\nB\n", "A\n", 1, "A\n\nB\n");
        row("all of it", "A\n\nB", "", 0, "A\n\nB");
        row("one that came", "A\n\nC\n", "A\n\nB\n\nC\n", 1, "A\n\nC\n");
        row("the rest keeps its lines", "A\n\nB\n\nC", "A\n\n\n\nX\n\n\nC\n", 1, "A\n\n\n\nB\n\nC\n");
        row("a fenced block is one", "```\na\n\nb\n```\n\nZ", "```\na\n\nc\n```\n\nZ", 0,
            "```\na\n\nb\n```\n\nZ");
        row("nothing such", "A", "B", 7, "B");
    }

    void takesBack()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, change);
        QFETCH(QByteArray, expected);
        QCOMPARE(withChangeTakenBack(before, after, change), expected);
    }

    void oneByOneGivesTheFormerText()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            const auto text = [&] {
                QByteArrayList paragraphs;
                for (unsigned i = random() % 7; i > 0; --i)
                    paragraphs.append(QByteArray(1, char('a' + random() % 5)));
                return paragraphs.join("\n\n");
            };
            const QByteArray before = text();
            QByteArray now = text();
            for (int guard = 0; guard < 20; ++guard) {
                const QList<ParagraphChange> changes = paragraphChanges(before, now);
                qsizetype change = 0;
                while (change < changes.size() && changes.at(change).equal)
                    ++change;
                if (change == changes.size())
                    break;
                now = withChangeTakenBack(before, now, change);
            }
            QCOMPARE(now.trimmed(), before);
        }
    }
};

GACETA_TEST(ParagraphDiffTest)
#include "paragraphdifftest.moc"
