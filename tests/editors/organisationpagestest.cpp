#include "app/settings/organisationsettings.h"
#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/organisation/dictionarylist.h"
#include "ui/editors/organisation/kindswitches.h"
#include "ui/editors/organisation/lagchoices.h"
#include "ui/widgets/fieldbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

// The settings of the newsroom by page: fields bring their page, the brand is judged, words come and go.
class OrganisationPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFieldBringsItsPage_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("inLanguage");
        for (const char *field : {"baseUrl", "accentColor", "languages", "workflow.trashDays", "street",
                                  "unusedKinds", "translationLags"})
            QTest::newRow(field) << QByteArray(field) << false;
        QTest::newRow("name") << QByteArray("name") << true;
        QTest::newRow("style") << QByteArray("style.numbers") << true;
    }
    void aFieldBringsItsPage()
    {
        QFETCH(QByteArray, field);
        QFETCH(bool, inLanguage);
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        form->showField(u"checks"_s, {});
        QWidget *before = QApplication::focusWidget();
        const QWidget *focused =
            focusField(*form, field.constData(), inLanguage ? spanish() : LanguageTag());
        QVERIFY(focused && focused != before);
        QVERIFY(focused->isVisible());
        QVERIFY(!before->isVisible());
    }

    void kindsThatAreNotWrittenAreLeftOutButNotTheLast()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        form->showField(u"unusedKinds"_s, {});
        QSignalSpy problems(form.get(), &ui::ItemEditor::problem);
        const QList<QCheckBox *> boxes =
            form->findChild<ui::KindSwitches *>()->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes)
            box->setChecked(false);
        QCOMPARE(problems.size(), 1);
        QVERIFY(boxes.last()->isChecked());
        boxes.first()->click();
        QVERIFY(form->save().has_value());
        const QList<EntryKind> unused = fixture.fixture.newsroom().organisation()->unusedKinds;
        QCOMPARE(unused.size(), boxes.size() - 2);
        QVERIFY(!unused.contains(EntryKind::Article));
    }

    void lagOfAKindIsChosenAndUndone()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        form->showField(u"translationLags"_s, {});
        const auto *lags = form->findChild<ui::LagChoices *>();
        const QList<QComboBox *> combos = lags->findChildren<QComboBox *>();
        QCOMPARE(combos.size(), qsizetype(EnumNames<EntryKind>::values.size()) + 1);
        for (const QComboBox *combo : combos)
            QVERIFY(!combo->accessibleName().isEmpty());
        const QList<LagChoice> before = lags->choices();
        const auto choose = [](QComboBox *combo, TranslationLag lag) {
            combo->setCurrentIndex(combo->findData(QString(enumName(lag))));
            emit combo->activated(combo->currentIndex());
        };
        for (QComboBox *combo : combos)
            choose(combo, TranslationLag::ByItself);
        choose(combos.at(1), TranslationLag::Hold);
        choose(combos.last(), TranslationLag::KeepOld);
        const QList<LagChoice> chosen{{EntryKind::PressRelease, TranslationLag::Hold},
                                      {{}, TranslationLag::KeepOld}};
        QCOMPARE(lags->choices(), chosen);
        QVERIFY(form->save().has_value());
        QCOMPARE(fixture.fixture.newsroom().organisation()->translationLags, chosen);
        while (form->canUndo())
            form->undo();
        QCOMPARE(lags->choices(), before);
    }

    void undoGoesBackToThePageOfTheChange()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        type(*form, "city", u"x"_s);
        const QWidget *city = QApplication::focusWidget();
        form->showField(u"checks"_s, {});
        QVERIFY(!city->isVisible());
        form->undo();
        QVERIFY(city->isVisible());
        QVERIFY(!form->isDirty());
    }

    void thePageIsFoundAgain()
    {
        EditorFixture fixture;
        settings::organisationPage.set(fixture.settings, u"dictionary"_s);
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        QVERIFY(form->findChild<ui::DictionaryList *>()->isVisible());
        settings::organisationPage.set(fixture.settings, u"of another time"_s);
        const auto other = fixture.form(ItemKind::Organisation);
        QVERIFY(other->load({}).has_value());
        QVERIFY(!other->findChild<ui::DictionaryList *>()->isVisible());
    }

    void aColorThatIsHardToReadGetsABetterOne()
    {
        EditorFixture fixture;
        Organisation organisation = *fixture.fixture.newsroom().organisation();
        organisation.accentColor = u"#7fd0d6"_s;
        QVERIFY(fixture.fixture.newsroom().saveOrganisation(organisation).has_value());
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        auto *line = qobject_cast<QLineEdit *>(focusField(*form, "accentColor"));
        QVERIFY(line);
        QPushButton *better = nullptr;
        for (QPushButton *button : form->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Use #"_s))
                better = button;
        }
        QVERIFY(better);
        better->click();
        QVERIFY(!better->isVisible());
        QVERIFY(line->text() != u"#7fd0d6"_s && line->text().startsWith(u'#'));
        QVERIFY(form->isDirty());
        form->undo();
        QCOMPARE(line->text(), u"#7fd0d6"_s);
        QVERIFY(better->isVisible());
    }

    void wordsAreAddedTakenOutAndPutBack()
    {
        EditorFixture fixture;
        editing::Newsroom &newsroom = fixture.fixture.newsroom();
        QVERIFY(newsroom.addToDictionary(spanish(), u"boyleheights"_s).has_value());
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        focusField(*form, "dictionary");
        auto *list = form->findChild<ui::DictionaryList *>();
        QCOMPARE(list->language(), english());
        QCOMPARE(list->shownWords(), QStringList());
        auto *line = list->findChild<QLineEdit *>();
        line->setText(u" edtech  makerspace "_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(list->shownWords(), (QStringList{u"edtech"_s, u"makerspace"_s}));
        auto *words = list->findChild<QListWidget *>();
        words->item(0)->setSelected(true);
        QTest::keyClick(words, Qt::Key_Delete);
        QCOMPARE(list->shownWords(), QStringList{u"makerspace"_s});
        QCOMPARE(newsroom.dictionary()->size(), 2);
        for (QPushButton *button : list->findChildren<QPushButton *>()) {
            if (button->text() == u"Put back"_s)
                button->click();
        }
        QCOMPARE(list->shownWords(), (QStringList{u"edtech"_s, u"makerspace"_s}));
        QVERIFY(!form->isDirty());
    }
};

GACETA_TEST(OrganisationPagesTest)
#include "organisationpagestest.moc"
