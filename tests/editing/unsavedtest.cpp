#include "app/editing/unsaved.h"
#include "app/core/json/jsonwriter.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

class UnsavedTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesThePlaceOfWhatIsStored()
    {
        Snapshot content;
        content.entries = {sampleEntry()};
        content.schools = {sampleSchool()};
        Entry changed = content.entries.first();
        changed.texts[english()].title = u"Typed just now"_s;
        Entry added = sampleEntry();
        added.id = EntryId::create();
        added.date = changed.date.addDays(1);
        const QList<RecoveredItem> unsaved{{ItemKind::Entry, changed.id.text(), 1, {}, toJson(changed)},
                                           {ItemKind::Entry, added.id.text(), 0, {}, toJson(added)},
                                           {ItemKind::School, u"nonsense"_s, 0, {}, "{\"id\": 5}"},
                                           {ItemKind::School, u"nonsense"_s, 0, {}, "{"},
                                           {ItemKind::Organisation, u"organisation"_s, 1, {}, "{}"}};
        const Snapshot seen = withUnsaved(content, unsaved);
        QCOMPARE(seen.entries.size(), 2);
        QVERIFY(seen.entries.at(0).id == added.id); // in the order of a snapshot
        QCOMPARE(seen.entries.at(1).texts.value(english()).title, u"Typed just now"_s);
        QVERIFY(seen.schools == content.schools);
        QVERIFY(withUnsaved(content, {}) == content);
    }
};

GACETA_TEST(UnsavedTest)

#include "unsavedtest.moc"
