// When a picture may be shown: each state of a release, to the day on which it ends.

#include "app/core/json/jsonparser.h"
#include "app/core/json/jsonreader.h"
#include "app/core/json/jsonwriter.h"
#include "app/core/releasestanding.h"
#include "app/core/validation.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 4);

PersonRelease person(ReleaseState state, const QList<ReleaseUse> &uses = {ReleaseUse::Web})
{
    PersonRelease release;
    release.who = enumName(state);
    release.state = state;
    release.uses = uses;
    return release;
}

Media showing(const QList<PersonRelease> &people)
{
    Media media;
    media.fileName = u"a.jpg"_s;
    media.mimeType = u"image/jpeg"_s;
    media.release = {PeopleShown::Some, people};
    return media;
}

} // namespace

Q_DECLARE_METATYPE(gaceta::ReleaseStanding)
Q_DECLARE_METATYPE(gaceta::Media)

class ReleaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void standings_data()
    {
        QTest::addColumn<Media>("media");
        QTest::addColumn<ReleaseStanding>("standing");
        const PersonRelease cleared = person(ReleaseState::Signed);
        QTest::newRow("signed") << showing({cleared}) << ReleaseStanding::Cleared;
        QTest::newRow("not needed") << showing({person(ReleaseState::NotNeeded, {})})
                                    << ReleaseStanding::Cleared;
        QTest::newRow("not for the web")
            << showing({person(ReleaseState::Signed, {ReleaseUse::Print, ReleaseUse::Press})})
            << ReleaseStanding::NotForWeb;
        QTest::newRow("one is missing")
            << showing({cleared, person(ReleaseState::Missing)}) << ReleaseStanding::Missing;
        QTest::newRow("withdrawn is worse than missing")
            << showing({person(ReleaseState::Withdrawn), person(ReleaseState::Missing)})
            << ReleaseStanding::Withdrawn;
        QTest::newRow("people, but nothing about them") << showing({}) << ReleaseStanding::Missing;
        Media nobody = showing({person(ReleaseState::Withdrawn)});
        nobody.release.shown = PeopleShown::Nobody;
        QTest::newRow("nobody") << nobody << ReleaseStanding::Nobody;
        Media unsaid = nobody;
        unsaid.release = {};
        QTest::newRow("not said") << unsaid << ReleaseStanding::NotSaid;
        unsaid.mimeType = u"application/pdf"_s;
        QTest::newRow("a document") << unsaid << ReleaseStanding::Nobody;
        PersonRelease ending = cleared;
        ending.expires = today;
        QTest::newRow("last day") << showing({ending}) << ReleaseStanding::Cleared;
        ending.expires = today.addDays(-1);
        QTest::newRow("day after") << showing({ending}) << ReleaseStanding::Expired;
        ending.state = ReleaseState::Withdrawn;
        QTest::newRow("withdrawn before it ended") << showing({ending}) << ReleaseStanding::Withdrawn;
        ending.state = ReleaseState::NotNeeded;
        QTest::newRow("a day that means nothing") << showing({ending}) << ReleaseStanding::Cleared;
    }

    void standings()
    {
        QFETCH(Media, media);
        QTEST(releaseStandingOn(media, today), "standing");
    }

    void forbidden()
    {
        QVERIFY(!forbidsShowing(ReleaseStanding::NotSaid));
        QVERIFY(forbidsShowing(ReleaseStanding::NotForWeb));
        QVERIFY(forbidsShowing(ReleaseStanding::Withdrawn));
    }

    void ends()
    {
        PersonRelease late = person(ReleaseState::Signed);
        late.expires = today.addDays(30);
        PersonRelease soon = late;
        soon.expires = today.addDays(3);
        QCOMPARE(releaseEnd(showing({late, soon})), soon.expires);
        QCOMPARE(releaseEnd(showing({person(ReleaseState::Signed)})), std::nullopt);
        soon.state = ReleaseState::Withdrawn; // it is over already
        QCOMPARE(releaseEnd(showing({soon})), std::nullopt);
        Media nobody = showing({late});
        nobody.release.shown = PeopleShown::Nobody;
        QCOMPARE(releaseEnd(nobody), std::nullopt);
    }

    void namesThoseItIsAbout()
    {
        PersonRelease nameless = person(ReleaseState::Withdrawn);
        nameless.who = u" "_s;
        const Media media =
            showing({person(ReleaseState::Signed), person(ReleaseState::Withdrawn), nameless});
        QCOMPARE(peopleWith(media, ReleaseStanding::Withdrawn, today), QStringList{u"withdrawn"_s});
    }

    void mustNotEndBeforeItBegins()
    {
        PersonRelease wrong = person(ReleaseState::Signed);
        wrong.signedOn = today;
        wrong.expires = today;
        QVERIFY(problems(showing({wrong})).isEmpty());
        wrong.expires = today.addDays(-1);
        const QList<FieldProblem> found = problems(showing({wrong}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().field, u"release"_s);
    }

    void asJson()
    {
        Media media = showing({person(ReleaseState::Signed, {ReleaseUse::Web, ReleaseUse::Social})});
        media.id = MediaId::create();
        media.release.people.first().expires = today;
        const QByteArray written = toJson(media);
        QVERIFY(written.contains(R"("uses":["web","social"])"));
        QCOMPARE(*fromJson<Media>(*parseJson(written)), media);
        // What a document of before says nothing of is not said.
        media.release = {};
        QVERIFY(!toJson(media).contains("release"));
        QCOMPARE(*fromJson<Media>(*parseJson(toJson(media))), media);
    }
};

GACETA_TEST(ReleaseTest)
#include "releasetest.moc"
