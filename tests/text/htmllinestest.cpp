#include "app/text/markdown/htmllines.h"
#include "app/text/markdown/linewriter.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta::text;

class HtmlLinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void structure_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QByteArray>("markdown");
        const auto row = [](const char *name, const char *html, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(html) << QByteArray(markdown);
        };
        row("Word",
            "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!-- p.MsoNormal "
            "{margin:0} --></style></head><body lang=EN-US><!--StartFragment-->"
            "<h1>Big\r\nnews<o:p></o:p></h1><p class=MsoNormal>Some <b style='mso-bidi-font-weight:"
            "normal'>bold<o:p></o:p></b>\r\nand <i>italic</i> &amp; <u>under</u>.<o:p></o:p></p>"
            "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
            "<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'>"
            "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·"
            "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span>"
            "<![endif]>First<o:p></o:p></p>"
            "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
            "<span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Nested</p>"
            "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span "
            "style='mso-list:Ignore'>·<span>&nbsp;</span></span>Last</p>"
            "<p class=MsoNormal>End <a href=\"https://example.org/x\"><span>link</span></a></p>"
            "<!--EndFragment--></body></html>",
            "## Big news\n\nSome **bold** and *italic* & under.\n\n- First\n  1. Nested\n- Last\n\nEnd "
            "[link](https://example.org/x)\n");
        row("Word list without marks",
            "<p class=\"MsoListParagraph\">·\u00a0\u00a0 One</p>"
            "<p class=\"MsoListParagraph\">·&nbsp; Two</p>",
            "- One\n- Two\n");
        row("Google Docs",
            "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><h3 "
            "dir=\"ltr\"><span style=\"font-weight:700\">Goals</span></h3><p dir=\"ltr\"><span "
            "style=\"font-weight:400;font-style:normal\">Plain </span><span style=\"font-weight:700\">"
            "strong</span></p><ul><li><p><span>a</span></p></li><ul><li><p>b</p></li></ul><li><p>c</p>"
            "</li></ul><a href=\"https://www.google.com/url?q=https://example.org/&amp;sa=D\">x</a></b>",
            "### Goals\n\nPlain **strong**\n\n- a\n  - b\n- c\n\n[x](https://example.org/)\n");
        row("page",
            "<div><nav>Menu</nav><script>alert(1)</script><p onclick=evil()>Text <img src=x onerror=y>"
            "<a href='javascript:evil()'>click</a><br>line</p><blockquote><p>Said</p></blockquote>"
            "<ol><li>one<li>two<p>more</p></ol>",
            "Menu\n\nText click\\\nline\n\n> Said\n\n1. one\n\n2. two\n\n   more\n");
        row("table",
            "<table><tr><th>A</th><th><b>B</b></th></tr><tr><td><p>1</p><p>2</p></td><td>x|y</td></tr>"
            "<tr><td>3</td></tr></table>",
            "| A | **B** |\n| --- | --- |\n| 1 2 | x\\|y |\n| 3 |  |\n");
        row("layout table", "<table><tr><td>Only</td></tr><tr><td>text</td></tr></table>",
            "Only\n\ntext\n");
        row("torn", "a < b <b>c<i>d</b> &nosuch; &#0; <", "a < b **c*d*** \\&nosuch; \\<\n");
        row("nothing", "<p>&nbsp;</p><div><br></div>", "");
    }

    void structure()
    {
        QFETCH(QString, html);
        QFETCH(QByteArray, markdown);
        QCOMPARE(writeLines(linesOfHtml(html)), markdown);
    }

    void depthIsNoTrouble()
    {
        const QString html = QStringLiteral("<div><ul><li><b>").repeated(20000) + QStringLiteral("deep");
        QCOMPARE(linesOfHtml(html).size(), 1);
    }
};

GACETA_TEST(HtmlLinesTest)
#include "htmllinestest.moc"
