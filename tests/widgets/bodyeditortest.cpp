#include "ui/widgets/richtext/bodyeditor.h"
#include "tests/support/testmain.h"
#include "tests/widgets/fakebodyservices.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/richtext/markdownsourceedit.h"
#include "ui/widgets/richtext/richtextedit.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace gaceta::ui;

class BodyEditorTest final : public QObject
{
    Q_OBJECT

private slots:
    void shortcutsWorkInside()
    {
        BodyEditor editor;
        FakeBodyServices services;
        editor.setServices(&services);
        editor.setMarkdown("one two\n");
        show(editor);
        QSignalSpy changed(&editor, &BodyEditor::changed);
        auto *rich = editor.findChild<RichTextEdit *>();
        rich->selectAll();
        QTest::keyClick(rich, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(editor.markdown(), QByteArray("**one two**\n"));
        QVERIFY(changed.count() > 0);
        services.link = {QStringLiteral("/x"), {}, {}};
        QTest::keyClick(rich, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(editor.markdown(), QByteArray("**[one two](/x)**\n"));
        QTest::keyClick(rich, Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(editor.markdown(), QByteArray("### **[one two](/x)**\n"));
        QTest::keyClick(rich, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(editor.view(), BodyEditor::View::Source);
        QTest::keyClick(editor.findChild<MarkdownSourceEdit *>(), Qt::Key_M,
                        Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(editor.view(), BodyEditor::View::RichText);
    }

    void toolBarByKeyboard()
    {
        BodyEditor editor;
        show(editor);
        auto *rich = editor.findChild<RichTextEdit *>();
        rich->setFocus();
        QTest::keyClick(rich, Qt::Key_F10, Qt::AltModifier);
        auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(button);
        QTest::keyClick(button, Qt::Key_Right);
        QVERIFY(QApplication::focusWidget() != button);
        QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), rich);
    }

    void everythingHasAName()
    {
        BodyEditor editor;
        editor.setFieldName(QStringLiteral("Body, Spanish"));
        for (const auto *button : editor.findChildren<QToolButton *>()) {
            if (button->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
        for (const QAction *action : editor.formatActions())
            QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty());
        QCOMPARE(editor.findChild<RichTextEdit *>()->accessibleName(), QStringLiteral("Body, Spanish"));
    }

    void sourceEditsArriveInRichText()
    {
        BodyEditor editor;
        editor.setMarkdown("* a\r\n* b\r\n");
        editor.setView(BodyEditor::View::Source);
        auto *source = editor.findChild<MarkdownSourceEdit *>();
        source->moveCursor(QTextCursor::End);
        QTest::keyClicks(source, QStringLiteral("* c"));
        QCOMPARE(editor.markdown(), QByteArray("* a\r\n* b\r\n* c"));
        editor.setView(BodyEditor::View::RichText);
        QCOMPARE(editor.markdown(), QByteArray("* a\r\n* b\r\n* c"));
        editor.undo();
        QCOMPARE(editor.markdown(), QByteArray("* a\r\n* b\r\n"));
    }

    void cursorStaysNearby()
    {
        BodyEditor editor;
        QByteArray body;
        for (int i = 0; i < 100; ++i)
            body += "Paragraph number " + QByteArray::number(i) + " here.\n\n";
        editor.setMarkdown(body);
        QVERIFY(editor.find(QStringLiteral("number 60")));
        editor.setView(BodyEditor::View::Source);
        QVERIFY(editor.findChild<MarkdownSourceEdit *>()->textCursor().block().text().contains(
            QStringLiteral("number 60")));
        editor.setView(BodyEditor::View::RichText);
        QVERIFY(editor.findChild<RichTextEdit *>()->textCursor().block().text().contains(
            QStringLiteral("number 60")));
    }

    void wordsAreCounted()
    {
        BodyEditor editor;
        FakeBodyServices services;
        editor.setServices(&services);
        editor.setMarkdown("Three – short words and {{stat:rate}}\n");
        QCOMPARE(editor.wordCount(), 5);
    }

    void hugeTextOpensAsSource()
    {
        BodyEditor editor;
        show(editor);
        const QByteArray huge =
            QByteArray("A sentence of some words, and *more* of it.\n\n").repeated(120000);
        QElapsedTimer timer;
        timer.start();
        editor.setMarkdown(huge);
        QApplication::processEvents();
        qInfo("5 MB opened in %lld ms", timer.elapsed());
        QCOMPARE(editor.view(), BodyEditor::View::Source);
        QVERIFY(!editor.findChild<MessageBar *>()->sentence().isEmpty());
        QVERIFY(editor.markdown() == huge);
        editor.setView(BodyEditor::View::RichText);
        QCOMPARE(editor.view(), BodyEditor::View::Source);
        QVERIFY(editor.markdown() == huge);
    }

    void longTextsStayFluid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("one paragraph of 20,000")
            << QByteArray(QByteArray("word ").repeated(4000) + "\n");
        QTest::newRow("a thousand paragraphs")
            << QByteArray("A **sentence** of some words, and [more](/x) of it.\n\n").repeated(1000);
        QTest::newRow("just below the limit")
            << QByteArray("A **sentence** of some words, and [more](/x) of it.\n\n").repeated(18000);
    }

    void longTextsStayFluid()
    {
        QFETCH(QByteArray, body);
        BodyEditor editor;
        show(editor);
        QElapsedTimer timer;
        timer.start();
        editor.setMarkdown(body);
        QApplication::processEvents();
        const qint64 opened = timer.restart();
        auto *rich = editor.findChild<RichTextEdit *>();
        rich->moveCursor(QTextCursor::End);
        timer.restart();
        QTest::keyClicks(rich, QStringLiteral("ten letter"));
        QApplication::processEvents();
        const qint64 typed = timer.restart();
        QVERIFY(editor.markdown() != body);
        qInfo("opened in %lld ms, ten keys in %lld ms, read back in %lld ms", opened, typed,
              timer.elapsed());
    }

private:
    static void show(BodyEditor &editor)
    {
        editor.resize(800, 500);
        editor.show();
        editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.findChild<RichTextEdit *>()->setFocus();
    }
};

GACETA_TEST(BodyEditorTest)
#include "bodyeditortest.moc"
