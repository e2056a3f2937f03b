// The underlines below misspelled words: only in what can be seen, not in code, not below the cursor.

#include "ui/widgets/spelling/spellingmarks.h"
#include "tests/support/testmain.h"
#include "ui/widgets/richtext/bodyeditor.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

using namespace gaceta::ui;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

// Words with an x are wrong until they are learned.
class FakeSpeller final : public Speller
{
public:
    bool isReady() const override { return ready; }
    bool isRight(QStringView word) override
    {
        ++asked;
        return !word.contains(u'x') || learned.contains(word.toString());
    }
    QStringList suggestions(const QString &word) override { return {QString(word).remove(u'x')}; }
    bool canLearn() const override { return true; }
    void learn(const QString &word) override
    {
        learned.append(word);
        emit changed();
    }

    bool ready = true;
    int asked = 0;
    QStringList learned;
};

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

} // namespace

class SpellingMarksTest final : public QObject
{
    Q_OBJECT

private slots:
    void marksWordsOfABody()
    {
        FakeSpeller speller;
        BodyEditor body;
        body.resize(600, 400);
        body.setMarkdown("Onex and `codex` {{stat:x-rate}} <a@xx.org> two.\n\n## Threex\n");
        body.show();
        auto *edit = body.findChild<QTextEdit *>();
        const auto *marks = new SpellingMarks(edit, &speller);
        QTRY_COMPARE(marks->marked(), (QStringList{u"Onex"_s, u"Threex"_s}));
        QCOMPARE(edit->extraSelections().size(), qsizetype(2));
        QCOMPARE(body.markdown(),
                 QByteArray("Onex and `codex` {{stat:x-rate}} <a@xx.org> two.\n\n## Threex\n"));
    }

    void offersSpellingsAndLearns()
    {
        FakeSpeller speller;
        QPlainTextEdit edit;
        edit.setPlainText(u"Good wordx here"_s);
        edit.show();
        auto *marks = new SpellingMarks(&edit, &speller);
        QTRY_COMPARE(marks->marked(), QStringList{u"wordx"_s});
        QTextCursor place(edit.document());
        place.setPosition(7);
        QMenu menu;
        menu.addAction(u"Copy"_s);
        marks->addToMenu(&menu, place);
        QCOMPARE(textsOf(menu), (QStringList{u"word"_s, u"Add “wordx” to the dictionary"_s, u"Copy"_s}));
        menu.actions().at(1)->trigger();
        QTRY_COMPARE(marks->marked(), QStringList());
        speller.learned.clear();
        emit speller.changed();
        QTRY_COMPARE(marks->marked(), QStringList{u"wordx"_s});
        menu.actions().first()->trigger();
        QCOMPARE(edit.toPlainText(), u"Good word here"_s);
        edit.undo();
        QCOMPARE(edit.toPlainText(), u"Good wordx here"_s);
    }

    void asksOnlyAboutWhatIsSeen()
    {
        FakeSpeller speller;
        QPlainTextEdit edit;
        edit.resize(400, 200);
        edit.setPlainText(u"wordx and more\n"_s.repeated(5000));
        edit.show();
        auto *marks = new SpellingMarks(&edit, &speller);
        QTRY_VERIFY(!marks->marked().isEmpty());
        QVERIFY2(speller.asked < 200, qPrintable(QString::number(speller.asked)));
    }

    void nothingWithoutADictionary()
    {
        FakeSpeller speller;
        speller.ready = false;
        QPlainTextEdit edit;
        edit.setPlainText(u"wordx"_s);
        edit.show();
        auto *marks = new SpellingMarks(&edit, &speller);
        speller.ready = true;
        emit speller.changed();
        QTRY_COMPARE(marks->marked(), QStringList{u"wordx"_s});
        QCOMPARE(speller.asked, 1);
    }
};

GACETA_TEST(SpellingMarksTest)
#include "spellingmarkstest.moc"
