#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonstream.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

// Gives a text in pieces of `size` bytes.
class Pieces final : public JsonSource
{
public:
    Pieces(QByteArray text, qsizetype size)
        : m_text(std::move(text))
        , m_size(size)
    {
    }
    Result<QByteArrayView> next() override
    {
        const QByteArrayView rest = QByteArrayView(m_text).sliced(m_place);
        const QByteArrayView piece = rest.first(std::min(m_size, rest.size()));
        m_place += piece.size();
        return piece;
    }

private:
    QByteArray m_text;
    qsizetype m_size;
    qsizetype m_place = 0;
};

// Writes down what it hears.
class Log final : public JsonItems
{
public:
    Result<> value(const QByteArray &name, const JsonNode &node) override
    {
        lines += name + "@" + QByteArray::number(node.line);
        return {};
    }
    Result<> list(const QByteArray &name, int line) override
    {
        lines += name + "[]@" + QByteArray::number(line);
        return {};
    }
    Result<> item(const QByteArray &list, qsizetype index, const JsonNode &node) override
    {
        if (list == "refused")
            return failure(ErrorCode::Conflict, u"refused"_s);
        lines += list + QByteArray::number(index) + "@" + QByteArray::number(node.line);
        return {};
    }

    QByteArrayList lines;
};

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class JsonParserTest final : public QObject
{
    Q_OBJECT

private slots:
    void errors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const QString cut = u"the file ends too early, it may have been cut off."_s;
        const QString invalid = u"this is no valid JSON."_s;
        QTest::newRow("empty") << QByteArray() << u"Line 1: "_s + cut;
        QTest::newRow("cut in an object") << QByteArray("{\n\"a\": 1") << u"Line 2, a: "_s + cut;
        QTest::newRow("cut in a text") << QByteArray("{\"a\":\n{\"b\": \"x") << u"Line 2, a.b: "_s + cut;
        QTest::newRow("rest") << QByteArray("{}\nx") << u"Line 2: "_s + invalid;
        QTest::newRow("no comma") << QByteArray("{\"a\": [1,\n2,\n{\"b\": 1 2}]}")
                                  << u"Line 3, a[2].b: "_s + invalid;
        QTest::newRow("too large a number") << QByteArray("[1,\n1e999]") << u"Line 2, [1]: "_s + invalid;
        QTest::newRow("no UTF-8") << QByteArray("{\"a\": 1,\n\"b\": \"\xe9t\xe9\"}")
                                  << u"Line 2, b: this text is not written in UTF-8."_s;
        QTest::newRow("half a pair") << QByteArray("[\"\\ud83c\"]") << u"Line 1, [0]: "_s + invalid;
        QTest::newRow("twice") << QByteArray("{\"a\": {\"b\": 1,\n\"b\": 2}}")
                               << u"Line 2, a.b: the name “b” stands twice in one object."_s;
        QTest::newRow("deep") << nested(maximumJsonDepth + 1)
                              << u"Line 1, %1: the values are nested too deep."_s.arg(
                                     u"[0]"_s.repeated(maximumJsonDepth));
    }

    void errors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto parsed = parseJson(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QCOMPARE(parsed.error().message.left(200), message.left(200));
    }

    void deepestAllowed() { QVERIFY(parseJson(nested(maximumJsonDepth)).has_value()); }

    void lines()
    {
        const auto parsed = parseJson("{\n\"a\": 1\n,\"b\": {\n\"c\": [\n7\n,8\n]\n}\n}\n");
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->member("a")->line, 2);
        const JsonNode *b = parsed->member("b");
        QCOMPARE(b->line, 3);
        QCOMPARE(b->member("c")->array()->at(0).line, 5);
        QCOMPARE(b->member("c")->array()->at(1).line, 6);
    }

    void items_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 7, 64, 4096})
            QTest::addRow("pieces of %d", size) << size;
    }

    void items()
    {
        QFETCH(int, size);
        Pieces source(
            "{\"v\": 1,\n\"o\": {\"x\": [[1], {}]},\n\"l\": [\n{\"a\": [1]},\n[2], \"ñ\"],\n\"e\": []}",
            size);
        Log log;
        QVERIFY(parseJsonItems(source, log).has_value());
        const QByteArrayList expected{"v@1", "o@2", "l[]@3", "l0@4", "l1@5", "l2@5", "e[]@6"};
        QCOMPARE(log.lines, expected);
    }

    void itemErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("list outside") << QByteArray("[]") << u"Line 1: an object { } is expected."_s;
        QTest::newRow("number outside") << QByteArray("\n7") << u"Line 2: an object { } is expected."_s;
        QTest::newRow("handler") << QByteArray("{\"refused\": [1, x") << u"refused"_s;
        QTest::newRow("cut off")
            << QByteArray("{\"l\": [{},\n{\"a\": {\"b\"")
            << u"Line 2, l[1].a.b: the file ends too early, it may have been cut off."_s;
        QTest::newRow("too many values")
            << "{\"l\": [1, [" + QByteArray("0,").repeated(maximumJsonValues) + "0]]}"
            << u"Line 1, l[1][%1]: there are too many values in one item."_s.arg(maximumJsonValues - 1);
    }

    void itemErrors()
    {
        QFETCH(QByteArray, text);
        Pieces source(text, 1000);
        Log log;
        const Result<> result = parseJsonItems(source, log);
        QVERIFY(!result);
        QTEST(result.error().message, "message");
    }
};

GACETA_TEST(JsonParserTest)
#include "jsonparsertest.moc"
