// The archive by year and month: which pages there are, how they lead to each other, what they are
// called.

#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int year, int month, int day, int hour = 18)
{
    return {QDate(year, month, day), QTime(hour, 0), Qt::UTC};
}

// The links of the row of months, as "name count address", "!" before the current one.
QStringList monthsOf(const QByteArray &html)
{
    const QString text = QString::fromUtf8(html);
    const qsizetype from = text.indexOf(u"<nav class=\"months\""_s);
    if (from < 0)
        return {};
    QStringList months;
    static const QRegularExpression link(
        u"<a href=\"([^\"]*)\"( aria-current=\"page\")?><span>([^<]*)</span> <span class=\"count\">([^<]*)<"_s);
    auto found = link.globalMatch(text.mid(from, text.indexOf(u"</nav>"_s, from) - from));
    while (found.hasNext()) {
        const auto match = found.next();
        months.append((match.hasCaptured(2) ? u"!"_s : QString()) + match.captured(3) + u' ' +
                      match.captured(4) + u' ' + match.captured(1));
    }
    return months;
}

} // namespace

class MonthArchiveTest final : public QObject
{
    Q_OBJECT

private slots:
    void aYearLeadsToItsMonths()
    {
        SiteFixture fixture; // March 2022 in both languages, May 2023 in English
        (void)fixture.addEntry(u"in-december"_s, at(2022, 12, 5));
        const auto files = exported(fixture);
        QCOMPARE(monthsOf(files.value(u"en/news/2022.html"_s)),
                 QStringList({u"March 1 ../news/2022/03.html"_s, u"December 1 ../news/2022/12.html"_s}));
        QCOMPARE(monthsOf(files.value(u"en/news/2022/12.html"_s)),
                 QStringList(
                     {u"March 1 ../../news/2022/03.html"_s, u"!December 1 ../../news/2022/12.html"_s}));
        QCOMPARE(monthsOf(files.value(u"es/noticias/2022.html"_s)),
                 QStringList{u"marzo 1 ../noticias/2022/03.html"_s});
        QVERIFY(!files.contains(u"es/noticias/2022/12.html"_s));
        QVERIFY(monthsOf(files.value(u"en/news/index.html"_s)).isEmpty());
    }

    void aMonthIsNamedInItsLanguage()
    {
        const auto files = exported(SiteFixture());
        const QByteArray english = files.value(u"en/news/2022/03.html"_s);
        QVERIFY2(english.contains("<h1>News from March 2022</h1>"), english.constData());
        QVERIFY(english.contains("both.html"));
        QVERIFY(!english.contains("english-only.html"));
        // The way up, and the same month in the other language.
        QVERIFY(english.contains("<a href=\"../../news/2022.html\">2022</a>"));
        QVERIFY(english.contains(
            "hreflang=\"es\" href=\"https://www.example.org/es/noticias/2022/03.html\""));
        QVERIFY(
            files.value(u"es/noticias/2022/03.html"_s).contains("<h1>Noticias de marzo de 2022</h1>"));
    }

    void theDayIsThatOfTheOffice()
    {
        SiteFixture fixture;
        (void)fixture.addEntry(u"late"_s, at(2021, 2, 1, 5)); // still January in Los Angeles
        const auto files = exported(fixture);
        QVERIFY(files.contains(u"en/news/2021/01.html"_s));
        QVERIFY(!files.contains(u"en/news/2021/02.html"_s));
    }

    void aLongMonthHasPages()
    {
        SiteFixture fixture;
        for (int i = 0; i < 45; ++i)
            (void)fixture.addEntry(u"item-%1"_s.arg(i), at(2020, 7, 1 + i % 28));
        const auto files = exported(fixture);
        QVERIFY(files.contains(u"en/news/2020/07.html"_s));
        QVERIFY(files.contains(u"en/news/2020/07/page-3.html"_s));
        QVERIFY(!files.contains(u"en/news/2020/07/page-4.html"_s));
        QVERIFY(!files.contains(u"en/news/2020/07/feed.xml"_s));
        // Every page of the year, too, leads to its months.
        QCOMPARE(monthsOf(files.value(u"en/news/2020/page-2.html"_s)),
                 QStringList{u"July 45 ../../news/2020/07.html"_s});
    }

    void searchEnginesFindThem()
    {
        QByteArray all;
        const auto files = exported(SiteFixture());
        for (auto file = files.begin(); file != files.end(); ++file)
            all +=
                file.key().endsWith(u".xml") && file.key().contains(u"sitemap") ? *file : QByteArray();
        QVERIFY2(all.contains("https://www.example.org/en/news/2022/03.html"), all.constData());
        QVERIFY(all.contains("https://www.example.org/es/noticias/2022/03.html"));
    }
};

GACETA_TEST(MonthArchiveTest)
#include "montharchivetest.moc"
