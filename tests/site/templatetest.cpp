#include "app/site/template/template.h"
#include "app/site/template/templateset.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::site;
using namespace Qt::StringLiterals;

class TemplateTest final : public QObject
{
    Q_OBJECT

private:
    static Result<Template> make(const QByteArray &text, const QByteArray &partial = {})
    {
        static QMap<QByteArray, QByteArray> templates;
        static QMap<QByteArray, QByteArray> strings;
        templates = {{"main", text}, {"part", partial}};
        strings = {{"news", "News & more"}};
        return Template::make("main", {templates, strings});
    }

    static QByteArray render(const QByteArray &text, const Value &value, const QByteArray &partial = {})
    {
        const Result<Template> made = make(text, partial);
        if (!made)
            return "error";
        Value place;
        put(place, "place", "outside");
        std::string out;
        made->render({&value, &place}, out);
        return QByteArray::fromStdString(out);
    }

private slots:
    void renders_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("text") << QByteArray("a b\n  c") << QByteArray("a b\n  c");
        QTest::newRow("escaped") << QByteArray("{{raw}}") << QByteArray("&lt;b&gt; &amp; &quot;&#39;");
        QTest::newRow("html") << QByteArray("{{{raw}}}") << QByteArray("<b> & \"'");
        QTest::newRow("unknown") << QByteArray("[{{nothing}}]") << QByteArray("[]");
        QTest::newRow("second layer") << QByteArray("{{place}}") << QByteArray("outside");
        QTest::newRow("dotted") << QByteArray("{{inner.name}}") << QByteArray("Ann");
        QTest::newRow("dotted, not there") << QByteArray("[{{inner.place}}]") << QByteArray("[]");
        QTest::newRow("html with a sign") << QByteArray("{{&raw}}") << QByteArray("<b> & \"'");
        QTest::newRow("itself") << QByteArray("{{#title}}<{{.}}>{{/title}}") << QByteArray("<outer>");
        QTest::newRow("inside of each other")
            << QByteArray("{{#items}}{{#inner}}{{^no}}{{name}}{{/no}}{{/inner}};{{/items}}.")
            << QByteArray("Ann;Ann;.");
        QTest::newRow("section") << QByteArray("{{#inner}}{{name}}{{/inner}}") << QByteArray("Ann");
        QTest::newRow("false section")
            << QByteArray("{{#no}}x{{/no}}{{^no}}y{{/no}}") << QByteArray("y");
        QTest::newRow("list") << QByteArray("{{#items}}<{{name}}>{{/items}}") << QByteArray("<1><2>");
        QTest::newRow("empty list") << QByteArray("{{#none}}x{{/none}}{{^has_none}}y{{/has_none}}")
                                    << QByteArray("y");
        QTest::newRow("false hides what lies outside")
            << QByteArray("{{#items}}{{#title}}x{{/title}}{{/items}}") << QByteArray("");
        QTest::newRow("lone tags take their lines")
            << QByteArray("a\n  {{#inner}}\nb\n{{/inner}}\n{{! word }}\nc\n") << QByteArray("a\nb\nc\n");
        QTest::newRow("word") << QByteArray("{{s.news}}") << QByteArray("News &amp; more");
        QTest::newRow("partial") << QByteArray("[{{> part}}]") << QByteArray("[<1><2>]");
    }

    void renders()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, result);
        Value value;
        put(value, "raw", "<b> & \"'");
        put(value, "title", "outer");
        putFlag(value, "no", false);
        Value inner;
        put(inner, "name", "Ann");
        putObject(value, "inner", std::move(inner));
        Values items;
        for (const char *name : {"1", "2"}) {
            Value item;
            put(item, "name", name);
            putOptional(item, "title", "");
            items.push_back(item);
        }
        putList(value, "items", items);
        putList(value, "none", {});
        QCOMPARE(render(text, value, "{{#items}}<{{name}}>{{/items}}"), result);
    }

    void refusesWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("name");
        QTest::newRow("unclosed tag") << QByteArray("a\n{{b") << 2 << u"braces"_s;
        QTest::newRow("unclosed section") << QByteArray("\n\n{{#a}}\nb") << 3 << u"“a”"_s;
        QTest::newRow("unopened section") << QByteArray("b\n{{/a}}") << 2 << u"“a”"_s;
        QTest::newRow("crossed sections") << QByteArray("{{#a}}{{#b}}\n{{/a}}{{/b}}") << 2 << u"“b”"_s;
        QTest::newRow("no such partial") << QByteArray("\n{{> missing}}") << 2 << u"“missing”"_s;
        QTest::newRow("includes itself") << QByteArray("{{> main}}") << 1 << u"“main”"_s;
        QTest::newRow("no such word") << QByteArray("\n\n{{s.missing}}") << 3 << u"“missing”"_s;
        QTest::newRow("other delimiters") << QByteArray("\n{{=<% %>=}}") << 2 << u"“{{=<% %>=}}”"_s;
        QTest::newRow("no name") << QByteArray("\n{{ }}") << 2 << u"“{{ }}”"_s;
    }

    void refusesWhatIsBroken()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        QFETCH(const QString, name);
        const Result<Template> made = make(text);
        QVERIFY(!made);
        const QString message = made.error().message;
        const QString place = u"templates/main.mustache, line %1: "_s.arg(line);
        QVERIFY2(message.contains(place) && message.contains(name), qPrintable(message));
    }

    void whatIsWrongInAPartialIsToldThere()
    {
        const Result<Template> made = make("\n\n{{> part}}", "\n{{#items}}");
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u"templates/part.mustache, line 2"_s),
                 qPrintable(made.error().message));
    }

    void defaultThemeIsWhole()
    {
        for (const LanguageTag &language : {english(), spanish(), *LanguageTag::parse(u"fr")}) {
            const auto strings = Theme::builtIn().strings(language);
            QVERIFY(TemplateSet::make(Theme::builtIn(), strings));
        }
    }
};

GACETA_TEST(TemplateTest)

#include "templatetest.moc"
