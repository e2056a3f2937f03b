// The waves below misspelled words of a line, and the spellings its menu offers.

#include "ui/widgets/spelling/linespellingmarks.h"
#include "tests/support/testmain.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace gaceta::ui;
using namespace Qt::StringLiterals;

namespace {

// Words with an x are wrong until they are learned.
class XSpeller final : public Speller
{
public:
    bool isReady() const override { return true; }
    bool isRight(QStringView word) override
    {
        return !word.contains(u'x') || learned.contains(word.toString());
    }
    QStringList suggestions(const QString &word) override { return {QString(word).remove(u'x')}; }
    bool canLearn() const override { return true; }
    void learn(const QString &word) override
    {
        learned.append(word);
        emit changed();
    }

    QStringList learned;
};

// Whether a wave is drawn below the letters from one to another.
bool hasWave(QLineEdit &line, int from, int to)
{
    const QImage image = line.grab().toImage();
    const QFontMetrics metrics(line.font());
    const int zero = line.inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().toPoint().x() -
                     metrics.horizontalAdvance(line.text().left(line.cursorPosition()));
    const int begin = zero + metrics.horizontalAdvance(line.text().left(from));
    const int end = zero + metrics.horizontalAdvance(line.text().left(to));
    for (int x = begin; x < end; ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() > color.green() + 60 && color.red() > color.blue() + 60)
                return true;
        }
    }
    return false;
}

} // namespace

class LineSpellingMarksTest final : public QObject
{
    Q_OBJECT

private slots:
    void marksAndDraws()
    {
        XSpeller speller;
        QLineEdit line;
        line.resize(300, 30);
        line.setText(u"Good wordx here"_s);
        line.show();
        const auto *marks = new LineSpellingMarks(&line, &speller);
        QTRY_COMPARE(marks->marked(), QStringList{u"wordx"_s});
        QVERIFY(hasWave(line, 5, 10));
        QVERIFY(!hasWave(line, 0, 4));
        line.setText(u"Good word here"_s);
        QCOMPARE(marks->marked(), QStringList());
        QVERIFY(!hasWave(line, 0, 14));
    }

    void offersSpellingsAndLearns()
    {
        XSpeller speller;
        QLineEdit line;
        line.setText(u"Good wordx herex"_s);
        line.setCursorPosition(0); // behind a word it would be one that is being written
        line.show();
        auto *marks = new LineSpellingMarks(&line, &speller);
        QTRY_COMPARE(marks->marked().size(), 2);
        QMenu menu;
        menu.addAction(u"Copy"_s);
        marks->addToMenu(&menu, 7);
        QCOMPARE(menu.actions().at(0)->text(), u"word"_s);
        QCOMPARE(menu.actions().at(1)->text(), u"Add “wordx” to the dictionary"_s);
        menu.actions().at(0)->trigger();
        QCOMPARE(line.text(), u"Good word herex"_s);
        QTRY_COMPARE(marks->marked(), QStringList{u"herex"_s});
        speller.learn(u"herex"_s);
        QTRY_COMPARE(marks->marked(), QStringList());
        QMenu other;
        marks->addToMenu(&other, 12);
        QVERIFY(other.isEmpty());
    }

    void theWordBeingWrittenIsLeftAlone()
    {
        XSpeller speller;
        QLineEdit line;
        line.show();
        line.activateWindow();
        line.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        const auto *marks = new LineSpellingMarks(&line, &speller);
        QTest::keyClicks(&line, u"onex twox"_s);
        QTRY_COMPARE(marks->marked(), QStringList{u"onex"_s});
        line.clearFocus();
        QTRY_COMPARE(marks->marked(), (QStringList{u"onex"_s, u"twox"_s}));
    }

    // It lies over the line, and the line does not notice.
    void clicksGoThrough()
    {
        XSpeller speller;
        QLineEdit line;
        line.resize(300, 30);
        line.setText(u"Good wordx"_s);
        line.setCursorPosition(0);
        line.show();
        auto *marks = new LineSpellingMarks(&line, &speller);
        QTRY_COMPARE(marks->marked().size(), 1);
        QCOMPARE(line.childAt(line.rect().center()), nullptr);
        line.resize(500, 40);
        QCOMPARE(marks->size(), line.size());
    }
};

GACETA_TEST(LineSpellingMarksTest)
#include "linespellingmarkstest.moc"
