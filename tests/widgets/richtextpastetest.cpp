#include "tests/support/testmain.h"
#include "tests/widgets/fakebodyservices.h"
#include "ui/widgets/richtext/richtextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

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

    void pictures_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("position");
        QTest::addColumn<QByteArray>("after");
        const QByteArray two = "![](gaceta:media/1)\n\n![](gaceta:media/2)\n";
        QTest::newRow("empty") << QByteArray("") << 0 << two;
        QTest::newRow("in a sentence") << QByteArray("One two\n") << 3 << "One two\n\n" + two;
        QTest::newRow("before a sentence")
            << QByteArray("One\n\nTwo\n") << 4 << "One\n\n" + two + "\nTwo\n";
        QTest::newRow("in a list") << QByteArray("- a\n- b\n") << 1 << "- a\n\n" + two + "\n- b\n";
        QTest::newRow("in a cell") << QByteArray("| a |\n| --- |\n| c |\n") << 3
                                   << QByteArray("| a |\n| --- |\n| "
                                                 "![](gaceta:media/1) ![](gaceta:media/2)c |\n");
    }

    void pictures()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, position);
        QFETCH(QByteArray, after);
        FakeBodyServices services;
        services.files.images = {{QStringLiteral("gaceta:media/1"), {}, {}},
                                 {QStringLiteral("gaceta:media/2"), {}, {}}};
        m_edit->setServices(&services);
        m_edit->setMarkdown(before);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(position);
        m_edit->setTextCursor(cursor);
        pasteImage();
        QCOMPARE(m_edit->markdown(), after);
        m_edit->undo();
        QCOMPARE(m_edit->markdown(), before);
        m_edit->setServices(nullptr);
    }

    void dropsOfManyFiles()
    {
        FakeBodyServices services;
        services.files.images = {{QStringLiteral("gaceta:media/1"), {}, {}}};
        services.files.files = {{QStringLiteral("gaceta:media/3"), QStringLiteral("plan.pdf"), {}}};
        m_edit->setServices(&services);
        m_edit->setMarkdown("One\n");
        m_edit->show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.png")),
                      QUrl::fromLocalFile(QStringLiteral("/tmp/plan.pdf"))});
        const QPoint end = m_edit->cursorRect().center() + QPoint(200, 0);
        QDragEnterEvent enter(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_edit->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_edit->viewport(), &drop);
        QCOMPARE(m_edit->markdown(),
                 QByteArray("One\n\n![](gaceta:media/1)\n\n[plan.pdf](gaceta:media/3)\n"));
        m_edit->setServices(nullptr);
    }

    // Spreadsheets put a picture of the cells beside the cells.
    void textWithAPictureOfItself()
    {
        FakeBodyServices services;
        services.files.images = {{QStringLiteral("gaceta:media/1"), {}, {}}};
        m_edit->setServices(&services);
        m_edit->setMarkdown("");
        auto *data = new QMimeData;
        data->setHtml(QStringLiteral("<table><tr><td>a</td><td>b</td></tr></table>"));
        data->setImageData(QImage(4, 4, QImage::Format_RGB32));
        paste(data);
        QCOMPARE(m_edit->markdown(), QByteArray("| a | b |\n| --- | --- |\n"));
        m_edit->setServices(nullptr);
    }

    void anAnswerForAFormerTextIsTooLate()
    {
        FakeBodyServices services;
        services.answersLater = true;
        m_edit->setServices(&services);
        m_edit->setMarkdown("One\n");
        pasteImage();
        m_edit->setMarkdown("Another\n");
        services.later({{{QStringLiteral("gaceta:media/1"), {}, {}}}, {}, {}});
        QCOMPARE(m_edit->markdown(), QByteArray("Another\n"));
        m_edit->setServices(nullptr);
    }

private:
    void pasteImage()
    {
        auto *data = new QMimeData;
        data->setImageData(QImage(4, 4, QImage::Format_RGB32));
        paste(data);
    }
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
