// A day's work on the news: a release with photo and embargo, a paragraph of yesterday, a translation
// that is behind, a statement for tomorrow.

#include "tests/tasks/person.h"
#include "ui/editors/pickers/picker.h"
#include "ui/widgets/fields/typedday.h"
#include "ui/window/desk/deskcard.h"
#include "ui/window/desk/deskroom.h"
#include "ui/window/history/historydialog.h"

#include <QApplication>
#include <QListView>
#include <QTimeZone>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

class NewsTasksTest final : public QObject
{
    Q_OBJECT

private slots:
    void pressReleaseWithPhotoAndEmbargo_data() { inBothLanguages(); }
    void pressReleaseWithPhotoAndEmbargo();
    void yesterdaysParagraph_data() { inBothLanguages(); }
    void yesterdaysParagraph();
    void outdatedTranslation_data() { inBothLanguages(); }
    void outdatedTranslation();
    void statementForTomorrow_data() { inBothLanguages(); }
    void statementForTomorrow();

private:
    static Entry shown(Person &person)
    {
        return *person.newsroom().load<Entry>(*EntryId::parse(person.form()->item()));
    }
};

void NewsTasksTest::pressReleaseWithPhotoAndEmbargo()
{
    QFETCH(QString, language);
    Person person(language, u"release"_s);
    person.makesNew(u"Press release"_s);
    person.writesHere(u"Two campuses open new libraries"_s); // the keyboard is in the title
    person.writes("summary", u"Doors open on May 4."_s, english());
    person.writes("body", u"Both libraries open on the same morning.\n\nFamilies are invited."_s,
                  english());
    person.keepsPicture(u"english"_s);
    person.writes("embargo", dayText(QDate(2026, 5, 4)));
    person.picks("schools", u"Roosevelt"_s);
    person.goesToField("leadImage");
    person.presses(person.form(), u"Choose an image…"_s);
    QTRY_VERIFY(qobject_cast<Picker *>(person.dialog()));
    person.writesHere(u"books"_s);
    person.keepsPicture(u"photo"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!person.dialog());
    person.writes("title", u"Dos escuelas abren nuevas bibliotecas"_s, spanish());
    person.writes("summary", u"Abren el 4 de mayo."_s, spanish());
    person.writes("body",
                  u"Las dos bibliotecas abren la misma mañana.\n\nLas familias están invitadas."_s,
                  spanish());
    person.choosesFor(spanish(), u"Mark the translation as up to date"_s);
    for (const LanguageTag &version : {english(), spanish()})
        person.choosesFor(version, u"Approve"_s);
    person.saves();
    person.keepsPicture(u"approved"_s);

    const Entry entry = shown(person);
    QCOMPARE(entry.kind, EntryKind::PressRelease);
    QVERIFY(!entry.leadImage.isNull());
    QCOMPARE(entry.schools.size(), 1);
    QCOMPARE(entry.embargo.toTimeZone(QTimeZone("America/Los_Angeles")).date(), QDate(2026, 5, 4));
    QCOMPARE(entry.texts.value(spanish()).slug, u"dos-escuelas-abren-nuevas-bibliotecas"_s);
    QVERIFY(entry.texts.value(spanish()).body.contains("mañana.\n\nLas familias"));
    QCOMPARE(translationState(entry.texts, spanish(), english()), TranslationState::UpToDate);
    for (const LanguageTag &version : {english(), spanish()})
        QCOMPARE(entry.texts.value(version).state, WorkflowState::Approved);
}

void NewsTasksTest::yesterdaysParagraph()
{
    QFETCH(QString, language);
    Person person(language, u"paragraph"_s);
    person.opens(u"Proposition 28"_s);
    QVERIFY(person.form());
    const QByteArray yesterday = shown(person).texts.value(english()).body;
    person.writes("body", u"Nothing is left of the text."_s, english(), Person::How::Instead);
    person.saves();
    QVERIFY(shown(person).texts.value(english()).body != yesterday);

    person.choosesFromMenu(ActionId::History);
    QTRY_VERIFY(qobject_cast<HistoryDialog *>(person.dialog()));
    person.keepsPicture(u"history"_s);
    person.presses(person.dialog(), u"Put all of it back"_s);
    person.dialog()->reject();
    QTRY_VERIFY(!person.dialog());
    person.saves();
    person.keepsPicture(u"back"_s);
    QCOMPARE(shown(person).texts.value(english()).body.trimmed(), yesterday.trimmed());
}

void NewsTasksTest::outdatedTranslation()
{
    QFETCH(QString, language);
    Person person(language, u"translation"_s);
    person.view().showRoom(Room::Desk);
    person.keepsPicture(u"desk"_s);
    const DeskCard *behind = person.view().desk()->card(DeskList::Behind);
    QVERIFY(behind);
    int row = 0;
    while (row < behind->view()->model()->rowCount() &&
           !behind->view()->model()->index(row, 0).data().toString().contains(u"cargos"_s) &&
           !behind->view()->model()->index(row, 0).data().toString().contains(u"Criminal"_s))
        ++row;
    emit behind->view()->activated(behind->view()->model()->index(row, 0));
    QTRY_VERIFY(person.form());
    QCOMPARE(translationState(shown(person).texts, spanish(), english()), TranslationState::Outdated);
    person.choosesFor(spanish(), u"Show what changed in %1"_s);
    person.keepsPicture(u"what-changed"_s);
    person.writes("body", u"\n\nEsto falta todavía."_s, spanish());
    person.choosesFor(spanish(), u"Mark the translation as up to date"_s);
    person.saves();
    person.keepsPicture(u"up-to-date"_s);
    QCOMPARE(translationState(shown(person).texts, spanish(), english()), TranslationState::UpToDate);
    QVERIFY(shown(person).texts.value(spanish()).body.contains("Esto falta todavía."));
}

void NewsTasksTest::statementForTomorrow()
{
    QFETCH(QString, language);
    Person person(language, u"statement"_s);
    person.makesNew(u"Statement"_s);
    person.writesHere(u"Our statement on the budget"_s);
    person.writes("summary", u"We ask for a budget that puts students first."_s, english());
    person.writes("body", u"We ask for a budget that puts students first."_s, english());
    person.writes("title", u"Nuestra postura sobre el presupuesto"_s, spanish());
    person.writes("summary", u"Pedimos un presupuesto que ponga primero al alumnado."_s, spanish());
    person.writes("body", u"Pedimos un presupuesto que ponga primero al alumnado."_s, spanish());
    person.choosesFor(spanish(), u"Mark the translation as up to date"_s);
    person.writes("date", dayText(QDate(2026, 5, 2)), {}, Person::How::Instead);
    for (const LanguageTag &version : {english(), spanish()}) {
        person.choosesFor(version, u"Send to review"_s);
        person.choosesFor(version, u"Approve"_s);
        person.choosesFor(version, u"Schedule for its date"_s);
    }
    person.saves();
    person.keepsPicture(u"scheduled"_s);
    const Entry entry = shown(person);
    for (const LanguageTag &version : {english(), spanish()})
        QCOMPARE(entry.texts.value(version).state, WorkflowState::Scheduled);
    QCOMPARE(entry.date.toTimeZone(QTimeZone("America/Los_Angeles")).date(), QDate(2026, 5, 2));
    person.view().showNews(NewsView::Calendar);
    person.keepsPicture(u"calendar"_s);
}

GACETA_TEST(NewsTasksTest)

#include "newstaskstest.moc"
