#include "tests/support/testmain.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields/countedlineedit.h"
#include "ui/widgets/fields/countedtextedit.h"
#include "ui/widgets/fields/fold.h"
#include "ui/widgets/fields/optionaldateedit.h"
#include "ui/widgets/fields/optionaldatetimeedit.h"
#include "ui/widgets/fields/optionalnumberedit.h"
#include "ui/widgets/fields/typedday.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace gaceta::ui;
using namespace Qt::StringLiterals;

// Fields as somebody at the keyboard meets them.
class FieldsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void daysAreRead_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate october(2022, 10, 11);
        QTest::newRow("month first") << u"en_US"_s << u"10/11/2022"_s << october;
        QTest::newRow("two digits") << u"en_US"_s << u"10/11/22"_s << october;
        QTest::newRow("no zeros") << u"en_US"_s << u"3/3/2023"_s << QDate(2023, 3, 3);
        QTest::newRow("name") << u"en_US"_s << u"Oct 11, 2022"_s << october;
        QTest::newRow("full name") << u"en_US"_s << u"October 11, 2022"_s << october;
        QTest::newRow("iso") << u"en_US"_s << u"2022-10-11"_s << october;
        QTest::newRow("day first") << u"es_ES"_s << u"11/10/2022"_s << october;
        QTest::newRow("dots") << u"es_ES"_s << u"11.10.22"_s << october;
        QTest::newRow("spanish name") << u"es_ES"_s << u"11 de octubre de 2022"_s << october;
        QTest::newRow("last century") << u"en_US"_s << u"7/4/1976"_s << QDate(1976, 7, 4);
        QTest::newRow("no such day") << u"en_US"_s << u"2/30/2022"_s << QDate();
        QTest::newRow("words") << u"en_US"_s << u"soon"_s << QDate();
        QTest::newRow("half") << u"en_US"_s << u"10/"_s << QDate();
    }
    void daysAreRead()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QLocale::setDefault(QLocale(locale));
        QTEST(dayFrom(typed), "day");
        const QDate day = dayFrom(typed);
        if (day.isValid())
            QCOMPARE(dayFrom(dayText(day)), day);
    }

    void timesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("am") << u"6:05 AM"_s << QTime(6, 5);
        QTest::newRow("pm") << u"6:30 pm"_s << QTime(18, 30);
        QTest::newRow("noon") << u"12 pm"_s << QTime(12, 0);
        QTest::newRow("midnight") << u"12:00 AM"_s << QTime(0, 0);
        QTest::newRow("dots") << u"6 p.m."_s << QTime(18, 0);
        QTest::newRow("spanish, no-break space") << u"6:30 p.\u00a0m."_s << QTime(18, 30);
        QTest::newRow("24 hours") << u"18:30"_s << QTime(18, 30);
        QTest::newRow("four digits") << u"0630"_s << QTime(6, 30);
        QTest::newRow("no such hour") << u"25:00"_s << QTime();
        QTest::newRow("13 pm") << u"13 pm"_s << QTime();
    }
    void timesAreRead()
    {
        QFETCH(QString, typed);
        QTEST(timeFrom(typed).value_or(QTime()), "time");
    }

    void aDayIsTypedAndCleared()
    {
        OptionalDateEdit edit;
        show(edit);
        QSignalSpy edited(&edit, &OptionalDateEdit::edited);
        edit.setDate(QDate(2022, 10, 11));
        QCOMPARE(edited.count(), 0);
        QCOMPARE(edit.edit()->text(), u"10/11/2022"_s);
        edit.edit()->selectAll();
        QTest::keyClicks(edit.edit(), u"3/3/2023"_s);
        QCOMPARE(edit.date(), QDate(2023, 3, 3));
        // What cannot be read leaves the last day that could.
        edit.edit()->setFocus();
        edit.edit()->selectAll();
        QTest::keyClicks(edit.edit(), u"soon"_s);
        QTest::keyClick(edit.edit(), Qt::Key_Tab);
        QCOMPARE(edit.edit()->text(), u"3/3/2023"_s);
        edited.clear();
        edit.edit()->setFocus();
        edit.edit()->clear();
        QVERIFY(!edit.date().isValid());
        QCOMPARE(edited.count(), 1);
    }

    void aMomentIsSeenFromItsZone()
    {
        OptionalDateTimeEdit edit;
        edit.setZone(QTimeZone("America/Los_Angeles"));
        const QDateTime moment(QDate(2022, 10, 11), QTime(13, 30), QTimeZone::utc());
        edit.setMoment(moment);
        show(edit);
        QSignalSpy edited(&edit, &OptionalDateTimeEdit::edited);
        QCOMPARE(edit.dayEdit()->text(), u"10/11/2022"_s);
        QCOMPARE(timeFrom(edit.timeEdit()->text()), QTime(6, 30));
        edit.timeEdit()->setFocus();
        edit.timeEdit()->selectAll();
        QTest::keyClicks(edit.timeEdit(), u"6pm"_s);
        QCOMPARE(edit.moment(), QDateTime(QDate(2022, 10, 12), QTime(1, 0), QTimeZone::utc()));
        QVERIFY(edited.count() > 0);
        // The clocks skip this hour; the moment is the next there is.
        edit.dayEdit()->setFocus();
        edit.dayEdit()->selectAll();
        QTest::keyClicks(edit.dayEdit(), u"3/13/2022"_s);
        edit.timeEdit()->setFocus();
        edit.timeEdit()->selectAll();
        QTest::keyClicks(edit.timeEdit(), u"2:30 AM"_s);
        QVERIFY(edit.moment().isValid());
        edit.dayEdit()->clear();
        QVERIFY(!edit.moment().isValid());
        QVERIFY(!edit.timeEdit()->isEnabled());
    }

    void aNewDayGetsTheUsualTime()
    {
        OptionalDateTimeEdit edit;
        edit.setUsualTime(QTime(6, 0));
        show(edit);
        edit.dayEdit()->setFocus();
        QTest::keyClicks(edit.dayEdit(), u"10/11/2022"_s);
        QCOMPARE(edit.moment(), QDateTime(QDate(2022, 10, 11), QTime(6, 0), QTimeZone::utc()));
    }

    void twentyFourHoursWhereThatIsTheCustom()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        QCOMPARE(timeText(QTime(18, 30)), u"18:30"_s);
        QCOMPARE(dayText(QDate(2022, 10, 11)), u"11/10/2022"_s);
    }

    void halvesOfTheDayInSmallLettersInSpanish()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::UnitedStates));
        QCOMPARE(timeText(QTime(18, 30)), u"6:30 p.\u00a0m."_s);
        QCOMPARE(timeFrom(timeText(QTime(18, 30))), QTime(18, 30));
        QCOMPARE(momentText(QDateTime(QDate(2022, 10, 11), QTime(6, 0))),
                 u"11/10/2022 6:00 a.\u00a0m."_s);
    }

    void numbersFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("us") << u"en_US"_s << u"9612.5"_s << 9612.5 << u"9,612.5"_s;
        QTest::newRow("us grouped") << u"en_US"_s << u"13,700"_s << 13700.0 << u"13,700"_s;
        QTest::newRow("spain") << u"es_ES"_s << u"12,8"_s << 12.8 << u"12,8"_s;
        QTest::newRow("spain, a point") << u"es_ES"_s << u"12.8"_s << 12.8 << u"12,8"_s;
        QTest::newRow("negative") << u"en_US"_s << u"-3"_s << -3.0 << u"-3"_s;
    }
    void numbersFollowTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QLocale::setDefault(QLocale(locale));
        OptionalNumberEdit edit(2);
        show(edit);
        QTest::keyClicks(&edit, typed);
        QVERIFY(edit.value().has_value());
        QTEST(*edit.value(), "value");
        QTest::keyClick(&edit, Qt::Key_Tab);
        edit.clearFocus();
        QTEST(edit.text(), "shown");
    }

    void aYearIsWholeAndUngrouped()
    {
        OptionalNumberEdit edit;
        edit.setGrouped(false);
        edit.setValue(2007);
        QCOMPARE(edit.text(), u"2007"_s);
        show(edit);
        edit.selectAll();
        QTest::keyClicks(&edit, u"20.5"_s);
        QVERIFY(!edit.isReadable());
        QCOMPARE(edit.whole(), 20); // what stood there before the point made it no whole number
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QVERIFY(!edit.value());
        QVERIFY(edit.isReadable());
    }

    void countersSayOverInWords()
    {
        CountedLineEdit line;
        line.setRecommended(5);
        show(line);
        QTest::keyClicks(line.edit(), u"abc"_s);
        QCOMPARE(line.counterText(), u"3 of 5 characters"_s);
        QTest::keyClicks(line.edit(), u"defg"_s);
        QVERIFY2(line.counterText().contains(u"over"_s), qPrintable(line.counterText()));
        QCOMPARE(line.text(), u"abcdefg"_s); // told, not stopped
        CountedTextEdit text;
        text.setRecommended(3);
        QSignalSpy edited(&text, &CountedTextEdit::edited);
        text.setText(u"👩‍👩‍👧é"_s);
        QCOMPARE(text.counterText(), u"2 of 3 characters"_s);
        QCOMPARE(edited.count(), 0);
        show(text);
        QTest::keyClicks(text.edit(), u"x"_s);
        QCOMPARE(edited.count(), 1);
    }

    void foldsOpenByKeyboard()
    {
        auto *content = new QLineEdit;
        Fold fold(content);
        fold.setTitle(u"Search engines"_s);
        show(fold);
        QVERIFY(content->isHidden());
        auto *header = fold.findChild<QToolButton *>();
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Return);
        QVERIFY(fold.isOpen());
        QVERIFY(content->isVisible());
        QVERIFY(header->accessibleName().contains(u"Search engines"_s));
        QTest::keyClick(header, Qt::Key_Left);
        QVERIFY(!fold.isOpen());
        QTest::keyClick(header, Qt::Key_Space);
        QVERIFY(fold.isOpen());
    }

    void aBoxTellsTheFieldWhatItIs()
    {
        auto *line = new CountedLineEdit;
        FieldBox box(line);
        box.setName(u"CDS code"_s);
        box.setHint(u"14 digits."_s);
        show(box);
        QCOMPARE(line->edit()->accessibleName(), u"CDS code"_s);
        QCOMPARE(line->edit()->accessibleDescription(), u"14 digits."_s);
        box.setProblem(u"A CDS code has 14 digits."_s);
        QCOMPARE(line->edit()->accessibleDescription(), u"A CDS code has 14 digits."_s);
    }

private:
    static void show(QWidget &widget)
    {
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        widget.setFocus();
    }
};

GACETA_TEST(FieldsTest)
#include "fieldstest.moc"
