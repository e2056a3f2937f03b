#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/school/areas.h"
#include "ui/editors/school/formernamesedit.h"
#include "ui/widgets/fields/choicechips.h"
#include "ui/widgets/linklist.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

// A school with its place, its former names and what speaks of it.
class SchoolFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void aNeighborhoodIsTypedInOneLanguageAndKnownInTheOther()
    {
        EditorFixture fixture;
        known(fixture, u"south-los-angeles"_s, u"South Los Angeles"_s, u"Sur de Los Ángeles"_s);
        const auto form = fixture.form(ItemKind::School);
        QVERIFY(form->startNew({}).has_value());
        type(*form, "name", u"Santee"_s, english());
        type(*form, "area", u"south los angeles"_s, english());
        type(*form, "name", u"Santee"_s, spanish()); // takes the name others have there
        type(*form, "officialName", u"Santee Education Complex"_s);
        QVERIFY(form->save().has_value());
        School school = stored(fixture, *form);
        QCOMPARE(school.area, u"south-los-angeles"_s);
        QCOMPARE(school.texts.value(spanish()).area, u"Sur de Los Ángeles"_s);
        // How Spanish calls it does not move the school.
        type(*form, "area", u" y más"_s, spanish());
        QVERIFY(form->save().has_value());
        school = stored(fixture, *form);
        QCOMPARE(school.area, u"south-los-angeles"_s);
        QCOMPARE(school.texts.value(spanish()).area, u"Sur de Los Ángeles y más"_s);
    }

    void anotherNeighborhoodTakesItsNames()
    {
        const LanguageTag en = english();
        const LanguageTag es = spanish();
        const QList<School> all{inArea(u"south-los-angeles"_s, u"South Los Angeles"_s, u"Sur de LA"_s),
                                inArea(u"watts"_s, u"Watts"_s, u"Watts"_s)};
        School former = inArea(u"south-los-angeles"_s, u"South Los Angeles"_s, u"Sur de LA"_s);
        School next = former;
        next.texts[en].area = u"Watts"_s;
        ui::followArea(next, former, en, {en, es}, all);
        QCOMPARE(next.area, u"watts"_s);
        QCOMPARE(next.texts.value(es).area, u"Watts"_s);
        // One that nobody knows yet is new, and what came from the former goes.
        former = next;
        next.texts[en].area = u"Echo Park"_s;
        ui::followArea(next, former, en, {en, es}, all);
        QCOMPARE(next.area, u"echo-park"_s);
        QCOMPARE(next.texts.value(es).area, QString());
        former = next;
        next.texts[en].area.clear();
        ui::followArea(next, former, en, {en, es}, all);
        QCOMPARE(next.area, QString());
        QCOMPARE(ui::areasOf(all, es),
                 (QList<std::pair<QString, QString>>{{u"south-los-angeles"_s, u"Sur de LA"_s},
                                                     {u"watts"_s, u"Watts"_s}}));
    }

    void formerNamesAreKeptWithTheirYears()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::School);
        QVERIFY(form->startNew({}).has_value());
        type(*form, "officialName", u"Jordan"_s);
        auto *names = form->findChild<ui::FormerNamesEdit *>();
        names->findChild<QPushButton *>()->click();
        QTest::keyClicks(QApplication::focusWidget(), u"David Starr Jordan High School"_s);
        const QList<QLineEdit *> lines = names->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 3);
        QTest::keyClicks(lines.at(2), u"2020"_s);
        QVERIFY(form->save().has_value());
        QCOMPARE(stored(fixture, *form).formerNames,
                 (QList<FormerName>{{u"David Starr Jordan High School"_s, {}, 2020}}));
        form->undo();
        QVERIFY(form->save().has_value());
        QVERIFY(stored(fixture, *form).formerNames !=
                (QList<FormerName>{{u"David Starr Jordan High School"_s, {}, 2020}}));
        form->redo();
        for (QPushButton *button : names->findChildren<QPushButton *>()) {
            if (button->text().isEmpty())
                button->click();
        }
        QVERIFY(form->save().has_value());
        QVERIFY(stored(fixture, *form).formerNames.isEmpty());
    }

    void tagsAreMadeAndKept()
    {
        EditorFixture fixture;
        const School school = known(fixture, u"watts"_s, u"Watts"_s, u"Watts"_s);
        const auto form = fixture.form(ItemKind::School);
        QVERIFY(form->load(school.id.text()).has_value());
        auto *tags = form->findChild<ui::ChoiceChips *>();
        QVERIFY(tags);
        emit tags->createRequested(u"Magnet"_s);
        QVERIFY(form->save().has_value());
        const Term term = fixture.fixture.newsroom().loadAll<Term>()->first();
        QCOMPARE(term.texts.value(english()).name, u"Magnet"_s);
        QCOMPARE(stored(fixture, *form).tags, QList<TermId>{term.id});
        QCOMPARE(tags->chosen(), QStringList{term.id.text()});
        form->undo();
        QVERIFY(form->save().has_value());
        QVERIFY(stored(fixture, *form).tags.isEmpty());
    }

    void whatSpeaksOfItIsAClickAway()
    {
        EditorFixture fixture;
        const School school = known(fixture, u"watts"_s, u"Watts"_s, u"Watts"_s);
        Entry entry = fixture.savedEntry();
        entry.schools = {school.id};
        entry = *fixture.fixture.newsroom().save(entry);
        const auto form = fixture.form(ItemKind::School);
        QVERIFY(form->load(school.id.text()).has_value());
        QSignalSpy opened(form.get(), &ui::ItemEditor::openRequested);
        auto *news = form->findChild<ui::LinkList *>();
        QCOMPARE(news->findChildren<QPushButton *>().size(), 1);
        news->findChild<QPushButton *>()->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toString(), entry.id.text());
    }

private:
    static School inArea(const QString &key, const QString &en, const QString &es)
    {
        School school;
        school.id = SchoolId::create();
        school.key = u"school-in-"_s + key;
        school.officialName = u"School"_s;
        school.area = key;
        school.texts[english()].name = u"School"_s;
        school.texts[english()].area = en;
        school.texts[spanish()].name = u"Escuela"_s;
        school.texts[spanish()].area = es;
        return school;
    }
    static School known(EditorFixture &fixture, const QString &key, const QString &en, const QString &es)
    {
        return *fixture.fixture.newsroom().save(inArea(key, en, es));
    }
    static School stored(EditorFixture &fixture, const ui::ItemEditor &form)
    {
        return *fixture.fixture.newsroom().load<School>(*SchoolId::parse(form.item()));
    }
};

GACETA_TEST(SchoolFormTest)
#include "schoolformtest.moc"
