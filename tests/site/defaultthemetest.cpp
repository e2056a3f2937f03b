#include "app/site/theme.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace gaceta;
using namespace gaceta::site;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> found(const QByteArray &text, const QString &pattern)
{
    QSet<QString> all;
    auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        all.insert(matches.next().captured(1));
    return all;
}

// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QByteArray &color)
{
    double sum = 0;
    const double weights[] = {0.2126, 0.7152, 0.0722};
    for (int part = 0; part < 3; ++part) {
        const double value = color.mid(1 + 2 * part, 2).toInt(nullptr, 16) / 255.0;
        sum +=
            weights[part] * (value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const QByteArray &one, const QByteArray &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class DefaultThemeTest final : public QObject
{
    Q_OBJECT

private slots:
    void hasAllTemplates_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"home",        "news",          "entry",         "schools", "school",   "school-list",
              "statistics",  "page",          "press",         "search",  "notfound", "redirect",
              "index",       "head",          "header",        "footer",  "card",     "filters",
              "contact",     "school-card",   "stat-card",     "fact",    "figure",   "block-news",
              "block-stats", "block-schools", "block-contacts", "factsheet"})
            QTest::newRow(name) << QByteArray(name);
    }

    void hasAllTemplates()
    {
        QFETCH(const QByteArray, name);
        QVERIFY(Theme::builtIn().templates().contains(name));
    }

    void partialsExist()
    {
        const auto &templates = Theme::builtIn().templates();
        for (auto place = templates.begin(); place != templates.end(); ++place) {
            for (const QString &partial : found(place.value(), u"\\{\\{>\\s*([^}\\s]+)"_s)) {
                QVERIFY2(templates.contains(partial.toUtf8()), qPrintable(partial));
                QVERIFY2(partial.toUtf8() != place.key(), qPrintable(partial));
            }
        }
    }

    void everyWordIsInBothLanguages()
    {
        const Theme &theme = Theme::builtIn();
        const Theme::Strings en = theme.strings(english());
        const Theme::Strings es = theme.strings(spanish());
        QVERIFY(en.size() > 100);
        QCOMPARE(es.keys(), en.keys());
        for (const QByteArray &key : en.keys()) {
            QVERIFY2(!en.value(key).isEmpty() && !es.value(key).isEmpty(), key.constData());
            const QString placeholder = u"\\{(\\w+)\\}"_s;
            if (!key.endsWith("_one"))
                QVERIFY2(found(en.value(key), placeholder) == found(es.value(key), placeholder),
                         key.constData());
            if (key.endsWith("_one"))
                QVERIFY2(en.contains(key.chopped(4) + "_other"), key.constData());
        }
        for (const QByteArray &text : theme.templates()) {
            for (const QString &key : found(text, u"\\{\\{s\\.(\\w+)\\}\\}"_s))
                QVERIFY2(en.contains(key.toUtf8()), qPrintable(key));
        }
    }

    // Words of its own would not be translated.
    void templatesHoldNoWords()
    {
        for (const QByteArray &text : Theme::builtIn().templates()) {
            QString rest = QString::fromUtf8(text);
            rest.remove(QRegularExpression(u"<script[^>]*>[^<]*</script>|<style>[^<]*</style>"_s));
            rest.remove(QRegularExpression(u"\\{\\{[^}]*\\}\\}+"_s))
                .remove(QRegularExpression(u"<[^>]*>"_s));
            const auto word = QRegularExpression(u"\\p{L}{2,}"_s).match(rest);
            QVERIFY2(!word.hasMatch(), qPrintable(word.captured()));
        }
    }

    void asksNoOtherHost()
    {
        const Theme &theme = Theme::builtIn();
        for (const QByteArray &text : theme.templates())
            QVERIFY(!text.contains("http://") && !text.contains("https://"));
        for (auto place = theme.assets().begin(); place != theme.assets().end(); ++place) {
            QByteArray text = place.value();
            text.replace("http://www.w3.org/2000/svg", "");
            for (const char *sign : {"http://", "https://", "url(", "@import", "fetch("})
                QVERIFY2(!text.contains(sign), qPrintable(place.key()));
        }
    }

    void coloursCanBeRead()
    {
        const Theme &theme = Theme::builtIn();
        const auto option = [&theme](const char *key) { return theme.options().value(key); };
        QVERIFY(!theme.lightBackgrounds().isEmpty() && !theme.darkBackgrounds().isEmpty());
        for (const QByteArray &background : theme.lightBackgrounds())
            QVERIFY2(contrast(option("accent"), background) >= 4.5, background.constData());
        for (const QByteArray &background : theme.darkBackgrounds())
            QVERIFY2(contrast(option("accent_dark"), background) >= 4.5, background.constData());
        QVERIFY(contrast(option("on_accent"), option("accent")) >= 4.5);
        QVERIFY(contrast(option("on_accent_dark"), option("accent_dark")) >= 4.5);
    }
};

GACETA_TEST(DefaultThemeTest)
#include "defaultthemetest.moc"
