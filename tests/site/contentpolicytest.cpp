#include "app/site/feeds/contentpolicy.h"
#include "app/site/themes/themelibrary.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

// What follows the name of a directive.
QByteArray directive(const QByteArray &headers, const QByteArray &name)
{
    const qsizetype from = headers.indexOf(QByteArray(name + ' '));
    return from < 0 ? QByteArray() : headers.mid(from, headers.indexOf(';', from) - from);
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class ContentPolicyTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsAllowed_data()
    {
        QTest::addColumn<QString>("folder");
        for (const site::ThemeEntry &theme : site::availableThemes()) {
            if (theme.isBuiltIn)
                QTest::newRow(qPrintable(theme.id)) << theme.folder;
        }
    }

    void everyPageIsAllowed()
    {
        QFETCH(const QString, folder);
        SiteFixture fixture;
        fixture.options.baseUrl = u"https://www.example.org"_s;
        fixture.theme = site::Theme::load(folder).value();
        const QMap<QString, QByteArray> files = exported(fixture);
        const QByteArray &headers = files[u"_headers"_s];
        QVERIFY(!headers.contains("unsafe"));
        QVERIFY(files[u".htaccess"_s].contains(directive(headers, "script-src")));
        static const QRegularExpression block(u"<(script|style)( data-base[^>]*)?>(.*?)</\\1>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression attribute(u"<[a-z][^<>]*\\s(style|on[a-z]+)=\""_s);
        int count = 0;
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (!file.key().endsWith(u".html"))
                continue;
            const QString html = QString::fromUtf8(*file);
            QVERIFY2(!attribute.match(html).hasMatch(), qPrintable(file.key()));
            auto blocks = block.globalMatch(html);
            for (; blocks.hasNext(); ++count) {
                const auto match = blocks.next();
                const QByteArray allowed = directive(headers, match.captured(1).toLatin1() + "-src");
                QVERIFY2(allowed.contains(hashOf(match.captured(3).toUtf8())), qPrintable(file.key()));
            }
        }
        QVERIFY(count > 20);
    }

    void ownThemesMayHaveCodeInPages()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"theme.json"_s), R"({"name": "Mine", "version": 1})");
        write(folder.filePath(u"templates/school.mustache"_s),
              "{{> begin}}<h1>{{heading}}</h1><script>mine(1)</script>"
              "<script>mine(\"{{heading}}\")</script>{{> end}}");
        SiteFixture fixture;
        fixture.theme = site::Theme::load(folder.path()).value();
        const QByteArray headers = exported(fixture)[u"_headers"_s];
        QVERIFY(directive(headers, "script-src").contains(hashOf("mine(1)")));
        // Nobody can know what any of the pages holds there.
        QVERIFY(!headers.contains("unsafe"));
    }

    void findsWhatIsRun_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("plain") << QByteArray("<script>a()</script>") << QByteArray("a()");
        QTest::newRow("module") << QByteArray("<SCRIPT type=module>a()</SCRIPT>") << QByteArray("a()");
        QTest::newRow("lines") << QByteArray("<script>a\r\nb</script>") << QByteArray("a\nb");
        QTest::newRow("file") << QByteArray("<script src=\"a.js\"></script>") << QByteArray();
        QTest::newRow("data") << QByteArray("<script type=\"application/ld+json\">{}</script>")
                              << QByteArray();
        QTest::newRow("to be filled in") << QByteArray("<script>a({{x}})</script>") << QByteArray();
        QTest::newRow("a way to the root") << QByteArray("<script>a('\x02x')</script>") << QByteArray();
    }

    void findsWhatIsRun()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const QByteArray, script);
        site::InlineCode code;
        site::findInlineCode(html.toStdString(), code);
        QCOMPARE(code.scripts.size(), script.isEmpty() ? 0U : 1U);
        if (!script.isEmpty())
            QCOMPARE(QByteArray::fromStdString(*code.scripts.begin()), hashOf(script));
    }
};

GACETA_TEST(ContentPolicyTest)

#include "contentpolicytest.moc"
