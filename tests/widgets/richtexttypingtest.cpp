#include "tests/support/testmain.h"
#include "tests/widgets/fakebodyservices.h"
#include "ui/widgets/richtext/richtextedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace gaceta;
using namespace gaceta::ui;

class RichTextTypingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_services = std::make_unique<FakeBodyServices>();
        m_edit = std::make_unique<RichTextEdit>();
        m_edit->setServices(m_services.get());
        m_edit->resize(600, 400);
    }
    void cleanup() { m_edit.reset(); }

    void text_data()
    {
        QTest::addColumn<QString>("keys"); // \n Enter, \t Tab, \b Backspace, \v Shift+Tab
        QTest::addColumn<QByteArray>("markdown");
        const auto row = [](const char *keys, const char *markdown) {
            QTest::newRow(QByteArray(markdown).simplified().constData())
                << QString::fromUtf8(keys) << QByteArray(markdown);
        };
        row("Hello", "Hello\n");
        row("One\nTwo", "One\n\nTwo\n");
        row("One\n\n\nTwo", "One\n\nTwo\n");
        row("## Title\nText", "## Title\n\nText\n");
        row("- a\nb\n\tc\n\vd\n\nend", "- a\n- b\n  - c\n- d\n\nend\n");
        row("* a\n\n\nb", "- a\n\nb\n");
        row("1. a\nb", "1. a\n2. b\n");
        row("7. a\nb", "7. a\n8. b\n");
        row("> Said\nmore\n\nend", "> Said\n>\n> more\n\nend\n");
        row("- a\nb\n\tc\b\b\bd", "- a\n- b\n\nd\n");
        row("Rate {{stat:rate}} now", "Rate {{stat:rate}} now\n");
        row("{{schools:ours}}After", "{{schools:ours}}\n\nAfter\n");
        row("# not * a _list_ [x]", "# not * a \\_list\\_ \\[x\\]\n");
        row("2026 - no list", "2026 - no list\n");
    }

    void text()
    {
        QFETCH(QString, keys);
        QFETCH(QByteArray, markdown);
        type(keys);
        QCOMPARE(m_edit->markdown(), markdown);
    }

    void typedMarkCanBeUndone()
    {
        type(QStringLiteral("## "));
        QCOMPARE(m_edit->state().line.level, 2);
        m_edit->undo();
        QCOMPARE(m_edit->state().line.level, 0);
        QCOMPARE(m_edit->toPlainText(), QStringLiteral("## "));
    }

    void marks()
    {
        type(QStringLiteral("a "));
        m_edit->toggleMark(text::Mark::Bold);
        type(QStringLiteral("bold"));
        m_edit->toggleMark(text::Mark::Bold);
        type(QStringLiteral(" c"));
        QCOMPARE(m_edit->markdown(), QByteArray("a **bold** c\n"));
        m_edit->selectAll();
        m_edit->toggleMark(text::Mark::Italic);
        QCOMPARE(m_edit->markdown(), QByteArray("*a **bold** c*\n"));
        m_edit->toggleCode();
        m_edit->clearFormat();
        QCOMPARE(m_edit->markdown(), QByteArray("a bold c\n"));
    }

    void chipIsOneStep()
    {
        m_edit->setMarkdown("Now {{stat:rate}}.\n");
        m_edit->moveCursor(QTextCursor::End);
        QTest::keyClick(m_edit.get(), Qt::Key_Left);
        QTest::keyClick(m_edit.get(), Qt::Key_Left);
        QTest::keyClicks(m_edit.get(), QStringLiteral("at "));
        QCOMPARE(m_edit->markdown(), QByteArray("Now at {{stat:rate}}.\n"));
        QTest::keyClick(m_edit.get(), Qt::Key_Delete);
        QCOMPARE(m_edit->markdown(), QByteArray("Now at .\n"));
        m_edit->undo();
        QCOMPARE(m_edit->markdown(), QByteArray("Now at {{stat:rate}}.\n"));
        QVERIFY(m_edit->readableText().contains(QStringLiteral("87.5 %")));
        m_edit->moveCursor(QTextCursor::End);
        m_edit->askFact();
        QTest::keyClicks(m_edit.get(), QStringLiteral(" more"));
        QCOMPARE(m_edit->markdown(), QByteArray("Now at {{stat:rate}}.{{stat:rate}} more\n"));
    }

    void blocksRulesAndImages()
    {
        m_edit->setMarkdown("Text\n");
        m_edit->moveCursor(QTextCursor::End);
        m_edit->askBlock();
        m_edit->insertRule();
        m_edit->askImage();
        QCOMPARE(m_edit->markdown(),
                 QByteArray("Text\n\n{{schools:ours}}\n\n---\n\n![A class](gaceta:media/1)\n"));
        // Typing beside a block makes a paragraph.
        m_edit->moveCursor(QTextCursor::Start);
        m_edit->moveCursor(QTextCursor::Down);
        m_edit->moveCursor(QTextCursor::EndOfBlock);
        QTest::keyClicks(m_edit.get(), QStringLiteral("new"));
        QCOMPARE(m_edit->markdown(),
                 QByteArray("Text\n\n{{schools:ours}}\n\nnew\n\n---\n\n![A class](gaceta:media/1)\n"));
    }

    void links()
    {
        m_edit->setMarkdown("Read this now.\n");
        QVERIFY(m_edit->find(QStringLiteral("this"), QTextDocument::FindBackward) ||
                m_edit->find(QStringLiteral("this")));
        m_services->link = {QStringLiteral("https://example.org"), QStringLiteral("this"), {}};
        m_edit->askLink();
        QCOMPARE(m_services->askedLink.text, QStringLiteral("this"));
        QCOMPARE(m_edit->markdown(), QByteArray("Read [this](https://example.org) now.\n"));
        // Behind a link one types plain text; inside it the link goes on.
        QTest::keyClicks(m_edit.get(), QStringLiteral("x"));
        QCOMPARE(m_edit->markdown(), QByteArray("Read [this](https://example.org)x now.\n"));
        m_edit->moveCursor(QTextCursor::PreviousCharacter);
        m_edit->moveCursor(QTextCursor::PreviousCharacter);
        m_services->link = {};
        m_edit->askLink();
        QCOMPARE(m_services->askedLink.url, QStringLiteral("https://example.org"));
        QCOMPARE(m_edit->markdown(), QByteArray("Read thisx now.\n"));
    }

    void sourceBlocksAreNotTypedInto()
    {
        const QByteArray markdown = "Before\n\n<div>\nraw\n</div>\n\nAfter\n";
        m_edit->setMarkdown(markdown);
        QSignalSpy notice(m_edit.get(), &RichTextEdit::notice);
        QVERIFY(m_edit->find(QStringLiteral("raw")));
        QTest::keyClicks(m_edit.get(), QStringLiteral("x"));
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(m_edit->markdown(), markdown);
        QCOMPARE(notice.count(), 2);
        QVERIFY(m_edit->find(QStringLiteral("After")));
        m_edit->moveCursor(QTextCursor::StartOfBlock);
        QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
        QCOMPARE(m_edit->markdown(), markdown);
    }

    void undoAll()
    {
        const QByteArray markdown = "* a\n* b\n\nText with __bold__.\n";
        m_edit->setMarkdown(markdown);
        m_edit->selectAll();
        m_edit->toggleList(text::BodyLine::Marker::Number);
        m_edit->toggleQuote();
        m_edit->setHeading(3);
        m_edit->insertTable(2, 2);
        QVERIFY(m_edit->markdown() != markdown);
        for (int i = 0; i < 20 && m_edit->document()->isUndoAvailable(); ++i)
            m_edit->undo();
        QCOMPARE(m_edit->markdown(), markdown);
    }

private:
    void type(const QString &keys)
    {
        for (const QChar key : keys) {
            if (key == u'\n')
                QTest::keyClick(m_edit.get(), Qt::Key_Return);
            else if (key == u'\t')
                QTest::keyClick(m_edit.get(), Qt::Key_Tab);
            else if (key == u'\v')
                QTest::keyClick(m_edit.get(), Qt::Key_Backtab, Qt::ShiftModifier);
            else if (key == u'\b')
                QTest::keyClick(m_edit.get(), Qt::Key_Backspace);
            else
                QTest::keyClicks(m_edit.get(), QString(key));
        }
    }

    std::unique_ptr<FakeBodyServices> m_services;
    std::unique_ptr<RichTextEdit> m_edit;
};

GACETA_TEST(RichTextTypingTest)
#include "richtexttypingtest.moc"
