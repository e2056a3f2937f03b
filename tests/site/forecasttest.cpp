// What is foretold of an export is what the export then holds.

#include "app/site/forecast.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

// One entry in every situation there is, in English and one language of its own in the other.
void addSituations(SiteFixture &fixture)
{
    const QDateTime past = fixture.options.asOf.addDays(-10);
    const QDateTime future = fixture.options.asOf.addDays(10);
    for (const WorkflowState state :
         {WorkflowState::Draft, WorkflowState::InReview, WorkflowState::Approved,
          WorkflowState::Scheduled, WorkflowState::Archived, WorkflowState::PendingDeletion}) {
        Entry &entry = fixture.addEntry(u"state-%1"_s.arg(static_cast<int>(state)), past);
        entry.texts[spanish()] = entry.texts[english()];
        entry.texts[english()].state = state;
    }
    Entry &soon = fixture.addEntry(u"soon"_s, future);
    soon.texts[english()].state = WorkflowState::Scheduled;
    fixture.addEntry(u"embargoed"_s, past).embargo = future.addDays(-5);
    fixture.addEntry(u"expired"_s, past).expires = past.addDays(1);
    Entry &empty = fixture.addEntry(u"empty"_s, past);
    empty.texts[spanish()] = {};
}

site::Forecast foretell(const SiteFixture &fixture)
{
    Snapshot arranged = fixture.snapshot;
    arrange(arranged);
    const auto forecast = site::forecast(arranged, site::Theme::builtIn(), fixture.options);
    if (!forecast)
        qFatal("%s", qPrintable(forecast.error().message));
    return *forecast;
}

// Files of the bundle in that language that show an item of that kind.
int filesOf(const QByteArray &manifest, const QString &kind, const LanguageTag &language)
{
    int count = 0;
    for (const QJsonValue &file : QJsonDocument::fromJson(manifest)[u"files"_s].toArray()) {
        count += file[u"source"_s].toString().startsWith(kind + u':') &&
                         file[u"path"_s].toString().startsWith(language.text() + u'/') &&
                         file[u"path"_s].toString().endsWith(u".html"_s)
                     ? 1
                     : 0;
    }
    return count;
}

} // namespace

class ForecastTest final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithBundle_data()
    {
        QTest::addColumn<bool>("drafts");
        QTest::addColumn<bool>("showSource");
        QTest::addColumn<TranslationLag>("lag");
        QTest::newRow("strict") << false << false << TranslationLag::ByItself;
        QTest::newRow("show the original") << false << true << TranslationLag::ByItself;
        QTest::newRow("drafts") << true << false << TranslationLag::ByItself;
        QTest::newRow("drafts, show the original") << true << true << TranslationLag::ByItself;
        QTest::newRow("held") << false << true << TranslationLag::Hold;
        QTest::newRow("drafts, held") << true << true << TranslationLag::Hold;
        QTest::newRow("notice") << false << false << TranslationLag::Notice;
    }

    void agreesWithBundle()
    {
        QFETCH(bool, drafts);
        QFETCH(bool, showSource);
        SiteFixture fixture;
        addSituations(fixture);
        QFETCH(TranslationLag, lag);
        fixture.snapshot.organisation.translationLags = {{EntryKind::Article, lag}, {{}, lag}};
        fixture.options.drafts = drafts ? site::Drafts::Include : site::Drafts::LeaveOut;
        fixture.options.missingTranslation =
            showSource ? MissingTranslation::ShowSource : MissingTranslation::LeaveOut;
        const site::Forecast forecast = foretell(fixture);
        const QTemporaryDir folder;
        const auto report = fixture.exportTo(folder.filePath(u"site"_s));
        QVERIFY(report);
        QCOMPARE(forecast.pages, report->pages);
        const QByteArray manifest = filesIn(folder.filePath(u"site"_s)).value(u"manifest.json"_s);
        for (const site::EditionForecast &edition : forecast.editions) {
            QCOMPARE(edition.entries, filesOf(manifest, u"entry"_s, edition.language));
            QCOMPARE(edition.pages, filesOf(manifest, u"page"_s, edition.language));
            const int out =
                edition.drafts + edition.later + edition.over + edition.missing + edition.held;
            QCOMPARE(edition.entries + edition.pages + out,
                     int(fixture.snapshot.entries.size() + fixture.snapshot.pages.size()));
        }
    }

    void tellsWhyTextsStayOut()
    {
        SiteFixture fixture;
        addSituations(fixture);
        const site::EditionForecast inEnglish = foretell(fixture).editions.first();
        QCOMPARE(inEnglish, (site::EditionForecast{english(), 4, 2, 0, 3, 2, 3, 0, 0}));
    }

    void knowsWhenTimeChangesIt()
    {
        SiteFixture fixture;
        QCOMPARE(foretell(fixture).changesAt, QDateTime());
        addSituations(fixture);
        const QDateTime next = foretell(fixture).changesAt;
        QCOMPARE(next, fixture.options.asOf.addDays(5)); // the embargo
        const site::Forecast before = foretell(fixture);
        fixture.options.asOf = next.addSecs(-1);
        QCOMPARE(foretell(fixture).editions, before.editions);
        fixture.options.asOf = next;
        QVERIFY(foretell(fixture).editions != before.editions);
    }

    void refusesWhatMakesNoSite()
    {
        SiteFixture fixture;
        fixture.options.baseUrl = u"not an address"_s;
        QVERIFY(!site::forecast(fixture.snapshot, site::Theme::builtIn(), fixture.options));
    }
};

GACETA_TEST(ForecastTest)
#include "forecasttest.moc"
