// The form of single values, each rule alone.

#include "app/core/rules.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

struct Example
{
    const char *name;
    QString text;
    bool fits;
};

void rows(std::initializer_list<Example> examples)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    for (const Example &example : examples)
        QTest::newRow(example.name) << example.text << example.fits;
}

void check(bool (*rule)(QStringView))
{
    QFETCH(QString, text);
    QTEST(rule(text), "fits");
}

} // namespace

class RulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void cdsCode_data()
    {
        rows({{"a real one", u"19647331937424"_s, true},
              {"leading zero", u"01100170000000"_s, true},
              {"empty", {}, false},
              {"13 digits", u"1964733193742"_s, false},
              {"15 digits", u"196473319374245"_s, false},
              {"hyphens", u"19-64733-1937424"_s, false},
              {"letter", u"1964733193742x"_s, false},
              {"space after", u"1964733193742 "_s, false},
              {"digits of another script", u"١٩٦٤٧٣٣١٩٣٧٤٢٤"_s, false},
              {"minus", u"-9647331937424"_s, false}});
    }
    void cdsCode() { check(isCdsCode); }

    void ncesId_data()
    {
        rows({{"a real one", u"062271003359"_s, true},
              {"empty", {}, false},
              {"11 digits", u"06227100335"_s, false},
              {"13 digits", u"0622710033590"_s, false},
              {"letter", u"06227100335O"_s, false}});
    }
    void ncesId() { check(isNcesId); }

    void webAddress_data()
    {
        rows({{"https", u"https://example.org"_s, true},
              {"http with path", u"http://example.org/a/b?c=d#e"_s, true},
              {"port", u"https://example.org:8443/"_s, true},
              {"letters with accents", u"https://español.example/niñez"_s, true},
              {"empty", {}, false},
              {"no scheme", u"example.org"_s, false},
              {"www only", u"www.example.org"_s, false},
              {"no host", u"https://"_s, false},
              {"script", u"javascript:alert(1)"_s, false},
              {"file", u"file:///etc/hosts"_s, false},
              {"mail", u"mailto:press@example.org"_s, false},
              {"data", u"data:text/html,hi"_s, false},
              {"space within", u"https://example.org/a b"_s, false},
              {"space before", u" https://example.org"_s, false},
              {"line break", u"https://example.org/\nx"_s, false},
              {"control character", u"https://example.org/"_s + QChar(0x1b), false},
              {"nul", u"https://example.org/"_s + QChar(QChar::Null), false}});
    }
    void webAddress() { check(isWebAddress); }

    void email_data()
    {
        rows({{"plain", u"press@example.org"_s, true},
              {"plus and dots", u"first.last+news@mail.example.org"_s, true},
              {"empty", {}, false},
              {"no at", u"press.example.org"_s, false},
              {"two at", u"press@media@example.org"_s, false},
              {"nothing before", u"@example.org"_s, false},
              {"nothing after", u"press@"_s, false},
              {"host without dot", u"press@example"_s, false},
              {"dot at the end", u"press@example.org."_s, false},
              {"dot first", u".press@example.org"_s, false},
              {"dot before at", u"press.@example.org"_s, false},
              {"two dots", u"press..office@example.org"_s, false},
              {"hyphen first in host", u"press@-example.org"_s, false},
              {"space", u"press @example.org"_s, false},
              {"angle brackets", u"<press@example.org>"_s, false},
              {"header trick", u"press@example.org\r\nBcc: x@example.org"_s, false}});
    }
    void email() { check(isEmailAddress); }

    void hexColor_data()
    {
        rows({{"lower case", u"#1d4f91"_s, true},
              {"upper case", u"#1D4F91"_s, true},
              {"empty", {}, false},
              {"short", u"#1d4"_s, false},
              {"no mark", u"1d4f910"_s, false},
              {"letter g", u"#1d4f9g"_s, false},
              {"with alpha", u"#1d4f91ff"_s, false},
              {"css", u"#00;}a{"_s, false}});
    }
    void hexColor() { check(isHexColor); }

    void order_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("second");
        QTest::addColumn<bool>("fits");
        const QDate day(2026, 3, 4);
        QTest::newRow("same day") << day << day << true;
        QTest::newRow("next day") << day << day.addDays(1) << true;
        QTest::newRow("day before") << day << day.addDays(-1) << false;
        QTest::newRow("first unknown") << QDate() << day << true;
        QTest::newRow("second unknown") << day << QDate() << true;
        QTest::newRow("both unknown") << QDate() << QDate() << true;
    }

    void order()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, second);
        QTEST(isInOrder(first, second), "fits");
    }
};

GACETA_TEST(RulesTest)
#include "rulestest.moc"
