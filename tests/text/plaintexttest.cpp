#include "app/text/plaintext.h"
#include "app/text/excerpt.h"
#include "app/text/fold.h"
#include "app/text/wordcount.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta::text;
using namespace Qt::StringLiterals;

class PlainTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void plain_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("everything");
        QTest::addColumn<QByteArray>("prose");
        const auto row = [](const char *name, const char *markdown, const char *everything,
                            const char *prose) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(everything) << QByteArray(prose);
        };
        row("nothing", "", "", "");
        row("paragraphs", "a *b*\nc\n\nd", "a b c\nd\n", "a b c\nd\n");
        row("heading", "# a\n\nb", "a\nb\n", "b\n");
        row("list and quote", "- a\n- b\n\n> c", "a\nb\nc\n", "a\nb\nc\n");
        row("table", "|a|b|\n|-|-|\n|c|d|\n\ne", "a\nb\nc\nd\ne\n", "e\n");
        row("code", "`a`\n\n```\nb\n```\nc", "a\nb\nc\n", "a\nc\n");
        row("link and image", "[a](x) ![b](y \"t\") c", "a b c\n", "a  c\n");
        row("raw HTML", "a <b>c</b>\n\n<div>x</div>\n\nd", "a c\nd\n", "a c\nd\n");
        row("chip", "a {{stat:x}} b {{foo:y}}", "a 88% b\n", "a 88% b\n");
        row("block", "a\n\n{{news:latest 3}}\n\nb", "a\nb\n", "a\nb\n");
        row("characters by number", "a&#1;b&#xfffe;c&#xe9;", "abc\xC3\xA9\n", "abc\xC3\xA9\n");
        row("entities", "a &amp; b", "a & b\n", "a & b\n");
    }

    void plain()
    {
        QFETCH(QByteArray, markdown);
        const auto fact = [](const ReferenceName &) { return QByteArray("88%"); };
        QTEST(plainText(markdown, PlainTextScope::Everything, fact), "everything");
        QTEST(plainText(markdown, PlainTextScope::Prose, fact), "prose");
    }

    void excerpts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::addColumn<QString>("result");
        QTest::newRow("empty") << QString() << 5 << QString();
        QTest::newRow("fits") << u"One two. Three."_s << 5 << u"One two. Three."_s;
        QTest::newRow("ends at a sentence")
            << u"One two. Three four. Five six."_s << 5 << u"One two. Three four."_s;
        QTest::newRow("no end") << u"One two three four"_s << 3 << u"One two three…"_s;
        QTest::newRow("no comma before the ellipsis") << u"One two, three four"_s << 2 << u"One two…"_s;
        QTest::newRow("abbreviation") << u"Dr. Ruiz met Mrs. Lee on Oct. 11. They spoke."_s << 9
                                      << u"Dr. Ruiz met Mrs. Lee on Oct. 11."_s;
        QTest::newRow("decimal") << u"It rose 3.5 points. Then more came."_s << 4
                                 << u"It rose 3.5 points."_s;
        QTest::newRow("quotation") << u"“We did it.” She laughed at that."_s << 4 << u"“We did it.”"_s;
        QTest::newRow("Spanish") << u"¿Qué sigue? ¡Mucho más! La Sra. Gómez lo dijo."_s << 5
                                 << u"¿Qué sigue? ¡Mucho más!"_s;
        QTest::newRow("no is a word") << u"Dijo que no. Luego se fue."_s << 4 << u"Dijo que no."_s;
        QTest::newRow("endless word") << QString(20000, u'a') << 2 << QString(QString(40, u'a') + u'…');
        QTest::newRow("pair kept whole")
            << QString(u"a"_s + u"🎓"_s.repeated(30)) << 1 << QString(u"a"_s + u"🎓"_s.repeated(9) + u'…');
        QTest::newRow("no words wanted") << u"One."_s << 0 << QString();
    }

    void excerpts()
    {
        QFETCH(QString, text);
        QFETCH(int, words);
        QTEST(excerptOfPlain(text, words), "result");
    }

    void excerptOfBody()
    {
        QCOMPARE(excerpt("# Title\n\n|a|\n|-|\n\nFirst *one*. Second\none. Third.\n", 4),
                 u"First one. Second one."_s);
    }

    // Never more words than asked for, and always the text's own beginning.
    void excerptIsABeginning()
    {
        const QString text =
            u"Uno dos tres. Cuatro cinco, seis siete ocho. ¿Nueve? Diez once doce trece. Fin."_s;
        for (int words = 1; words < 20; ++words) {
            QString result = excerptOfPlain(text, words);
            QVERIFY(wordCount(result) <= words);
            QVERIFY(wordCount(result) > 0);
            if (result.endsWith(u'…'))
                result.chop(1);
            QVERIFY(text.startsWith(result));
        }
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("plain") << u"one two  three\nfour"_s << 4;
        QTest::newRow("signs alone") << u"a – b & — c …"_s << 3;
        QTest::newRow("dash") << u"schools—all of them"_s << 4;
        QTest::newRow("hyphen, apostrophe, number") << u"year-end isn’t 3.5"_s << 3;
        QTest::newRow("no-break space") << u"88\u00A0percent"_s << 2;
    }

    void words()
    {
        QFETCH(QString, text);
        QTEST(int(wordCount(text)), "count");
    }

    void bodyWords()
    {
        QCOMPARE(bodyWordCount(
                     "# One\n\n**two** [three](https://x.org/four) {{stat:x}}\n\n{{news:latest 3}}"),
                 4);
        QCOMPARE(readingMinutes(0), 1);
        QCOMPARE(readingMinutes(220), 1);
        QCOMPARE(readingMinutes(660), 3);
    }

    void folding()
    {
        QCOMPARE(folded(u"MÚSICA del año"), u"musica del ano"_s);
        QCOMPARE(folded(u"Straße Œuvre"), u"strasse oeuvre"_s);
        QCOMPARE(folded(u"u\u0308ber"), u"uber"_s);
        QCOMPARE(folded(u"PLAIN"), u"plain"_s);
        QVERIFY(containsFolded(u"La música sigue", u"musica"));
        QVERIFY(!containsFolded(u"La música sigue", u"sigues"));
    }
};

GACETA_TEST(PlainTextTest)
#include "plaintexttest.moc"
