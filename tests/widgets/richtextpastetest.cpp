#include "tests/support/testmain.h"
#include "tests/widgets/fakebodyservices.h"
#include "ui/widgets/richtext/richtextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace gaceta::ui;

class RichTextPasteTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_edit = std::make_unique<RichTextEdit>();
        m_edit->resize(600, 400);
    }
    void cleanup() { m_edit.reset(); }

    void wordListIntoParagraph()
    {
        m_edit->setMarkdown("Before after\n");
        m_edit->moveCursor(QTextCursor::Start);
        m_edit->moveCursor(QTextCursor::NextWord);
        pasteHtml(QStringLiteral("<p>one <b>two</b></p>"
                                 "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>"
                                 "<span style='mso-list:Ignore'>·</span>item</p><h2>Title</h2>"));
        QCOMPARE(m_edit->markdown(), QByteArray("Before one **two**\n\n- item\n\n## Title\n\nafter\n"));
        m_edit->undo();
        QCOMPARE(m_edit->markdown(), QByteArray("Before after\n"));
    }

    void oneParagraphGoesOnInTheLine()
    {
        m_edit->setMarkdown("- a c\n");
        m_edit->moveCursor(QTextCursor::Start);
        m_edit->moveCursor(QTextCursor::NextWord);
        pasteHtml(QStringLiteral("<p><i>b</i></p>"));
        QCOMPARE(m_edit->markdown(), QByteArray("- a *b*c\n"));
    }

    void plainText()
    {
        m_edit->setMarkdown("");
        pasteText(QStringLiteral("One\nTwo"));
        QCOMPARE(m_edit->markdown(), QByteArray("One\n\nTwo\n"));
        m_edit->setMarkdown("");
        pasteText(QStringLiteral("One\r\nTwo\r\n\r\nThree *x*"));
        QCOMPARE(m_edit->markdown(), QByteArray("One\\\nTwo\n\nThree \\*x\\*\n"));
    }

    void withoutFormatting()
    {
        auto *data = new QMimeData;
        data->setHtml(QStringLiteral("<p><b>bold</b></p>"));
        data->setText(QStringLiteral("bold"));
        QApplication::clipboard()->setMimeData(data);
        m_edit->setMarkdown("");
        m_edit->pastePlain();
        QCOMPARE(m_edit->markdown(), QByteArray("bold\n"));
    }

    void addressOntoWords()
    {
        m_edit->setMarkdown("Read this.\n");
        QVERIFY(m_edit->find(QStringLiteral("this")));
        pasteText(QStringLiteral("https://example.org/a"));
        QCOMPARE(m_edit->markdown(), QByteArray("Read [this](https://example.org/a).\n"));
    }

    void ownTextKeepsEverything()
    {
        const QByteArray body =
            "## T\n\nA {{stat:rate}} **b**\n\n1. x\n   - y\n\n| a | b |\n| --- | :-: |\n| c | d |\n\n"
            "{{schools:ours}}\n";
        m_edit->setMarkdown(body);
        m_edit->selectAll();
        m_edit->copy();
        RichTextEdit other;
        other.setMarkdown("");
        other.paste();
        QCOMPARE(other.markdown(), body);
    }

    void intoACell()
    {
        m_edit->setMarkdown("| a | b |\n|---|---|\n| c | d |\n");
        QVERIFY(m_edit->find(QStringLiteral("c")));
        m_edit->moveCursor(QTextCursor::EndOfBlock);
        pasteText(QStringLiteral("1\n2"));
        QCOMPARE(m_edit->markdown(), QByteArray("| a | b |\n| --- | --- |\n| c1 2 | d |\n"));
    }

private:
    void pasteHtml(const QString &html)
    {
        auto *data = new QMimeData;
        data->setHtml(html);
        paste(data);
    }
    void pasteText(const QString &text)
    {
        auto *data = new QMimeData;
        data->setText(text);
        paste(data);
    }
    void paste(QMimeData *data)
    {
        QApplication::clipboard()->setMimeData(data);
        QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
    }

    std::unique_ptr<RichTextEdit> m_edit;
};

GACETA_TEST(RichTextPasteTest)
#include "richtextpastetest.moc"
