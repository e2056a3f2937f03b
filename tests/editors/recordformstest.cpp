#include "tests/editors/editorfixture.h"
#include "tests/support/testmain.h"
#include "ui/editors/media/mediafile.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields/reorderlist.h"
#include "ui/widgets/focalpointpicker.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

// The forms of the smaller kinds, typed into, saved and read again.
class RecordFormsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSchoolIsTypedAndSaved()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::School);
        QVERIFY(form->startNew({}).has_value());
        type(*form, "name", u"Roosevelt High School"_s, english());
        type(*form, "officialName", u"Theodore Roosevelt Senior High"_s);
        type(*form, "cdsCode", u"1964"_s);
        QTRY_VERIFY(!problemOf(*form, u"1964"_s).isEmpty());
        QVERIFY(form->save().has_value());
        const School school = *fixture.fixture.newsroom().load<School>(*SchoolId::parse(form->item()));
        QCOMPARE(school.texts.value(english()).name, u"Roosevelt High School"_s);
        QCOMPARE(school.texts.value(english()).slug, u"roosevelt-high-school"_s);
        QCOMPARE(school.key, u"roosevelt-high-school"_s);
        QCOMPARE(school.cdsCode, u"1964"_s);
        QVERIFY(!school.texts.find(spanish()));
        // What was saved keeps its address.
        type(*form, "name", u" of LA"_s, english());
        QCOMPARE(form->title(), u"Roosevelt High School of LA"_s);
        QVERIFY(form->save().has_value());
        QCOMPARE(fixture.fixture.newsroom().load<School>(school.id)->texts.value(english()).slug,
                 u"roosevelt-high-school"_s);
        form->undo();
        QCOMPARE(form->title(), u"Roosevelt High School"_s);
    }

    void aListIsReorderedByKeyboard()
    {
        EditorFixture fixture;
        QList<SchoolId> ids;
        for (int i = 0; i < 3; ++i) {
            School school;
            school.id = SchoolId::create();
            school.key = u"school-%1"_s.arg(i);
            school.officialName = u"School %1"_s.arg(i);
            QVERIFY(fixture.fixture.newsroom().save(school).has_value());
            ids.append(school.id);
        }
        SchoolList list = sampleSchoolList(ids);
        list.order = SchoolListOrder::ByHand;
        list.rule = {};
        list = *fixture.fixture.newsroom().save(list);
        const auto form = fixture.form(ItemKind::SchoolList);
        QVERIFY(form->load(list.id.text()).has_value());
        auto *rows = form->findChild<ui::ReorderList *>();
        QCOMPARE(rows->count(), 3);
        rows->setCurrentRow(2);
        QTest::keyClick(rows, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(form->isDirty());
        QVERIFY(form->save().has_value());
        QCOMPARE(fixture.fixture.newsroom().load<SchoolList>(list.id)->members,
                 (QList<SchoolId>{ids[0], ids[2], ids[1]}));
        form->undo();
        QVERIFY(form->save().has_value());
        QCOMPARE(fixture.fixture.newsroom().load<SchoolList>(list.id)->members, ids);
    }

    void aValueIsEditedInPlace()
    {
        EditorFixture fixture;
        Statistic statistic = sampleStatistic();
        statistic.observations.removeLast();
        statistic = *fixture.fixture.newsroom().save(statistic);
        const auto form = fixture.form(ItemKind::Statistic);
        QVERIFY(form->load(statistic.id.text()).has_value());
        QAbstractItemModel *model = form->findChild<QTableView *>()->model();
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(model->setData(model->index(0, 1), QLocale().toString(41.5), Qt::EditRole));
        QVERIFY(!model->setData(model->index(0, 1), u"many"_s, Qt::EditRole));
        QVERIFY(form->save().has_value());
        QCOMPARE(fixture.fixture.newsroom().load<Statistic>(statistic.id)->observations.first().value,
                 41.5);
    }

    void filesAreLookedAt()
    {
        QTemporaryDir folder;
        QFile lie(folder.filePath(u"lie.png"_s));
        QVERIFY(lie.open(QIODevice::WriteOnly));
        lie.write("%PDF-1.7 not a picture");
        lie.close();
        QVERIFY(!ui::readMediaFile(lie.fileName()));
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::blue);
        const QString good = folder.filePath(u"blue.png"_s);
        QVERIFY(image.save(good));
        QCOMPARE(ui::readMediaFile(good)->width, 40);
        QFile whole(good);
        QVERIFY(whole.open(QIODevice::ReadWrite));
        QVERIFY(whole.resize(50));
        whole.close();
        QVERIFY(!ui::readMediaFile(good));
        QVERIFY(image.save(good));
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Media);
        ui::NewItem start;
        start.file = good;
        QVERIFY(form->startNew(start).has_value());
        auto *picker = form->findChild<ui::FocalPointPicker *>();
        QTest::keyClick(picker, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(form->save().has_value());
        const Media media = *fixture.fixture.newsroom().load<Media>(*MediaId::parse(form->item()));
        QCOMPARE(media.width, 40);
        QCOMPARE(media.focalPoint.x, 60);
    }

    void theOrganisationIsEdited()
    {
        EditorFixture fixture;
        const auto form = fixture.form(ItemKind::Organisation);
        QVERIFY(form->load({}).has_value());
        type(*form, "city", u" County"_s);
        QVERIFY(form->save().has_value());
        const Organisation saved = *fixture.fixture.newsroom().organisation();
        QCOMPARE(saved.city, u"Los Angeles County"_s);
        QCOMPARE(saved.texts.value(spanish()).style.numbers, NumberStyle::Academy);
        QVERIFY(!form->isDirty());
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("kind");
        for (const ItemKind kind :
             {ItemKind::School, ItemKind::SchoolList, ItemKind::Statistic, ItemKind::Media,
              ItemKind::Contact, ItemKind::Boilerplate, ItemKind::Term, ItemKind::Organisation})
            QTest::newRow(enumName(kind).data()) << int(kind);
    }
    void everyControlHasAName()
    {
        QFETCH(int, kind);
        EditorFixture fixture;
        const auto form = fixture.form(static_cast<ItemKind>(kind));
        if (static_cast<ItemKind>(kind) == ItemKind::Organisation)
            QVERIFY(form->load({}).has_value());
        else
            QVERIFY(form->startNew({}).has_value());
        for (const QWidget *widget : form->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(u"qt_"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

private:
    static QString problemOf(const ui::ItemEditor &form, const QString &text)
    {
        for (const ui::FieldBox *box : form.findChildren<ui::FieldBox *>()) {
            const auto *line = box->findChild<QLineEdit *>();
            if (line && line->text() == text)
                return box->problem();
        }
        return {};
    }
};

GACETA_TEST(RecordFormsTest)
#include "recordformstest.moc"
