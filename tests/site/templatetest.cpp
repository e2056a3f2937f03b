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
        const Value place("place", Value("outside"));
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
        putObject(value, "inner", Value("name", Value("Ann")));
        Values items;
        for (const char *name : {"1", "2"}) {
            Value item("name", Value(name));
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
        QTest::newRow("unclosed tag") << QByteArray("a {{b");
        QTest::newRow("unclosed section") << QByteArray("{{#a}}b");
        QTest::newRow("unopened section") << QByteArray("b{{/a}}");
        QTest::newRow("crossed sections") << QByteArray("{{#a}}{{#b}}{{/a}}{{/b}}");
        QTest::newRow("no such partial") << QByteArray("{{> missing}}");
        QTest::newRow("includes itself") << QByteArray("{{> main}}");
    }

    void refusesWhatIsBroken()
    {
        QFETCH(const QByteArray, text);
        const Result<Template> made = make(text);
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"“"_s));
        QVERIFY(!made.error().detail.isEmpty());
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
