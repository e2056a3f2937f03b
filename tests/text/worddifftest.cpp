#include "app/text/worddiff.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace gaceta::text;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QList<DiffRun> &runs)
{
    QString text;
    for (const DiffRun &run : runs) {
        if (run.kind == DiffKind::Equal)
            text += run.text;
        else
            text += (run.kind == DiffKind::Removed ? u'[' : u'{') + run.text +
                    (run.kind == DiffKind::Removed ? u']' : u'}');
    }
    return text;
}

QString side(const QList<DiffRun> &runs, DiffKind own)
{
    QString text;
    for (const DiffRun &run : runs)
        text += run.kind == own || run.kind == DiffKind::Equal ? run.text : QString();
    return text;
}

QString prose(QRandomGenerator &random, int words, int vocabulary)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += u'w' + QString::number(random.bounded(vocabulary)) +
                (random.bounded(12) == 0 ? u". "_s : u" "_s);
    return text;
}

} // namespace

class WordDiffTest final : public QObject
{
    Q_OBJECT

private slots:
    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("diff");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("same") << u"a b."_s << u"a b."_s << u"a b."_s;
        QTest::newRow("all new") << QString() << u"a b"_s << u"{a b}"_s;
        QTest::newRow("all gone") << u"a b"_s << QString() << u"[a b]"_s;
        QTest::newRow("one word") << u"the rate is 88% now"_s << u"the rate is 86% now"_s
                                  << u"the rate is [88]{86}% now"_s;
        QTest::newRow("neighbours are one change")
            << u"in the old house there"_s << u"in a new home there"_s
            << u"in [the old house]{a new home} there"_s;
        QTest::newRow("word put in") << u"a c"_s << u"a b c"_s << u"a {b }c"_s;
        QTest::newRow("accent") << u"el ano"_s << u"el año"_s << u"el [ano]{año}"_s;
        QTest::newRow("sign") << u"Yes, we can"_s << u"Yes we can"_s << u"Yes[,] we can"_s;
        QTest::newRow("emoji") << u"a 🎓 b"_s << u"a 🏫 b"_s << u"a [🎓]{🏫} b"_s;
    }

    void changes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(wordDiff(before, after)), "diff");
    }

    // Whatever the texts, the runs put each of them together again.
    void runsMakeBothTexts()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const int vocabulary = 2 + random.bounded(200);
            const QString before = prose(random, random.bounded(400), vocabulary);
            QString after = prose(random, random.bounded(400), vocabulary);
            if (round % 3 == 0)
                after = before.left(before.size() / 2) + after + before.mid(before.size() * 2 / 3);
            const QList<DiffRun> runs = wordDiff(before, after);
            QCOMPARE(side(runs, DiffKind::Removed), before);
            QCOMPARE(side(runs, DiffKind::Added), after);
            for (int i = 1; i < runs.size(); ++i)
                QVERIFY(runs.at(i).kind != runs.at(i - 1).kind);
        }
    }

    void longTexts_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("vocabulary");
        QTest::newRow("a few changes") << 50000 << 5000;
        QTest::newRow("many changes") << 50 << 5000;
        QTest::newRow("many changes, few words") << 50 << 20;
        QTest::newRow("nothing in common") << 1 << 100000;
    }

    // Far beyond any article, in seconds, whatever changed.
    void longTexts()
    {
        QFETCH(int, every);
        QFETCH(int, vocabulary);
        QRandomGenerator random(3);
        QString before;
        QString after;
        for (int i = 0; before.size() < 1'500'000; ++i) {
            const QString word = u'w' + QString::number(random.bounded(vocabulary)) + u' ';
            before += word;
            after += i % every == 0 ? QString(u'x' + QString::number(i) + u' ') : word;
        }
        QElapsedTimer timer;
        timer.start();
        const QList<DiffRun> runs = wordDiff(before, after);
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(side(runs, DiffKind::Removed), before);
        QCOMPARE(side(runs, DiffKind::Added), after);
    }
};

GACETA_TEST(WordDiffTest)
#include "worddifftest.moc"
