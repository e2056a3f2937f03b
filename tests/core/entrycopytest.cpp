// What a copy of an entry takes along, and the small questions an entry answers about itself.

#include "app/core/entrycopy.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(12, 0, 30), Qt::UTC);

Entry entryThatIsOut()
{
    Entry entry;
    entry.id = EntryId::create();
    entry.version = 7;
    entry.kind = EntryKind::PressRelease;
    entry.source = english();
    entry.date = now.addDays(-30);
    entry.eventDate = QDate(2026, 2, 1);
    entry.embargo = now.addDays(-31);
    entry.expires = now.addDays(300);
    entry.pinnedUntil = QDate(2026, 4, 1);
    entry.amendments = {{AmendmentKind::Update, now.addDays(-2), {}}};
    entry.tags = {TermId::create()};
    entry.gallery = {MediaId::create()};
    entry.boilerplate = BoilerplateId::create();
    LanguageVersion text;
    text.title = u"A garden"_s;
    text.slug = u"a-garden-of-2025"_s;
    text.body = "Text.";
    text.state = WorkflowState::Published;
    text.firstPublished = now.addDays(-30);
    text.edited = now.addDays(-3);
    text.assignee = u"Ana"_s;
    text.due = QDate(2026, 3, 1);
    LanguageVersion translation = text;
    translation.title = u"Un huerto"_s;
    translation.basis = {english(), paragraphHashes(text), false};
    entry.texts = {{english(), text}, {spanish(), translation}};
    return entry;
}

} // namespace

class EntryCopyTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfACopyWasOut_data()
    {
        QTest::addColumn<int>("purpose");
        QTest::newRow("duplicate") << int(CopyPurpose::Duplicate);
        QTest::newRow("template") << int(CopyPurpose::Template);
        QTest::newRow("begin") << int(CopyPurpose::Begin);
    }

    void nothingOfACopyWasOut()
    {
        QFETCH(const int, purpose);
        const Entry original = entryThatIsOut();
        const Entry copy = copied(original, CopyPurpose(purpose), now);
        QVERIFY(copy.id != original.id);
        QCOMPARE(copy.version, RowVersion(0));
        QCOMPARE(copy.isTemplate, CopyPurpose(purpose) == CopyPurpose::Template);
        QVERIFY(!copy.embargo.isValid() && !copy.expires.isValid() && !copy.eventDate.isValid());
        QVERIFY(!copy.pinnedUntil.isValid() && copy.amendments.isEmpty());
        for (const auto &[language, text] : copy.texts) {
            QCOMPARE(text.state, WorkflowState::Draft);
            QVERIFY(!text.firstPublished.isValid() && !text.edited.isValid());
            QVERIFY(text.assignee.isEmpty() && !text.due.isValid());
        }
        QCOMPARE(copy.tags, original.tags);
        QCOMPARE(copy.gallery, original.gallery);
        QVERIFY(copy.boilerplate == original.boilerplate);
        QCOMPARE(copy.texts.value(english()).body, QByteArray("Text."));
    }

    void duplicatesSayThatTheyAre()
    {
        const Entry copy = copied(entryThatIsOut(), CopyPurpose::Duplicate, now);
        QCOMPARE(copy.texts.value(english()).title, u"A garden (copy)"_s);
        QCOMPARE(copy.texts.value(english()).slug, u"a-garden-copy"_s);
        QCOMPARE(copy.texts.value(spanish()).title, u"Un huerto (copia)"_s);
        QCOMPARE(copy.date, QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC));
        QCOMPARE(copied(entryThatIsOut(), CopyPurpose::Begin, now).texts.value(english()).title,
                 u"A garden"_s);
    }

    void translationsStandAsTheyDid()
    {
        Entry original = entryThatIsOut();
        QCOMPARE(
            translationState(copied(original, CopyPurpose::Duplicate, now).texts, spanish(), english()),
            TranslationState::UpToDate);
        original.texts[english()].body = "Another text.";
        QCOMPARE(
            translationState(copied(original, CopyPurpose::Duplicate, now).texts, spanish(), english()),
            TranslationState::Outdated);
    }

    void aTypoIsNoUpdate()
    {
        Entry entry;
        QVERIFY(!lastUpdate(entry).isValid());
        entry.amendments = {{AmendmentKind::Typo, now, {}}};
        QVERIFY(!lastUpdate(entry).isValid());
        entry.amendments = {{AmendmentKind::Correction, now.addDays(1), {}},
                            {AmendmentKind::Update, now, {}},
                            {AmendmentKind::Typo, now.addDays(2), {}}};
        QCOMPARE(lastUpdate(entry), now.addDays(1));
    }

    void pinsEndWithTheirDay()
    {
        Entry entry;
        QVERIFY(!isPinned(entry, QDate(2026, 3, 4)));
        entry.pinnedUntil = QDate(2026, 3, 4);
        QVERIFY(isPinned(entry, QDate(2026, 3, 4)));
        QVERIFY(!isPinned(entry, QDate(2026, 3, 5)));
    }

    void templatesAreNeverPublic()
    {
        Entry entry = entryThatIsOut();
        entry.expires = {};
        QVERIFY(isPublic(entry, english(), now));
        entry.isTemplate = true;
        QVERIFY(!isPublic(entry, english(), now));
    }

    void providers_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("provider");
        QTest::newRow("youtube") << u"https://www.youtube.com/watch?v=1"_s << QString() << u"YouTube"_s;
        QTest::newRow("short") << u"https://youtu.be/1"_s << QString() << u"YouTube"_s;
        QTest::newRow("vimeo") << u"https://player.vimeo.com/1"_s << QString() << u"Vimeo"_s;
        QTest::newRow("ends alike") << u"https://notvimeo.com/1"_s << QString() << u"notvimeo.com"_s;
        QTest::newRow("other") << u"https://www.example.org/v"_s << QString() << u"example.org"_s;
        QTest::newRow("given") << u"https://youtu.be/1"_s << u" KLCS "_s << u"KLCS"_s;
        QTest::newRow("none") << QString() << QString() << QString();
    }

    void providers()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, given);
        QTEST(providerOf({url, given, {}, {}}), "provider");
    }
};

GACETA_TEST(EntryCopyTest)
#include "entrycopytest.moc"
