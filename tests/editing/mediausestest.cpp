// Where an image is used: every field that can name one, in every language, and nothing from the trash.

#include "app/editing/mediauses.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const MediaId &id)
{
    return "![](gaceta:media/" + id.text().toLatin1() + ")\n";
}

QStringList words(const QList<storage::MediaUse> &uses)
{
    QStringList all;
    for (const storage::MediaUse &use : uses) {
        all.append(QString(enumName(use.kind)) + u' ' + use.field + u' ' + use.language.text() + u' ' +
                   use.title);
    }
    return all;
}

} // namespace

class MediaUsesTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyField()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Media media = *newsroom.addMedia(sampleMedia(), "bytes");
        Entry entry = sampleEntry();
        entry.leadImage = media.id;
        entry.texts[english()].title = u"Garden"_s;
        entry.texts[spanish()].title = u"Jardín"_s;
        entry.texts[spanish()].body = "Hola.\n\n" + picture(media.id);
        QVERIFY(newsroom.save(entry));
        Page page = samplePage();
        page.leadImage = {};
        page.texts = {};
        page.texts[english()].title = u"About"_s;
        page.texts[english()].body = picture(media.id);
        QVERIFY(newsroom.save(page));
        School school = sampleSchool();
        school.photo = media.id;
        school.texts = {};
        school.texts[english()].name = u"Roosevelt"_s;
        QVERIFY(newsroom.save(school));
        SchoolList list = sampleSchoolList({school.id});
        list.texts = {};
        list.texts[spanish()].title = u"Escuelas"_s;
        list.texts[spanish()].intro = picture(media.id);
        QVERIFY(newsroom.save(list));
        Boilerplate about = sampleBoilerplate();
        about.texts = {};
        about.texts[english()].title = u"About us"_s;
        about.texts[english()].body = picture(media.id);
        QVERIFY(newsroom.save(about));
        Organisation organisation = *newsroom.organisation();
        organisation.logo = media.id;
        organisation.texts = {};
        organisation.texts[english()].name = u"Partners"_s;
        QVERIFY(newsroom.saveOrganisation(organisation));

        const Result<QList<storage::MediaUse>> uses = mediaUses(newsroom.path(), media.id);
        QVERIFY(uses);
        QCOMPARE(words(*uses),
                 QStringList({u"entry leadImage en Garden"_s, u"entry leadImage es Jardín"_s,
                              u"entry body es Jardín"_s, u"page body en About"_s,
                              u"school photo en Roosevelt"_s, u"school-list intro es Escuelas"_s,
                              u"boilerplate body en About us"_s, u"organisation logo en Partners"_s}));
        QCOMPARE(uses->first().item, entry.id.text());
        QCOMPARE(uses->first().state, entry.texts[english()].state);
        QVERIFY(!uses->at(4).state);
    }

    void theTrashUsesNothing()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        Organisation organisation = *newsroom.organisation();
        organisation.logo = {};
        QVERIFY(newsroom.saveOrganisation(organisation));
        const Media shown = *newsroom.addMedia(sampleMedia(), "shown");
        const Media quoted = *newsroom.addMedia(sampleMedia(), "quoted");
        const Media unused = *newsroom.addMedia(sampleMedia(), "unused");
        Entry entry = sampleEntry();
        entry.gallery.clear();
        entry.attachments.clear();
        entry.video = {};
        entry.leadImage = shown.id;
        entry.texts[english()].body = "See\n\n" + picture(quoted.id) + picture(quoted.id);
        QVERIFY(newsroom.save(entry));
        QCOMPARE(*usedMedia(newsroom.path()), QSet({shown.id, quoted.id}));
        QVERIFY(mediaUses(newsroom.path(), unused.id)->isEmpty());
        QVERIFY(newsroom.trash(ItemKind::Entry, entry.id.text()));
        QVERIFY(usedMedia(newsroom.path())->isEmpty());
        QVERIFY(mediaUses(newsroom.path(), shown.id)->isEmpty());
        QVERIFY(mediaUses(newsroom.path(), quoted.id)->isEmpty());
    }

    void belowTheText()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Media shown = *newsroom.addMedia(sampleMedia(), "in the gallery");
        const Media file = *newsroom.addMedia(sampleMedia(), "to download");
        Entry entry = sampleEntry();
        entry.gallery = {MediaId::create(), shown.id};
        entry.attachments = {{file.id, {}}};
        entry.texts.remove(spanish());
        entry.texts[english()].title = u"Garden"_s;
        QVERIFY(newsroom.save(entry));
        QCOMPARE(words(*mediaUses(newsroom.path(), shown.id)),
                 QStringList{u"entry gallery en Garden"_s});
        QCOMPARE(words(*mediaUses(newsroom.path(), file.id)),
                 QStringList{u"entry attachments en Garden"_s});
        const QSet<MediaId> used = *usedMedia(newsroom.path());
        QVERIFY(used.contains(shown.id) && used.contains(file.id));
        QVERIFY(newsroom.trash(ItemKind::Entry, entry.id.text()));
        QVERIFY(!usedMedia(newsroom.path())->contains(file.id));
    }

    // An entry that has a picture and no words yet.
    void withoutText()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const Media media = *newsroom.addMedia(sampleMedia(), "bytes");
        Entry entry = sampleEntry();
        entry.leadImage = media.id;
        entry.texts = {};
        QVERIFY(newsroom.save(entry));
        QCOMPARE(words(*mediaUses(newsroom.path(), media.id)), QStringList{u"entry leadImage  "_s});
    }
};

GACETA_TEST(MediaUsesTest)
#include "mediausestest.moc"
