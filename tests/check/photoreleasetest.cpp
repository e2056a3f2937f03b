// A picture that is out needs the releases of the people in it.

#include "app/check/registry.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::check;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> findings(ReleaseState state, bool shown)
{
    Snapshot snapshot;
    snapshot.organisation.languages = {english()};
    snapshot.organisation.timeZone = u"America/Los_Angeles"_s;
    Media media;
    media.id = MediaId::create();
    media.fileName = u"choir.jpg"_s;
    media.mimeType = u"image/jpeg"_s;
    media.release.shown = PeopleShown::Some;
    PersonRelease person;
    person.who = u"the choir"_s;
    person.state = state;
    person.uses = {ReleaseUse::Web};
    media.release.people = {person};
    snapshot.media = {media};
    Entry entry;
    entry.id = EntryId::create();
    entry.source = english();
    entry.leadImage = shown ? media.id : MediaId();
    entry.texts[english()].title = u"Title"_s;
    entry.texts[english()].state = WorkflowState::Published;
    snapshot.entries = {entry};
    QList<Finding> found = checkAll(snapshot, QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC));
    found.removeIf([](const Finding &finding) { return finding.rule != u"photo-release"_s; });
    return found;
}

} // namespace

class PhotoReleaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void severities()
    {
        QVERIFY(findings(ReleaseState::Signed, true).isEmpty());
        const QList<Finding> out = findings(ReleaseState::Withdrawn, true);
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.first().severity, Severity::Required);
        QCOMPARE(out.first().field, u"release"_s);
        QVERIFY(out.first().message.contains(u"the choir"_s));
        const QList<Finding> kept = findings(ReleaseState::Missing, false);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().severity, Severity::Recommended);
    }
};

GACETA_TEST(PhotoReleaseTest)
#include "photoreleasetest.moc"
