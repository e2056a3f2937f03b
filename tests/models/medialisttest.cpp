// The list of the media room: what there is stands at once, what it is is read late, and a change is
// seen.

#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"
#include "ui/models/medialistmodel.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 300;

// The names of files "0.jpg" and so on; every third image is described in both languages.
QList<Media> fill(editing::Newsroom &newsroom, int count)
{
    QList<Media> all;
    QList<MediaId> ids; // of one millisecond in no order
    for (int i = 0; i < count; ++i)
        ids.append(MediaId::create());
    std::ranges::sort(ids);
    for (int i = 0; i < count; ++i) {
        Media media = sampleMedia();
        media.id = ids.at(i);
        media.fileName = QString::number(i) + u".jpg"_s;
        media.mimeType = u"image/jpeg"_s;
        media.decorative = false;
        media.texts = {};
        if (i % 3 == 0) {
            media.texts[english()].alt = u"A garden"_s;
            media.texts[spanish()].alt = u"Un jardín"_s;
        }
        all.append(*newsroom.addMedia(media, QByteArray::number(i)));
    }
    return all;
}

QStringList titles(const ui::MediaListModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles;
}

} // namespace

class MediaListTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsOnlyWhatIsShown()
    {
        NewsroomFixture fixture;
        fill(fixture.newsroom(), many);
        const ui::MediaListModel model(fixture.newsroom());
        QCOMPARE(model.rowCount(), many);
        QCOMPARE(model.readCount(), 0);
        QCOMPARE(model.index(0).data().toString(), u"299.jpg"_s); // the latest first
        QCOMPARE(model.index(many - 1).data().toString(), u"0.jpg"_s);
        QCOMPARE(model.readCount(), 2);
        QVERIFY(model.find(ItemKind::Media, model.index(4).data(ui::ItemRole).toString()).isValid());
    }

    void filtersAndWordsReadAll()
    {
        NewsroomFixture fixture;
        fill(fixture.newsroom(), many);
        ui::MediaListModel model(fixture.newsroom());
        model.setFilter(ui::MediaFilter::WithoutAlt);
        QCOMPARE(model.rowCount(), many * 2 / 3);
        QCOMPARE(model.unfilteredCount(), many);
        model.setFilter(ui::MediaFilter::All);
        model.setWords(u"JARDIN"_s);
        QCOMPARE(model.rowCount(), many / 3);
        model.setWords({});
        QCOMPARE(model.rowCount(), many);
        model.setFilter(ui::MediaFilter::Unused, {model.index(0).data(ui::ItemRole).toString()});
        QCOMPARE(model.rowCount(), many - 1);
    }

    void changesAreSeen()
    {
        NewsroomFixture fixture;
        QList<Media> all = fill(fixture.newsroom(), 4);
        ui::MediaListModel model(fixture.newsroom());
        QCOMPARE(titles(model), (QStringList{u"3.jpg"_s, u"2.jpg"_s, u"1.jpg"_s, u"0.jpg"_s}));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        all[1].fileName = u"renamed.jpg"_s;
        QVERIFY(fixture.newsroom().save(all[1]));
        QVERIFY(fixture.newsroom().trash(ItemKind::Media, all[2].id.text()));
        model.reload();
        QCOMPARE(titles(model), (QStringList{u"3.jpg"_s, u"renamed.jpg"_s, u"0.jpg"_s}));
        QCOMPARE(removed.size(), 1);
        fill(fixture.newsroom(), 1);
        model.reload();
        QCOMPARE(titles(model), (QStringList{u"0.jpg"_s, u"3.jpg"_s, u"renamed.jpg"_s, u"0.jpg"_s}));
    }

    void marksFollowTheDayAndTheLanguages()
    {
        NewsroomFixture fixture;
        Media media = fill(fixture.newsroom(), 1).first();
        PersonRelease person;
        person.state = ReleaseState::Signed;
        person.uses = {ReleaseUse::Web};
        person.expires = fixture.clock->now().date().addDays(3);
        media.release = {PeopleShown::Some, {person}};
        QVERIFY(fixture.newsroom().save(media));
        ui::MediaListModel model(fixture.newsroom());
        const auto icons = [&model] {
            QStringList names;
            for (const ui::RowMark &mark : model.row(0).marks)
                names.append(mark.icon);
            return names;
        };
        QCOMPARE(icons(), QStringList{u"release-cleared"_s});
        fixture.clock->set(fixture.clock->now().addDays(10));
        model.reload();
        QCOMPARE(icons(), QStringList{u"release-expired"_s});
        Organisation organisation = *fixture.newsroom().organisation();
        organisation.languages.append(*LanguageTag::parse(u"ko"_s));
        QVERIFY(fixture.newsroom().saveOrganisation(organisation));
        model.reload();
        QVERIFY(icons().contains(u"alt-missing"_s));
    }
};

GACETA_TEST(MediaListTest)
#include "medialisttest.moc"
