#include "tests/support/testmain.h"
#include "ui/widgets/fields/chip.h"
#include "ui/widgets/fields/choicechips.h"
#include "ui/widgets/fields/choiceline.h"
#include "ui/widgets/fields/orderedlistedit.h"
#include "ui/widgets/fields/reorderlist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace gaceta::ui;
using namespace Qt::StringLiterals;

// Choosing several of many, by keyboard and by mouse.
class ChoicesTest final : public QObject
{
    Q_OBJECT

private slots:
    void typeDownEnterAdds()
    {
        ChoiceChips chips;
        prepare(chips);
        QSignalSpy edited(&chips, &ChoiceChips::edited);
        QTest::keyClicks(chips.line(), u"musica"_s);
        QVERIFY(popup());
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(chips.chosen(), QStringList{u"3"_s});
        QCOMPARE(edited.count(), 1);
        QTRY_COMPARE(chips.line()->text(), QString());
        // Without the list, Enter takes the best.
        QTest::keyClicks(chips.line(), u"roo"_s);
        closePopup();
        QTest::keyClick(chips.line(), Qt::Key_Return);
        QCOMPARE(chips.chosen(), (QStringList{u"3"_s, u"1"_s}));
        // What is chosen is not offered again.
        QTest::keyClicks(chips.line(), u"roo"_s);
        QVERIFY(!popup());
    }

    void backspaceRemovesTheLast()
    {
        ChoiceChips chips;
        prepare(chips);
        chips.setChosen({u"1"_s, u"2"_s});
        QSignalSpy edited(&chips, &ChoiceChips::edited);
        QTest::keyClicks(chips.line(), u"x"_s);
        closePopup();
        QTest::keyClick(chips.line(), Qt::Key_Backspace);
        QCOMPARE(chips.chosen().size(), 2); // it deleted the letter
        QTest::keyClick(chips.line(), Qt::Key_Backspace);
        QCOMPARE(chips.chosen(), QStringList{u"1"_s});
        QCOMPARE(edited.count(), 1);
    }

    void chipsMoveAndGoByKeyboard()
    {
        ChoiceChips chips;
        prepare(chips);
        chips.setChosen({u"1"_s, u"2"_s, u"3"_s});
        Chip *second = chipOf(chips, u"2"_s);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(chips.chosen(), (QStringList{u"2"_s, u"1"_s, u"3"_s}));
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Right);
        QVERIFY(chipOf(chips, u"1"_s)->hasFocus());
        QTest::keyClick(chipOf(chips, u"1"_s), Qt::Key_Delete);
        QTRY_COMPARE(chips.chosen(), (QStringList{u"2"_s, u"3"_s}));
        QVERIFY(chipOf(chips, u"3"_s)->hasFocus());
    }

    void theCrossRemoves()
    {
        ChoiceChips chips;
        prepare(chips);
        chips.setChosen({u"1"_s, u"2"_s});
        Chip *chip = chipOf(chips, u"1"_s);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(12, chip->height() / 2));
        QTest::qWait(0);
        QCOMPARE(chips.chosen().size(), 2);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
        QTRY_COMPARE(chips.chosen(), QStringList{u"2"_s});
    }

    void whatIsMissingCanBeMade()
    {
        ChoiceChips chips;
        prepare(chips);
        chips.setCreatable(true);
        QSignalSpy create(&chips, &ChoiceChips::createRequested);
        QTest::keyClicks(chips.line(), u"Robotics"_s);
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(create.count(), 1);
        QCOMPARE(create.at(0).at(0).toString(), u"Robotics"_s);
        // A name that is there is not offered to be made twice.
        QTest::keyClicks(chips.line(), u"Garfield HS"_s);
        QCOMPARE(popup()->model()->rowCount(), 1);
        closePopup();
    }

    void whatIsGoneStays()
    {
        ChoiceChips chips;
        prepare(chips);
        chips.setChosen({u"9"_s});
        QCOMPARE(chips.chosen(), QStringList{u"9"_s});
        QVERIFY(!chipOf(chips, u"9"_s)->text().isEmpty());
    }

    void rowsMoveByKeyboard()
    {
        OrderedListEdit edit;
        prepare(edit);
        edit.setChosen({u"1"_s, u"2"_s, u"3"_s});
        QSignalSpy edited(&edit, &OrderedListEdit::edited);
        edit.list()->setCurrentRow(2);
        QTest::keyClick(edit.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(edit.chosen(), (QStringList{u"1"_s, u"3"_s, u"2"_s}));
        QCOMPARE(edit.list()->currentRow(), 1);
        QTest::keyClick(edit.list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(edit.list(), Qt::Key_Down, Qt::AltModifier); // at the end already
        QCOMPARE(edit.chosen(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(edited.count(), 2);
        QVERIFY(edit.list()->item(2)->text().startsWith(u"3."));
        QTest::keyClick(edit.list(), Qt::Key_Delete);
        QCOMPARE(edit.chosen(), (QStringList{u"1"_s, u"2"_s}));
    }

    void rowsMoveByDrag()
    {
        OrderedListEdit edit;
        prepare(edit);
        edit.setChosen({u"1"_s, u"2"_s, u"3"_s});
        QSignalSpy edited(&edit, &OrderedListEdit::edited);
        QWidget *ground = edit.list()->viewport();
        const auto middle = [&](int row) {
            return edit.list()->visualItemRect(edit.list()->item(row)).center();
        };
        QTest::mousePress(ground, Qt::LeftButton, {}, middle(0));
        for (const int row : {0, 1, 2}) {
            QMouseEvent move(QEvent::MouseMove, middle(row), ground->mapToGlobal(middle(row)),
                             Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(ground, &move);
        }
        QTest::mouseRelease(ground, Qt::LeftButton, {}, middle(2));
        QCOMPARE(edit.chosen(), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
        QCOMPARE(edited.count(), 1);
    }

    void buttonsMoveAndTheLineAdds()
    {
        OrderedListEdit edit;
        prepare(edit);
        edit.setChosen({u"1"_s, u"2"_s});
        edit.list()->setCurrentRow(0);
        for (QToolButton *button : edit.findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
        edit.findChildren<QToolButton *>().at(1)->click();
        QCOMPARE(edit.chosen(), (QStringList{u"2"_s, u"1"_s}));
        QTest::keyClicks(edit.line(), u"arts"_s); // in what tells it apart
        closePopup();
        QTest::keyClick(edit.line(), Qt::Key_Return);
        QCOMPARE(edit.chosen(), (QStringList{u"2"_s, u"1"_s, u"3"_s}));
    }

private:
    static QList<Choice> choices()
    {
        return {{u"1"_s, u"Roosevelt HS"_s, {}},
                {u"2"_s, u"Garfield HS"_s, {}},
                {u"3"_s, u"Academia de Música"_s, u"Performing arts"_s}};
    }
    template <typename Edit>
    static void prepare(Edit &edit)
    {
        edit.setChoices(choices());
        edit.resize(480, 400);
        edit.show();
        edit.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
    }
    static Chip *chipOf(const QWidget &chips, const QString &id)
    {
        for (Chip *chip : chips.findChildren<Chip *>()) {
            if (chip->id() == id)
                return chip;
        }
        return nullptr;
    }
    static QAbstractItemView *popup()
    {
        return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    }
    static void closePopup()
    {
        if (popup())
            popup()->hide();
    }
};

GACETA_TEST(ChoicesTest)
#include "choicestest.moc"
