#include "app/site/themes/themecheck.h"
#include "app/site/themes/contract.h"
#include "app/site/themes/themelibrary.h"
#include "app/site/themes/themestarter.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace gaceta;
using namespace gaceta::site;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *description = R"({"name": "Mine", "version": 1})";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Names of the contract, however deep.
void collect(const ContractFields &fields, QSet<QString> &names)
{
    for (auto place = fields.values.begin(); place != fields.values.end(); ++place) {
        names.insert(QString::fromUtf8(place.key()));
        if (place->fields)
            collect(*place->fields, names);
    }
}

QSet<QString> contractNames()
{
    const ThemeContract contract({});
    QSet<QString> names;
    for (const QByteArray &name : contract.templates()) {
        for (const ContractFields &layer : contract.seenBy(name))
            collect(layer, names);
    }
    return names;
}

} // namespace

class ThemeCheckTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    QString newFolder() { return m_folder.filePath(QString::number(++m_count)); }

    // A theme with that file, and a theme.json unless that is the file.
    QString themeWith(const QString &file, const QByteArray &content)
    {
        const QString folder = newFolder();
        write(folder + u"/theme.json"_s, description);
        write(folder + u'/' + file, content);
        return folder;
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

private slots:
    void builtInThemesAreSound_data()
    {
        QTest::addColumn<QString>("folder");
        for (const ThemeEntry &theme : availableThemes()) {
            if (theme.isBuiltIn)
                QTest::newRow(qPrintable(theme.id)) << theme.folder;
        }
    }

    void builtInThemesAreSound()
    {
        QFETCH(const QString, folder);
        const auto faults = checkTheme(folder);
        QVERIFY(faults);
        for (const ThemeFault &fault : *faults)
            qWarning("%s", qPrintable(toSentence(fault)));
        QVERIFY(faults->isEmpty());
        QVERIFY(Theme::load(folder));
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isWarning");
        const auto row = [](const char *what, const QString &file, const QByteArray &content, int line,
                            const QString &name, bool isWarning = false) {
            QTest::newRow(what) << file << content << line << name << isWarning;
        };
        const QString page = u"templates/page.mustache"_s;
        row("unknown variable", page, "\n{{headin}}", 2, u"headin"_s);
        row("unknown in a list", page, "{{#children}}\n{{nam}}{{/children}}", 2, u"nam"_s);
        row("unknown section", page, "{{#imag}}x{{/imag}}", 1, u"imag"_s);
        row("unknown part", page, "\n\n{{site.nme}}", 3, u"site.nme"_s);
        row("of another template", page, "{{date_iso}}", 1, u"date_iso"_s);
        row("of a list, outside of it", page, "{{#children}}{{/children}}\n{{summary}}{{hreflang}}", 2,
            u"hreflang"_s);
        row("unknown option", page, "{{options.none}}", 1, u"options.none"_s);
        row("html as text", page, "\n{{body_html}}", 2, u"body_html"_s);
        row("text as html", page, "\n{{{heading}}}", 2, u"heading"_s);
        row("a list as text", page, "{{children}}", 1, u"children"_s);
        row("unclosed section", page, "\n{{#summary}}\n", 2, u"summary"_s);
        row("unopened section", page, "\n\n{{/summary}}\n", 3, u"summary"_s);
        row("unclosed tag", page, "\n{{heading", 2, QString());
        row("no such partial", page, "{{> begn}}", 1, u"begn"_s);
        row("puts itself in", page, "{{> page}}", 1, u"page"_s);
        row("unknown word", page, "\n{{s.skipp}}", 2, u"s.skipp"_s);
        row("missing asset", page, "\n<img src=\"{{root}}assets/x.png\" alt=\"\">", 2,
            u"assets/x.png"_s);
        row("script of another host", page,
            "<p></p>\n<script src=\"https://cdn.example/x.js\"></script>", 2,
            u"https://cdn.example/x.js"_s);
        row("style of another host", page, "<link rel=stylesheet href=//cdn.example/x.css>", 1,
            u"//cdn.example/x.css"_s);
        row("words", page, "<p>\nRead more</p>", 2, u"Read more"_s, true);
        row("spoken words", page, "\n<img alt=\"Our logo\">", 2, u"Our logo"_s, true);
        row("style attribute", page, "<p\n style=\"color:red\">{{heading}}</p>", 2, u"style"_s, true);
        row("script attribute", page, "\n<p onclick=\"x()\">{{heading}}</p>", 2, u"onclick"_s, true);
        row("script that changes", page, "\n<script>\nx = \"{{heading}}\"</script>", 2, u"<script>"_s,
            true);
        row("style that changes", u"templates/style.mustache"_s,
            "<style>a{background:url({{root}}assets/theme.css)}</style>", 1, u"<style>"_s, true);
        row("used by nobody", u"templates/mine.mustache"_s, "{{heading}}", 0, u"mine"_s, true);
        const QString style = u"assets/mine.css"_s;
        row("font of another host", style, "/* a */\n@font-face{src:url(https://f.example/a.woff2)}", 2,
            u"https://f.example/a.woff2"_s);
        row("import of another host", style, "@import \"https://f.example/a.css\";", 1,
            u"https://f.example/a.css"_s);
        row("missing picture", style, "a{\nbackground:url('img/x.png')}", 2, u"img/x.png"_s);
        row("script that asks", u"assets/mine.js"_s, "\n\nfetch(\"https://x.example/a\")", 3,
            u"https://x.example"_s, true);
        const QString english = u"strings/en.json"_s;
        row("word of nobody", english, "{\n\"skipp\": \"x\"}", 2, u"skipp"_s);
        row("place of nobody", english, "{\n\n\"as_of\": \"{day}\"}", 3, u"as_of"_s);
        row("no text", english, "{\n\"skip\": 3}", 2, u"skip"_s);
        row("broken json", english, "{\n\"skip\": }", 2, QString());
        row("no language", u"strings/mine!.json"_s, "{}", 0, QString());
        const QString json = u"theme.json"_s;
        row("no name", json, "{}", 1, u"name"_s);
        row("unknown key", json, "{\"name\": \"x\",\n\"optoins\": {}}", 2, u"optoins"_s);
        row("version", json, "{\"name\": \"x\",\n\"version\": \"1\"}", 2, u"version"_s);
        row("option type", json,
            "{\"name\": \"x\", \"options\": {\n\"a\": {\"type\": \"colour\", \"default\": \"x\"}}}", 2,
            u"a"_s);
        row("option out of range", json,
            "{\"name\": \"x\", \"options\": {\"a\": {\"type\": \"number\",\n\"default\": 9, \"min\": 1, "
            "\"max\": 5}}}",
            2, u"a"_s);
        row("option not offered", json,
            "{\"name\": \"x\", \"options\": {\"a\": {\"type\": \"choice\",\n\"default\": \"c\", "
            "\"choices\": [\"a\", \"b\"]}}}",
            2, u"a"_s);
        row("no color", json, "{\"name\": \"x\", \"backgrounds\": {\"light\":\n[\"white\"]}}", 2,
            u"backgrounds"_s);
        row("contrast", json,
            "{\"name\": \"x\", \"backgrounds\": {\"light\": [\"#ffffff\"]}, "
            "\"texts\": {\"light\": [\"#999999\"]}}",
            0, u"texts.light"_s);
        row("contrast of the accent", json,
            "{\"name\": \"x\", \"backgrounds\": {\"dark\": [\"#101010\"]}, "
            "\"options\": {\"accent_dark\": \"#333333\"}}",
            0, u"accent_dark"_s);
    }

    void findsWhatIsWrong()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        QFETCH(const int, line);
        QFETCH(const QString, name);
        QFETCH(const bool, isWarning);
        const auto faults = checkTheme(themeWith(file, content));
        QVERIFY(faults);
        const bool isFound = std::any_of(faults->begin(), faults->end(), [&](const ThemeFault &fault) {
            return fault.file == file && fault.line == line && fault.name == name &&
                   fault.isWarning == isWarning && fault.message.endsWith(u'.');
        });
        for (const ThemeFault &fault : *faults) {
            if (!isFound)
                qWarning("%s [%s]", qPrintable(toSentence(fault)), qPrintable(fault.name));
        }
        QVERIFY(isFound);
        QCOMPARE(faults->size(), 1);
    }

    void whatTheSiteAllowsIsNoFault_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("script that never changes")
            << u"templates/page.mustache"_s << QByteArray("{{heading}}<script>x = 1</script>");
        QTest::newRow("data") << u"templates/page.mustache"_s
                              << QByteArray(
                                     "<script type=\"application/ld+json\">{{{json_ld}}}</script>");
        QTest::newRow("style made once")
            << u"templates/style.mustache"_s << QByteArray("<style>a{color:{{colors.accent}}}</style>");
    }

    void whatTheSiteAllowsIsNoFault()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        const auto faults = checkTheme(themeWith(file, content));
        QVERIFY(faults);
        QVERIFY2(faults->isEmpty(), faults->isEmpty() ? "" : qPrintable(toSentence(faults->first())));
    }

    void everythingIsToldAtOnce()
    {
        const QString folder = themeWith(u"templates/page.mustache"_s, "{{a}}\n{{b}}\n{{#heading}}");
        write(folder + u"/strings/en.json"_s, R"({"nobody": "x"})");
        write(folder + u"/assets/theme.css"_s, "a{background:url(x.png)}");
        const auto faults = checkTheme(folder);
        QVERIFY(faults);
        QCOMPARE(faults->size(), 5);
        QCOMPARE(faults->first().file, u"assets/theme.css"_s);
    }

    // A partial need not fit into every template that puts it in.
    void partialsAreSeenInTheirPlaces()
    {
        const QString folder = themeWith(u"templates/page.mustache"_s, "{{> mine}}");
        write(folder + u"/templates/news.mustache"_s, "{{> mine}}");
        write(folder + u"/templates/mine.mustache"_s, "{{summary}}{{count_text}}{{nobody}}");
        const auto faults = checkTheme(folder);
        QVERIFY(faults);
        QCOMPARE(faults->size(), 1);
        QCOMPARE(faults->first().name, u"nobody"_s);
        QCOMPARE(faults->first().file, u"templates/mine.mustache"_s);
    }

    void ownWordsStandInEveryLanguage()
    {
        const QString folder = themeWith(u"templates/page.mustache"_s, "{{s.greeting}}");
        write(folder + u"/strings/en.json"_s, R"({"greeting": "Hello"})");
        auto faults = checkTheme(folder);
        QVERIFY(faults);
        QCOMPARE(faults->size(), 1);
        QCOMPARE(faults->first().file, u"strings/es.json"_s);
        QCOMPARE(faults->first().name, u"greeting"_s);
        write(folder + u"/strings/es.json"_s, R"({"greeting": "Hola"})");
        faults = checkTheme(folder);
        QVERIFY(faults && faults->isEmpty());
    }

    void misspelledNamesGetASuggestion()
    {
        const auto faults = checkTheme(themeWith(u"templates/page.mustache"_s, "{{heding}}"));
        QVERIFY(faults && faults->first().message.contains(u"“heading”"_s));
    }

    void aNewThemeIsWholeAndSound()
    {
        const QString folder = newFolder();
        QVERIFY(startTheme(folder, u"default"_s));
        const auto faults = checkTheme(folder);
        QVERIFY(faults && faults->isEmpty());
        const auto theme = Theme::load(folder);
        QVERIFY(theme);
        QCOMPARE(theme->templates(), Theme::builtIn().templates());
        QCOMPARE(theme->assets(), Theme::builtIn().assets());
        QCOMPARE(theme->strings(spanish()), Theme::builtIn().strings(spanish()));
        QCOMPARE(theme->options(), Theme::builtIn().options());
        QCOMPARE(theme->name(), QDir(folder).dirName());
        QVERIFY(contentOf(folder + u"/README.md"_s).startsWith("# Themes"));
    }

    void aNewThemeWantsAnEmptyFolder()
    {
        const QString folder = themeWith(u"notes.txt"_s, "x");
        const auto done = startTheme(folder, u"default"_s);
        QVERIFY(!done && done.error().code == ErrorCode::Conflict);
        QCOMPARE(contentOf(folder + u"/theme.json"_s), QByteArray(description));
        QVERIFY(!startTheme(newFolder(), u"no such theme"_s));
    }

    void readmeAndContractSayTheSame()
    {
        QString readme = QString::fromUtf8(contentOf(u":/gaceta/themes/README.md"_s));
        const QSet<QString> names = contractNames();
        QVERIFY(names.size() > 150);
        QSet<QString> told;
        static const QRegularExpression quoted(u"`(?:[a-z]+\\.)?([a-z][a-z0-9_]*)`"_s);
        for (auto matches = quoted.globalMatch(readme); matches.hasNext();)
            told.insert(matches.next().captured(1));
        QStringList silent = (names - told).values();
        silent.sort();
        QVERIFY2(silent.isEmpty(), qPrintable(u"not in README.md: "_s + silent.join(u", "_s)));
        // What the tables and lists of variables tell must be in the contract.
        readme = readme.section(u"## The place"_s, 1).section(u"## Strings the exporter"_s, 0, 0);
        static const QRegularExpression variable(
            u"`([a-z][a-z0-9_]+)`(?:, `[a-z0-9_]+`)* (?:\\| )?(?:text|url|html|flag|number|list|object|"
            "image|pager)\\b"_s);
        for (auto matches = variable.globalMatch(readme); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            QVERIFY2(names.contains(name), qPrintable(name + u" is not in contract.json"_s));
        }
    }
};

GACETA_TEST(ThemeCheckTest)
#include "themechecktest.moc"
