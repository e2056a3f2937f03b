// Quotations with a speaker: put in, made of what is there, changed and taken away, each in one step.

#include "tests/support/testmain.h"
#include "ui/widgets/fields/growingtextedit.h"
#include "ui/widgets/richtext/quotationdialog.h"
#include "ui/widgets/richtext/richtextedit.h"

#include <QLineEdit>
#include <QTest>

using namespace gaceta::ui;
using namespace Qt::StringLiterals;

class QuotationTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_edit = std::make_unique<RichTextEdit>();
        m_edit->resize(600, 400);
    }
    void cleanup() { m_edit.reset(); }

    void command_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("at"); // where the cursor stands: behind these words
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *at, const char *words,
                            const char *who, const char *title, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QString::fromUtf8(at)
                                << QString::fromUtf8(words) << QString::fromUtf8(who)
                                << QString::fromUtf8(title) << QByteArray(after);
        };
        row("into nothing", "", "", "“We did it.”", "Ana Pérez", "Principal",
            "> “We did it.”\n>\n> — Ana Pérez, Principal\n");
        row("below a paragraph", "One\n\nTwo\n", "One", "First\nSecond", "Ana", "",
            "One\n\n> First\n>\n> Second\n>\n> — Ana\n\nTwo\n");
        row("nobody is named", "", "", "Said", "", "", "> Said\n");
        row("a paragraph in quotation marks", "«Sí, **ahora**»\n", "Sí", nullptr, "Luis", "maestro",
            "> «Sí, **ahora**»\n>\n> — Luis, maestro\n");
        row("another speaker", "> Said *so*\n>\n> — Ana, Principal\n\nEnd\n", "Said", nullptr, "Luis",
            "Teacher, Roosevelt", "> Said *so*\n>\n> — Luis, Teacher, Roosevelt\n\nEnd\n");
        row("in the same paragraph", "> Said\\\n> — Ana\n", "Said", nullptr, "Luis", "",
            "> Said\\\n> — Luis\n");
        row("the speaker goes", "> Said\n>\n> — Ana, Principal\n\nEnd\n", "Said", nullptr, "", "",
            "> Said\n\nEnd\n");
        row("the speaker of the same paragraph goes", "> Said\\\n> — Ana\n", "Said", nullptr, "", "",
            "> Said\n");
        row("a quote of several paragraphs", "> One\n>\n> - a\n> - b\n", "One", nullptr, "Ana", "",
            "> One\n>\n> - a\n> - b\n>\n> — Ana\n");
        row("above another", "«Sí»\n\n> Said\n>\n> — Ana\n", "Sí", nullptr, "Luis", "",
            "> «Sí»\n>\n> — Luis\n\n> Said\n>\n> — Ana\n");
        row("put in above another", "One\n\n> Said\n>\n> — Ana\n", "One", "New", "Luis", "",
            "One\n\n> New\n>\n> — Luis\n\n> Said\n>\n> — Ana\n");
        row("below another", "> Said\n>\n> — Ana\n\n«Sí»\n", "Sí", nullptr, "", "",
            "> Said\n>\n> — Ana\n\n> «Sí»\n");
    }

    void command()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, at);
        QFETCH(QString, words);
        QFETCH(QString, name);
        QFETCH(QString, title);
        QFETCH(QByteArray, after);
        m_edit->setMarkdown(before);
        if (!at.isEmpty())
            QVERIFY(m_edit->find(at));
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(cursor.selectionEnd());
        m_edit->setTextCursor(cursor);
        m_edit->askQuotation();
        auto *dialog = m_edit->findChild<QuotationDialog *>();
        QVERIFY(dialog);
        auto *said = dialog->findChild<GrowingTextEdit *>();
        QCOMPARE(said != nullptr, !words.isNull());
        if (said)
            said->setPlainText(words);
        const auto lines = dialog->findChildren<QLineEdit *>();
        lines.at(0)->setText(name);
        lines.at(1)->setText(title);
        dialog->accept();
        QCOMPARE(m_edit->markdown(), after);
        m_edit->undo();
        QCOMPARE(m_edit->markdown(), before);
    }

    void theSelectionIsWhatWasSaid()
    {
        m_edit->setMarkdown("One two\n\nThree\n");
        m_edit->moveCursor(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        m_edit->askQuotation();
        auto *dialog = m_edit->findChild<QuotationDialog *>();
        QVERIFY(!dialog->findChild<GrowingTextEdit *>());
        dialog->findChildren<QLineEdit *>().at(0)->setText(u"Ana"_s);
        dialog->accept();
        QCOMPARE(m_edit->markdown(), QByteArray("> One two\n>\n> — Ana\n\nThree\n"));
    }

    void aSelectionOfWholeParagraphsKeepsItsSpeaker()
    {
        m_edit->setMarkdown("One\n\nTwo\n");
        m_edit->moveCursor(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        m_edit->askQuotation();
        auto *dialog = m_edit->findChild<QuotationDialog *>();
        dialog->findChildren<QLineEdit *>().at(0)->setText(u"Ana"_s);
        dialog->accept();
        QCOMPARE(m_edit->markdown(), QByteArray("> One\n>\n> — Ana\n\nTwo\n"));
    }

    void whoIsNamedIsShown()
    {
        m_edit->setMarkdown("> Said\n>\n> — Ana Pérez, Principal\n");
        m_edit->askQuotation();
        const auto lines = m_edit->findChild<QuotationDialog *>()->findChildren<QLineEdit *>();
        QCOMPARE(lines.at(0)->text(), u"Ana Pérez"_s);
        QCOMPARE(lines.at(1)->text(), u"Principal"_s);
    }

private:
    std::unique_ptr<RichTextEdit> m_edit;
};

GACETA_TEST(QuotationTest)
#include "quotationtest.moc"
