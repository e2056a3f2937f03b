// A day's work beside the news: numbers, schools and lists, a photo that has to go, a name that is wrong
// in many places, and the site.

#include "app/editing/mediauses.h"
#include "tests/tasks/person.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportoptionspage.h"
#include "ui/dialogs/exportresultpage.h"
#include "ui/dialogs/replacing/hittree.h"
#include "ui/dialogs/replacing/replacedialog.h"
#include "ui/editors/statistic/factusesview.h"
#include "ui/window/actionregistry.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>

using namespace gaceta;
using namespace gaceta::tests;
using namespace gaceta::ui;
using namespace Qt::StringLiterals;

// Stands in for the program that opens a file.
class Opener final : public QObject
{
    Q_OBJECT

public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QUrl opened;

public slots:
    void open(const QUrl &url) { opened = url; }
};

class RecordTasksTest final : public QObject
{
    Q_OBJECT

private slots:
    void figureCorrectedEverywhere_data() { inBothLanguages(); }
    void figureCorrectedEverywhere();
    void nextYearsRate_data() { inBothLanguages(); }
    void nextYearsRate();
    void schoolAndList_data() { inBothLanguages(); }
    void schoolAndList();
    void photoOfAWithdrawnRelease_data() { inBothLanguages(); }
    void photoOfAWithdrawnRelease();
    void nameOfASchool_data() { inBothLanguages(); }
    void nameOfASchool();
    void site_data() { inBothLanguages(); }
    void site();

private:
    static Statistic rate(Person &person)
    {
        const QList<Statistic> all = *person.newsroom().loadAll<Statistic>();
        for (const Statistic &statistic : all) {
            if (statistic.key == u"graduation-rate"_s)
                return statistic;
        }
        return {};
    }
    // Lines in which a number is printed otherwise when what is typed is taken.
    static qsizetype changes(Person &person)
    {
        return person.form()->findChild<FactUsesView *>()->text()->toPlainText().count(u'→');
    }
};

void RecordTasksTest::figureCorrectedEverywhere()
{
    QFETCH(QString, language);
    Person person(language, u"figure"_s);
    person.opens(language == u"es"_s ? u"tasa de graduación"_s : u"graduation rate"_s);
    QVERIFY(person.form());
    QCOMPARE(person.form()->item(), rate(person).id.text());
    const Statistic before = rate(person);
    person.goesToField("observations");
    auto *table = person.form()->findChild<QTableView *>();
    const int last = int(before.observations.size()) - 1;
    table->setCurrentIndex(table->model()->index(last, 1));
    QTest::keyClick(table, Qt::Key_F2);
    person.writesHere(u"91"_s, Person::How::Instead);
    QTRY_VERIFY(changes(person) > 0);
    person.keepsPicture(u"what-changes"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(person.form()->isDirty());
    person.saves();
    QCOMPARE(rate(person).observations.at(last).value, 91.0);
    QCOMPARE(rate(person).observations.size(), before.observations.size());
    QTRY_COMPARE(changes(person), 0);
    QVERIFY(person.form()->findChild<FactUsesView *>()->text()->toPlainText().contains(u"91"_s));
}

void RecordTasksTest::nextYearsRate()
{
    QFETCH(QString, language);
    Person person(language, u"rate"_s);
    person.opens(language == u"es"_s ? u"tasa de graduación"_s : u"graduation rate"_s);
    QVERIFY(person.form());
    const Observation former = rate(person).observations.last();
    person.presses(person.form(), u"Add a value"_s);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // of the cell
    person.writesHere(u"90"_s, Person::How::Instead);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QAbstractItemModel *values = person.form()->findChild<QTableView *>()->model();
    QTRY_COMPARE(values->index(values->rowCount() - 1, 1).data().toString(), u"90"_s);
    person.keepsPicture(u"added"_s);
    person.saves();
    const Observation added = rate(person).observations.last();
    QCOMPARE(added.value, 90.0);
    QCOMPARE(added.asOf, former.asOf.addYears(1));
}

void RecordTasksTest::schoolAndList()
{
    QFETCH(QString, language);
    Person person(language, u"school"_s);
    person.makesNew(u"New school"_s);
    person.writes("name", u"Jefferson High School"_s, english());
    person.writes("name", u"Jefferson High School"_s, spanish());
    person.writes("officialName", u"Thomas Jefferson Senior High"_s);
    person.chooses(person.named<QComboBox>(u"Level"_s), u"High school"_s);
    person.writes("area", u"South Los Angeles"_s, english());
    person.saves();
    person.keepsPicture(u"school"_s);
    const auto school = person.newsroom().load<School>(*SchoolId::parse(person.form()->item()));
    QCOMPARE(school->level, SchoolLevel::High);

    person.makesNew(u"New school list"_s);
    person.writes("title", u"New partners"_s, english());
    person.writes("title", u"Nuevas escuelas aliadas"_s, spanish());
    for (const QString &name : {u"Jefferson"_s, u"Roosevelt"_s}) {
        auto *line = person.named<QLineEdit>(u"Add to the list"_s);
        QVERIFY(line);
        line->setFocus();
        person.writesHere(name);
        QTest::keyClick(line, Qt::Key_Return);
    }
    person.saves();
    person.keepsPicture(u"list"_s);
    const auto list = person.newsroom().load<SchoolList>(*SchoolListId::parse(person.form()->item()));
    QCOMPARE(list->members.size(), 2);
    QCOMPARE(list->members.first(), school->id);
}

void RecordTasksTest::photoOfAWithdrawnRelease()
{
    QFETCH(QString, language);
    Person person(language, u"photo"_s);
    person.view().showRoom(Room::Media);
    const QList<Media> all = *person.newsroom().loadAll<Media>();
    for (const Media &media : all) {
        if (media.fileName == u"graduation.png"_s)
            person.view().showItem(ItemKind::Media, media.id.text());
    }
    const auto photo = [&] {
        return *person.newsroom().load<Media>(*MediaId::parse(person.form()->item()));
    };
    const Media before = photo();
    const auto places = [&] { return editing::mediaUses(person.newsroom().path(), before.id)->size(); };
    const qsizetype shownIn = places();
    QVERIFY(shownIn > 0);
    person.chooses(person.named<QComboBox>(u"Who can be recognized"_s),
                   u"These people can be recognized"_s);
    person.chooses(person.named<QComboBox>(u"Release"_s), u"Withdrawn"_s);
    person.saves();
    person.keepsPicture(u"withdrawn"_s);

    QImage other(1200, 800, QImage::Format_RGB32);
    other.fill(QColor(20, 90, 140));
    const QString path = person.fixture().path(u"tower.png"_s);
    QVERIFY(other.save(path));
    person.presses(person.form(), u"Replace the file…"_s);
    answerFileDialog(path);
    QTRY_COMPARE(photo().fileName, u"tower.png"_s);
    person.keepsPicture(u"replaced"_s);
    QCOMPARE(places(), shownIn);
    QCOMPARE(photo().release.shown, PeopleShown::NotSaid); // others may be in it
    person.form()->undo();
    person.saves();
    QCOMPARE(photo().fileName, u"graduation.png"_s);
    QCOMPARE(photo().release.people.size(), 1);
}

void RecordTasksTest::nameOfASchool()
{
    QFETCH(QString, language);
    Person person(language, u"name"_s);
    person.choosesFromMenu(ActionId::Replace);
    QTRY_VERIFY(qobject_cast<ReplaceDialog *>(person.dialog()));
    const QList<QLineEdit *> lines = person.dialog()->findChildren<QLineEdit *>();
    QTest::keyClicks(lines.at(0), u"Roosevelt High School"_s);
    QTest::keyClicks(lines.at(1), u"Roosevelt Preparatory"_s);
    const auto *tree = person.dialog()->findChild<HitTree *>();
    QTRY_VERIFY(tree->chosen().size() > 3);
    person.keepsPicture(u"places"_s);
    for (QPushButton *button : person.dialog()->findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isEnabled())
            button->click();
    }
    QTRY_VERIFY(!person.dialog());
    QTRY_VERIFY(person.newsroom().search(u"Roosevelt Preparatory"_s, 50)->size() > 3);
    person.keepsPicture(u"replaced"_s);
    person.presses(&person.view(), u"Undo"_s);
    QTRY_VERIFY(person.newsroom().search(u"Roosevelt Preparatory"_s, 50)->isEmpty());
}

void RecordTasksTest::site()
{
    QFETCH(QString, language);
    Person person(language, u"site"_s);
    const Opener opener;
    person.choosesFromMenu(ActionId::ExportSite);
    QTRY_VERIFY(qobject_cast<ExportDialog *>(person.dialog()));
    auto *dialog = qobject_cast<ExportDialog *>(person.dialog());
    dialog->options()->setTarget(person.fixture().path(u"site"_s));
    person.keepsPicture(u"export"_s);
    person.presses(dialog, u"Export"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<ExportResultPage *>()->isVisible(), 30000);
    person.keepsPicture(u"exported"_s);
    person.presses(dialog, u"Open in browser"_s);
    QVERIFY(QFileInfo::exists(opener.opened.toLocalFile()));
    QCOMPARE(opener.opened.fileName(), u"index.html"_s);
}

GACETA_TEST(RecordTasksTest)

#include "recordtaskstest.moc"
