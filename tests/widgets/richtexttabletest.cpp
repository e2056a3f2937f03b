#include "tests/support/testmain.h"
#include "ui/widgets/richtext/formatactions.h"
#include "ui/widgets/richtext/richtextedit.h"

#include <QAction>
#include <QTest>

using namespace gaceta::ui;

class RichTextTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_edit = std::make_unique<RichTextEdit>();
        m_edit->resize(600, 400);
        m_actions = std::make_unique<FormatActions>(m_edit.get(), m_edit.get());
    }
    void cleanup()
    {
        m_actions.reset();
        m_edit.reset();
    }

    void madeAndFilledByKeyboard()
    {
        m_edit->setMarkdown("Text\n");
        m_edit->moveCursor(QTextCursor::End);
        m_edit->insertTable(2, 2);
        for (const char *word : {"a", "b", "c", "d", "e"}) {
            QTest::keyClicks(m_edit.get(), QString::fromLatin1(word));
            QTest::keyClick(m_edit.get(), Qt::Key_Tab);
        }
        QCOMPARE(m_edit->markdown(),
                 QByteArray("Text\n\n| a | b |\n| --- | --- |\n| c | d |\n| e |  |\n"));
        QTest::keyClick(m_edit.get(), Qt::Key_Return);
        QTest::keyClicks(m_edit.get(), QStringLiteral("after"));
        QCOMPARE(m_edit->markdown(),
                 QByteArray("Text\n\n| a | b |\n| --- | --- |\n| c | d |\n| e |  |\n\nafter\n"));
    }

    void rowsAndColumns()
    {
        m_edit->setMarkdown("| a | b |\n|--:|---|\n| c | d |\n");
        QVERIFY(m_edit->find(QStringLiteral("c")));
        run(FormatAction::RowAbove);
        QCOMPARE(m_edit->markdown(), QByteArray("| a | b |\n| --: | --- |\n|  |  |\n| c | d |\n"));
        run(FormatAction::ColumnAfter);
        QCOMPARE(m_edit->markdown(),
                 QByteArray("| a |  | b |\n| --: | --: | --- |\n|  |  |  |\n| c |  | d |\n"));
        run(FormatAction::RemoveRow);
        run(FormatAction::RemoveColumn);
        QVERIFY(!m_edit->markdown().contains("c"));
        while (m_edit->document()->isUndoAvailable())
            m_edit->undo();
        QCOMPARE(m_edit->markdown(), QByteArray("| a | b |\n|--:|---|\n| c | d |\n"));
        QVERIFY(m_edit->find(QStringLiteral("d")));
        run(FormatAction::RemoveTable);
        QCOMPARE(m_edit->markdown(), QByteArray());
    }

    void textAroundTables()
    {
        const QByteArray body = "| a |\n| - |\n\n| b |\n| - |\n\nText\n\n| c |\n| - |\n";
        m_edit->setMarkdown(body);
        QCOMPARE(m_edit->markdown(), body);
        m_edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_edit.get(), QStringLiteral("end"));
        m_edit->moveCursor(QTextCursor::Start);
        QTest::keyClicks(m_edit.get(), QStringLiteral("start"));
        QCOMPARE(m_edit->markdown(), QByteArray("start\n\n" + body + "\nend\n"));
    }

    void headerHasNoLists()
    {
        m_edit->setMarkdown("| a |\n|---|\n");
        QVERIFY(m_edit->find(QStringLiteral("a")));
        QVERIFY(!m_actions->action(FormatAction::BulletedList)->isEnabled());
        QVERIFY(m_actions->action(FormatAction::RowBelow)->isEnabled());
        m_edit->toggleList(gaceta::text::BodyLine::Marker::Bullet);
        QCOMPARE(m_edit->markdown(), QByteArray("| a |\n|---|\n"));
    }

private:
    void run(FormatAction which) { m_actions->action(which)->trigger(); }

    std::unique_ptr<RichTextEdit> m_edit;
    std::unique_ptr<FormatActions> m_actions;
};

GACETA_TEST(RichTextTableTest)
#include "richtexttabletest.moc"
