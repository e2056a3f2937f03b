// The words of a Markdown text that search looks through.

#include "app/storage/plainwords.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gaceta::storage;
using namespace Qt::StringLiterals;

class PlainWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &markdown, const QString &expected) {
            QTest::newRow(name) << markdown << expected;
        };
        row("marks", "## A *new*\n> day", u"A new day"_s);
        row("link", "[read](https://example.org/x) it", u"read it"_s);
        row("two links", "[one](a) [two](b) end", u"one two end"_s);
        row("link that ends on the next line", "[one](a\nb) end", u"one(a b) end"_s);
        row("chip", "Of {{stat:rate}} then", u"Of then"_s);
        row("chips and links", "{{a:b}} [c](d) {{e:f}} g", u"c g"_s);
        row("chip without an end", "Of {{stat:rate", u"Of stat:rate"_s);
        row("chip that ends on the next line", "{{a\nb}} c", u"a b}} c"_s);
        row("braces", "a {b} c", u"a b} c"_s);
        row("a cell ends a word", "one|two", u"one two"_s);
    }
    void words()
    {
        QFETCH(QByteArray, markdown);
        QTEST(plainWords(markdown), "expected");
    }

    void nothingTakesMinutes_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {"{", "{{", "](", "{{ ](", "{{a\n", "](a\n", "{}", "}"})
            QTest::newRow(part) << QByteArray(part);
    }
    void nothingTakesMinutes()
    {
        QFETCH(QByteArray, part);
        const QByteArray body = part.repeated(5'000'000 / part.size());
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(plainWords(body));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

GACETA_TEST(PlainWordsTest)

#include "plainwordstest.moc"
