#include "tests/support/meaning.h"
#include "tests/support/testmain.h"
#include "ui/widgets/richtext/bodyeditor.h"
#include "ui/widgets/richtext/richtextedit.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace gaceta;
using namespace gaceta::ui;

class RichTextRoundTripTest final : public QObject
{
    Q_OBJECT

private slots:
    void examples_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        for (const tests::CommonMarkExample &example : tests::commonMarkExamples())
            QTest::addRow("%d", example.number) << example.markdown;
        QFile samples(QStringLiteral(GACETA_TEST_DATA "/body-samples.md"));
        QVERIFY(samples.open(QIODevice::ReadOnly));
        int number = 0;
        for (const QString &sample :
             QString::fromUtf8(samples.readAll()).split(QStringLiteral("\n=====\n")))
            QTest::addRow("sample %d", ++number) << sample.toUtf8();
        QTest::newRow("Windows line ends") << QByteArray("# a\r\n\r\n* b\r\n* c\r\n");
        QTest::newRow("no UTF-8") << QByteArray("caf\xe9 \xff\n");
        QTest::newRow("signs of the document")
            << QByteArray("a\xe2\x80\xa8z\xef\xbf\xbc\xef\xb7\x90q\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf# a\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank lines") << QByteArray("\n\n");
    }

    void shownAndGivenBack_data() { examples_data(); }
    void shownAndGivenBack()
    {
        QFETCH(QByteArray, markdown);
        RichTextEdit edit;
        edit.setMarkdown(markdown);
        QCOMPARE(edit.markdown(), markdown);
    }

    void throughTheSourceView_data() { examples_data(); }
    void throughTheSourceView()
    {
        QFETCH(QByteArray, markdown);
        BodyEditor editor;
        QSignalSpy changed(&editor, &BodyEditor::changed);
        editor.setMarkdown(markdown);
        editor.setView(BodyEditor::View::Source);
        QCOMPARE(editor.markdown(), markdown);
        editor.setView(BodyEditor::View::RichText);
        QCOMPARE(editor.markdown(), markdown);
        QCOMPARE(changed.count(), 0);
    }

    // A word typed at the end, and taken back, leaves every byte as it was; undo does as well.
    void typedAndTakenBack_data() { examples_data(); }
    void typedAndTakenBack()
    {
        QFETCH(QByteArray, markdown);
        RichTextEdit edit;
        edit.setMarkdown(markdown);
        edit.moveCursor(QTextCursor::End);
        QTest::keyClicks(&edit, QStringLiteral("x"));
        edit.undo();
        QCOMPARE(edit.markdown(), markdown);
    }

    void replacedAndUndone()
    {
        RichTextEdit edit;
        const QByteArray old = "Title\n=====\n\n* a\n* b\n";
        edit.setMarkdown(old);
        edit.replaceMarkdown("__new__ text\n");
        QCOMPARE(edit.markdown(), QByteArray("__new__ text\n"));
        edit.undo();
        QCOMPARE(edit.markdown(), old);
        edit.redo();
        QCOMPARE(edit.markdown(), QByteArray("__new__ text\n"));
    }

    void onlyTheTouchedParagraphChanges()
    {
        RichTextEdit edit;
        edit.setMarkdown(
            "Title\n=====\n\n* a\n* b\n\nSee [here][1], __now__.\n\n[1]: /x\n\nLast\none.\n");
        edit.moveCursor(QTextCursor::End);
        QTest::keyClicks(&edit, QStringLiteral("!"));
        QCOMPARE(edit.markdown(),
                 QByteArray(
                     "Title\n=====\n\n* a\n* b\n\nSee [here][1], __now__.\n\n[1]: /x\n\nLast\none.!\n"));
        edit.find(QStringLiteral("See"), QTextDocument::FindBackward);
        QTest::keyClicks(&edit, QStringLiteral("Look"));
        QCOMPARE(
            edit.markdown(),
            QByteArray(
                "Title\n=====\n\n* a\n* b\n\nLook [here](/x), **now**.\n\n[1]: /x\n\nLast\none.!\n"));
    }

    // Two editors of one body, one edit in source: undo stays with its view.
    void undoIsKeptPerView()
    {
        BodyEditor editor;
        editor.setMarkdown("one\n");
        auto *rich = editor.findChild<RichTextEdit *>();
        rich->moveCursor(QTextCursor::End);
        QTest::keyClicks(rich, QStringLiteral(" two"));
        editor.setView(BodyEditor::View::Source);
        QCOMPARE(editor.markdown(), QByteArray("one two\n"));
        editor.setView(BodyEditor::View::RichText);
        QVERIFY(editor.canUndo());
        editor.undo();
        QCOMPARE(editor.markdown(), QByteArray("one\n"));
    }
};

GACETA_TEST(RichTextRoundTripTest)
#include "richtextroundtriptest.moc"
