#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields/choiceline.h"
#include "ui/widgets/fields/orderedlistedit.h"
#include "ui/widgets/fields/reorderlist.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

// Contacts, "About us" texts, tags, lists of schools and the organisation: typed, saved, read again.
class SmallFormsTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsSavedAndComesBackFromTheTrash_data()
    {
        QTest::addColumn<ItemKind>("kind");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("contact") << ItemKind::Contact << QByteArray("role");
        QTest::newRow("about us") << ItemKind::Boilerplate << QByteArray("title");
        QTest::newRow("tag") << ItemKind::Term << QByteArray("name");
        QTest::newRow("school list") << ItemKind::SchoolList << QByteArray("title");
        QTest::newRow("statistic") << ItemKind::Statistic << QByteArray("label");
    }
    void whatIsTypedIsSavedAndComesBackFromTheTrash()
    {
        QFETCH(ItemKind, kind);
        QFETCH(QByteArray, field);
        EditorFixture fixture;
        editing::Newsroom &newsroom = fixture.fixture.newsroom();
        const auto form = fixture.form(kind);
        QVERIFY(form->startNew({}).has_value());
        type(*form, field.constData(), u"Press office"_s, english());
        type(*form, field.constData(), u"Oficina de prensa"_s, spanish());
        QVERIFY(form->isDirty());
        QVERIFY(form->save().has_value());
        const QString item = form->item();
        const auto again = fixture.form(kind);
        QVERIFY(again->load(item).has_value());
        QCOMPARE(again->title(), u"Press office"_s);
        QCOMPARE(newsroom.items(kind)->value(0).key, u"press-office"_s);
        QSignalSpy left(again.get(), &ui::ItemEditor::leaveRequested);
        again->trash();
        QCOMPARE(left.size(), 1);
        QVERIFY(newsroom.items(kind)->isEmpty());
        QVERIFY(newsroom.restore(kind, item).has_value());
        QVERIFY(again->load(item).has_value());
        QCOMPARE(again->title(), u"Press office"_s);
    }

    void bodiesOfSmallFormsAreTyped()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Boilerplate);
        QVERIFY(form->startNew({}).has_value());
        type(*form, "title", u"About us"_s, english());
        type(*form, "body", u"We run schools."_s, english());
        QVERIFY(form->save().has_value());
        const auto stored = fixture.fixture.newsroom().loadAll<Boilerplate>();
        QCOMPARE(stored->first().texts.value(english()).body.trimmed(), "We run schools.");
    }

    void aListIsReorderedByDragAndByKeys()
    {
        EditorFixture fixture;
        const QList<SchoolId> ids = schools(fixture);
        SchoolList list = sampleSchoolList(ids);
        list.order = SchoolListOrder::ByHand;
        list.rule = {};
        list = *fixture.fixture.newsroom().save(list);
        const auto form = fixture.form(ItemKind::SchoolList);
        QVERIFY(form->load(list.id.text()).has_value());
        auto *rows = form->findChild<ui::OrderedListEdit *>()->list();
        form->showField(u"members"_s, {});
        const auto middle = [rows](int row) { return rows->visualItemRect(rows->item(row)).center(); };
        QTest::mousePress(rows->viewport(), Qt::LeftButton, {}, middle(0));
        QMouseEvent move(QEvent::MouseMove, middle(2), rows->viewport()->mapToGlobal(middle(2)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(rows->viewport(), &move);
        QTest::mouseRelease(rows->viewport(), Qt::LeftButton, {}, middle(2));
        QVERIFY(form->save().has_value());
        QCOMPARE(members(fixture, list), (QList<SchoolId>{ids[1], ids[2], ids[0]}));
        QTest::keyClick(rows, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(rows, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(form->save().has_value());
        QCOMPARE(members(fixture, list), ids);
        QTest::keyClick(rows, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(form->save().has_value());
        QCOMPARE(members(fixture, list), (QList<SchoolId>{ids[1], ids[0], ids[2]}));
    }

    void aRuleShowsWhatFitsAsItIsTyped()
    {
        EditorFixture fixture;
        schools(fixture);
        const auto form = fixture.form(ItemKind::SchoolList);
        QVERIFY(form->startNew({}).has_value());
        type(*form, "title", u"Watts"_s, english());
        auto *order = qobject_cast<QComboBox *>(focusField(*form, "order"));
        QVERIFY(order);
        order->setCurrentIndex(order->findData(QString(enumName(SchoolListOrder::ByRule))));
        type(*form, "rule.area", u"Watts"_s);
        QTRY_VERIFY(shows(*form, u"School 1"_s));
        QVERIFY(!shows(*form, u"School 0"_s));
        QVERIFY(form->save().has_value());
        QCOMPARE(fixture.fixture.newsroom().loadAll<SchoolList>()->first().rule.area, u"Watts"_s);
    }

    void aRuleGoesByATag()
    {
        EditorFixture fixture;
        schools(fixture);
        editing::Newsroom &newsroom = fixture.fixture.newsroom();
        Term term = *newsroom.save(sampleTerm());
        School tagged = newsroom.loadAll<School>()->last();
        tagged.tags = {term.id};
        tagged = *newsroom.save(tagged);
        const auto form = fixture.form(ItemKind::SchoolList);
        QVERIFY(form->startNew({}).has_value());
        type(*form, "title", u"Magnets"_s, english());
        auto *order = qobject_cast<QComboBox *>(focusField(*form, "order"));
        order->setCurrentIndex(order->findData(QString(enumName(SchoolListOrder::ByRule))));
        auto *tag = qobject_cast<QComboBox *>(focusField(*form, "rule.tag"));
        QVERIFY(tag);
        tag->setCurrentIndex(tag->findData(term.id.text()));
        QTRY_VERIFY(shows(*form, tagged.officialName));
        QVERIFY(form->save().has_value());
        QCOMPARE(newsroom.loadAll<SchoolList>()->first().rule.tag, term.id);
        // Gone for ever: the list says so and is empty.
        QVERIFY(newsroom.trash(ItemKind::Term, term.id.text()));
        QVERIFY(newsroom.deleteForever(ItemKind::Term, term.id.text()));
        const auto again = fixture.form(ItemKind::SchoolList);
        QVERIFY(again->load(form->item()).has_value());
        QVERIFY(shows(*again, u"No school fits this rule."_s));
        tag = qobject_cast<QComboBox *>(focusField(*again, "rule.tag"));
        QCOMPARE(tag->currentText(), u"A tag that is gone"_s);
        QVERIFY(!again->isDirty());
    }

    void aLanguageIsAddedOrderedAndRemoved()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        auto *languages = form->findChild<ui::OrderedListEdit *>();
        emit languages->line()->chosen(u"ko"_s);
        QTest::keyClick(languages->list(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(form->save().has_value());
        const LanguageTag korean = *LanguageTag::parse(u"ko");
        QCOMPARE(fixture.fixture.newsroom().organisation()->languages,
                 (QList<LanguageTag>{english(), korean, spanish()}));
        QTest::keyClick(languages->list(), Qt::Key_Delete);
        QVERIFY(form->save().has_value());
        QCOMPARE(fixture.fixture.newsroom().organisation()->languages,
                 (QList<LanguageTag>{english(), spanish()}));
    }

    // Its translations are kept, and come back with it.
    void aLanguageWithTextsGoesOnlyWhenAskedTo()
    {
        EditorFixture fixture;
        editing::Newsroom &newsroom = fixture.fixture.newsroom();
        const Entry entry = *newsroom.save(sampleEntry());
        const auto listed = [&] {
            return newsroom.entries({}, storage::EntryOrder::Title, {}, 10)
                       ->rows.first()
                       .texts.find(spanish()) != nullptr;
        };
        QVERIFY(listed());
        const QString name = newsroom.organisation()->texts.value(spanish()).name;
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        form->showField(u"languages"_s, {});
        auto *languages = form->findChild<ui::OrderedListEdit *>();
        languages->list()->setCurrentRow(1);
        QTest::keyClick(languages->list(), Qt::Key_Delete);
        QCOMPARE(languages->chosen(), (QStringList{u"en"_s, u"es"_s}));
        QVERIFY(!form->isDirty());
        answer(*form, u"Keep Spanish"_s);
        QVERIFY(!form->isDirty());
        languages->list()->setCurrentRow(1);
        QTest::keyClick(languages->list(), Qt::Key_Delete);
        answer(*form, u"Remove Spanish"_s);
        QCOMPARE(languages->chosen(), QStringList{u"en"_s});
        QVERIFY(form->save().has_value());
        QVERIFY(!listed());
        QVERIFY(newsroom.load<Entry>(entry.id)->texts == entry.texts);
        emit languages->line()->chosen(u"es"_s);
        QVERIFY(form->save().has_value());
        QVERIFY(listed());
        QCOMPARE(newsroom.organisation()->texts.value(spanish()).name, name);
    }

    void theLastLanguageAndThoseOfOriginalsStay()
    {
        EditorFixture fixture;
        Entry entry = sampleEntry();
        entry.source = spanish();
        QVERIFY(fixture.fixture.newsroom().save(entry).has_value());
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        QSignalSpy problems(form.get(), &ui::ItemEditor::problem);
        auto *languages = form->findChild<ui::OrderedListEdit *>();
        languages->list()->setCurrentRow(1);
        QTest::keyClick(languages->list(), Qt::Key_Delete);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().first().value<Error>().message.contains(u"Spanish"_s));
        QCOMPARE(languages->chosen(), (QStringList{u"en"_s, u"es"_s}));
        QVERIFY(fixture.fixture.newsroom().trash(ItemKind::Entry, entry.id.text()).has_value());
        languages->list()->setCurrentRow(1);
        QTest::keyClick(languages->list(), Qt::Key_Delete);
        QCOMPARE(languages->chosen(), QStringList{u"en"_s});
        QTest::keyClick(languages->list(), Qt::Key_Delete);
        QCOMPARE(problems.size(), 2);
        form->undo();
        QVERIFY(!form->isDirty());
    }

private:
    static void answer(const ui::ItemEditor &form, const QString &text)
    {
        for (QPushButton *button : form.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
    // Three, of which the second is in Watts.
    static QList<SchoolId> schools(EditorFixture &fixture)
    {
        QList<SchoolId> ids;
        for (int i = 0; i < 3; ++i) {
            School school;
            school.id = SchoolId::create();
            school.key = u"school-%1"_s.arg(i);
            school.officialName = u"School %1"_s.arg(i);
            school.area = i == 1 ? u"Watts"_s : u"Boyle Heights"_s;
            ids.append(fixture.fixture.newsroom().save(school)->id);
        }
        return ids;
    }
    static QList<SchoolId> members(EditorFixture &fixture, const SchoolList &list)
    {
        return fixture.fixture.newsroom().load<SchoolList>(list.id)->members;
    }
    static bool shows(const ui::ItemEditor &form, const QString &words)
    {
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) {
            return label->isVisible() && label->text().split(u'\n').contains(words);
        });
    }
};

GACETA_TEST(SmallFormsTest)
#include "smallformstest.moc"
