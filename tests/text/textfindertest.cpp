#include "app/text/textfinder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::text;
using namespace Qt::StringLiterals;

class TextFinderTest final : public QObject
{
    Q_OBJECT

private:
    // The text with its matches in square brackets.
    static QString marked(QString text, const QList<TextMatch> &matches)
    {
        for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
            text.insert(match->position + match->length, u']');
            text.insert(match->position, u'[');
        }
        return text;
    }

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("matchCase");
        QTest::addColumn<bool>("wholeWords");
        QTest::addColumn<QString>("marked");
        QTest::newRow("any case") << u"high school"_s << false << false
                                  << u"[High School], [HIGH SCHOOL]s"_s;
        QTest::newRow("this case") << u"High School"_s << true << false
                                   << u"[High School], HIGH SCHOOLs"_s;
        QTest::newRow("whole words") << u"art"_s << false << true << u"[Art], arts, smart; [art]."_s;
        QTest::newRow("whole words beside accents") << u"a"_s << false << true << u"[a] mañana está"_s;
        QTest::newRow("accents count") << u"ano"_s << false << false << u"año [ano]"_s;
        QTest::newRow("accented capitals") << u"ángeles"_s << false << false << u"LOS [ÁNGELES]"_s;
        QTest::newRow("any spaces") << u" Watts  schools "_s << false << false
                                    << u"[Watts\u00a0schools] and [Watts\nschools]"_s;
        QTest::newRow("curly quotes") << u"women's \"team\""_s << false << false
                                      << u"[women\u2019s \u201cteam\u201d] [women's \u00abteam\u00bb]"_s;
        QTest::newRow("signs of expressions") << u"(a.b)*"_s << false << false << u"[(a.b)*] aab"_s;
        QTest::newRow("addresses") << u"report"_s << false << false
                                   << u"[Report]: https://example.org/report.pdf"_s;
        QTest::newRow("nothing") << u"  "_s << false << false << u"some text"_s;
    }

    void texts()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, matchCase);
        QFETCH(const bool, wholeWords);
        QFETCH(const QString, marked);
        const QString text = QString(marked).remove(u'[').remove(u']');
        QCOMPARE(this->marked(text, TextFinder({words, matchCase, wholeWords}).inText(text)), marked);
    }

    // Each text holds "stat" where a reader reads it (marked by ‹›) and where none does.
    void markdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("chips") << u"A ‹stat› of {{stat:rate}}."_s;
        QTest::newRow("links") << u"[the ‹stat›](https://example.org/stat_(a)_stat) ‹stat›"_s;
        QTest::newRow("pointed links") << u"![‹stat›](<a stat.png> \"‹stat›\")"_s;
        QTest::newRow("definitions") << u"‹stat›\n\n[a]: https://example.org/stat"_s;
        QTest::newRow("addresses")
            << u"See https://example.org/stat, <mailto:stat@example.org>; ‹stat›"_s;
        QTest::newRow("tags") << u"<b class=\"stat\">‹stat›</b>"_s;
        QTest::newRow("marks") << u"**‹stat›** and _‹stat›s_"_s;
    }

    void markdown()
    {
        QFETCH(const QString, text);
        const QString plain = QString(text).remove(u'‹').remove(u'›');
        QString found = plain;
        const QList<TextMatch> matches = TextFinder({u"stat"_s}).inMarkdown(plain);
        for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
            found.insert(match->position + match->length, u'›');
            found.insert(match->position, u'‹');
        }
        QCOMPARE(found, text);
    }

    void paragraphsEndAtBlankLines()
    {
        const TextFinder finder({u"high school"_s});
        QCOMPARE(finder.inMarkdown(u"high\nschool"_s).size(), 1);
        QCOMPARE(finder.inMarkdown(u"high\n\nschool"_s).size(), 0);
    }

    void capitals_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as looked for")
            << u"LAUSD"_s << u"LAUSD"_s << u"Los Angeles Unified"_s << u"Los Angeles Unified"_s;
        QTest::newRow("in capitals") << u"ROOSEVELT"_s << u"Roosevelt"_s << u"Mendez"_s << u"MENDEZ"_s;
        QTest::newRow("at the start") << u"The"_s << u"the"_s << u"a"_s << u"A"_s;
        QTest::newRow("in small letters")
            << u"roosevelt"_s << u"Roosevelt"_s << u"Mendez"_s << u"Mendez"_s;
        QTest::newRow("no letters") << u"88"_s << u"88"_s << u"ninety"_s << u"ninety"_s;
        QTest::newRow("taken out") << u"THE"_s << u"the"_s << QString() << QString();
    }

    void capitals()
    {
        QFETCH(const QString, found);
        QFETCH(const QString, words);
        QFETCH(const QString, replacement);
        QFETCH(const QString, expected);
        QCOMPARE(replacementFor(found, {words}, replacement), expected);
        QCOMPARE(replacementFor(found, {words, true}, replacement), replacement);
    }
};

GACETA_TEST(TextFinderTest)

#include "textfindertest.moc"
