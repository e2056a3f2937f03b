// Translations that are not as far as their original: what is held back, what is told, and that it is
// told no longer than it is true.

#include "app/site/forecast.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

const auto englishPage = u"en/news/both.html"_s;
const auto spanishPage = u"es/noticias/los-dos.html"_s;

// The translation of the entry says what its original says.
void confirm(SiteFixture &fixture)
{
    Entry &entry = fixture.entry(u"both"_s);
    entry.texts[spanish()].basis = {english(), paragraphHashes(entry.texts.value(english())), false};
}

void rewrite(SiteFixture &fixture)
{
    LanguageVersion &text = fixture.entry(u"both"_s).texts[english()];
    text.body += "\nMore of it.\n";
    text.edited = QDateTime(QDate(2022, 3, 4), QTime(7, 59), Qt::UTC); // still March 3 at the office
}

SiteFixture fixtureWith(TranslationLag lag)
{
    SiteFixture fixture;
    fixture.snapshot.organisation.translationLags = {{EntryKind::Article, lag}, {{}, lag}};
    confirm(fixture);
    return fixture;
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

bool holds(const QMap<QString, QByteArray> &files, const QByteArray &what)
{
    return std::any_of(files.begin(), files.end(),
                       [&](const QByteArray &file) { return file.contains(what); });
}

} // namespace

class LagTest final : public QObject
{
    Q_OBJECT

private slots:
    void heldUntilAllAreReady_data()
    {
        QTest::addColumn<WorkflowState>("state");
        QTest::addColumn<bool>("out");
        QTest::newRow("draft") << WorkflowState::Draft << false;
        QTest::newRow("in review") << WorkflowState::InReview << false;
        QTest::newRow("approved") << WorkflowState::Approved << false;
        QTest::newRow("scheduled, due") << WorkflowState::Scheduled << true;
        QTest::newRow("published") << WorkflowState::Published << true;
        QTest::newRow("archived") << WorkflowState::Archived << false;
    }

    void heldUntilAllAreReady()
    {
        QFETCH(const WorkflowState, state);
        QFETCH(const bool, out);
        for (const auto policy : {MissingTranslation::LeaveOut, MissingTranslation::ShowSource}) {
            SiteFixture fixture = fixtureWith(TranslationLag::Hold);
            fixture.options.missingTranslation = policy;
            fixture.entry(u"both"_s).texts[spanish()].state = state;
            const QMap<QString, QByteArray> files = exported(fixture);
            QCOMPARE(files.contains(englishPage), out);
            QCOMPARE(files.contains(spanishPage), out);
            QVERIFY(!files.contains(u"en/news/english-only.html"_s));
            QVERIFY(!files.contains(u"en/press-room.html"_s));
            QVERIFY(files.contains(u"en/who-we-are.html"_s));
            QVERIFY(!holds(files, "English only"));
            const site::EditionForecast counts = foretell(fixture).editions.first();
            QCOMPARE(counts.held, out ? 2 : 3); // an entry and the press room are in English alone
            QCOMPARE(counts.entries, out ? 1 : 0);
        }
    }

    void previewOfDraftsHoldsNothing()
    {
        SiteFixture fixture = fixtureWith(TranslationLag::Hold);
        fixture.options.drafts = site::Drafts::Include;
        QVERIFY(exported(fixture).contains(u"en/news/english-only.html"_s));
    }

    void onlyItsKindIsHeld()
    {
        SiteFixture fixture = fixtureWith(TranslationLag::Hold);
        fixture.entry(u"english-only"_s).kind = EntryKind::Statement;
        QVERIFY(exported(fixture).contains(u"en/news/english-only.html"_s));
    }

    // One moment for both, though their dates are the entry's: the embargo is what they wait for.
    void forecastKnowsWhenTheyGoOut()
    {
        SiteFixture fixture = fixtureWith(TranslationLag::Hold);
        const QDateTime due = fixture.options.asOf.addDays(3);
        Entry &later = fixture.addEntry(u"later"_s, due);
        later.texts[spanish()] = LanguageVersion(later.texts[english()]);
        later.texts[spanish()].state = WorkflowState::Scheduled; // English is out, by itself
        QCOMPARE(foretell(fixture).changesAt, due);
        QVERIFY(!exported(fixture).contains(u"en/news/later.html"_s));
        fixture.options.asOf = due;
        QVERIFY(exported(fixture).contains(u"en/news/later.html"_s));
        QCOMPARE(foretell(fixture).changesAt, QDateTime());
        fixture.options.asOf = due.addDays(-1);
        fixture.entry(u"later"_s).texts[spanish()].state = WorkflowState::Draft;
        QCOMPARE(foretell(fixture).changesAt, QDateTime()); // its day alone changes nothing
        fixture.snapshot.organisation.translationLags.clear();
        fixture.entry(u"later"_s).texts[english()].state = WorkflowState::Scheduled;
        QCOMPARE(foretell(fixture).changesAt, due);
    }

    void noticeShowsTheOriginal_data()
    {
        QTest::addColumn<TranslationLag>("lag");
        QTest::addColumn<MissingTranslation>("usual");
        QTest::addColumn<bool>("shown");
        const auto leave = MissingTranslation::LeaveOut;
        const auto show = MissingTranslation::ShowSource;
        QTest::newRow("notice, though others are left out") << TranslationLag::Notice << leave << true;
        QTest::newRow("notice") << TranslationLag::Notice << show << true;
        QTest::newRow("old one kept") << TranslationLag::KeepOld << leave << false;
        QTest::newRow("old one kept, though others are shown")
            << TranslationLag::KeepOld << show << false;
        QTest::newRow("by itself") << TranslationLag::ByItself << leave << false;
        QTest::newRow("by itself, shown") << TranslationLag::ByItself << show << true;
    }

    void noticeShowsTheOriginal()
    {
        QFETCH(const TranslationLag, lag);
        QFETCH(const MissingTranslation, usual);
        QFETCH(const bool, shown);
        SiteFixture fixture = fixtureWith(lag);
        fixture.options.missingTranslation = usual;
        const QMap<QString, QByteArray> files = exported(fixture);
        for (const QString &path : {u"es/noticias/english-only.html"_s, u"es/press-room.html"_s}) {
            QCOMPARE(files.contains(path), shown);
            QCOMPARE(files[path].contains("Usted está leyendo el original en inglés"), shown);
        }
        QVERIFY(files.contains(u"en/news/english-only.html"_s));
    }

    void noticesComeAndGo_data()
    {
        QTest::addColumn<TranslationLag>("lag");
        QTest::addColumn<QByteArray>("notice");
        const QByteArray changed = "El original en inglés ha cambiado desde que se tradujo este texto.";
        QTest::newRow("by itself") << TranslationLag::ByItself << changed;
        QTest::newRow("hold") << TranslationLag::Hold << changed;
        QTest::newRow("notice") << TranslationLag::Notice << changed;
        QTest::newRow("keep old") << TranslationLag::KeepOld
                                  << QByteArray("Estamos actualizando esta traducción desde el "
                                                "3 de marzo de 2022.");
    }

    void noticesComeAndGo()
    {
        QFETCH(const TranslationLag, lag);
        QFETCH(const QByteArray, notice);
        SiteFixture fixture = fixtureWith(lag);
        QVERIFY(!exported(fixture)[spanishPage].contains("class=\"notice\""));
        rewrite(fixture);
        const QMap<QString, QByteArray> files = exported(fixture);
        QVERIFY(files[spanishPage].contains(notice));
        QVERIFY(files[spanishPage].contains("La tasa es"));
        QVERIFY(!files[englishPage].contains("class=\"notice\""));
        confirm(fixture);
        QVERIFY(!exported(fixture)[spanishPage].contains("class=\"notice\""));
    }

    void withoutADayTheNoticeTellsNone()
    {
        SiteFixture fixture = fixtureWith(TranslationLag::KeepOld);
        rewrite(fixture);
        fixture.entry(u"both"_s).texts[english()].edited = {};
        QVERIFY(exported(fixture)[spanishPage].contains("ha cambiado desde que se tradujo"));
    }

    void englishReadersAreToldToo()
    {
        SiteFixture fixture = fixtureWith(TranslationLag::KeepOld);
        Entry &entry = fixture.entry(u"both"_s);
        entry.source = spanish();
        entry.texts[english()].basis = {spanish(), {u"000000000000"_s}, false};
        entry.texts[spanish()].edited = QDateTime(QDate(2026, 3, 3), QTime(20, 0), Qt::UTC);
        QVERIFY(exported(fixture)[englishPage].contains(
            "We have been updating this translation since March 3, 2026."));
    }

    void pagesTellItToo()
    {
        SiteFixture fixture = fixtureWith(TranslationLag::KeepOld);
        Page &page = fixture.snapshot.pages.first();
        page.texts[spanish()].basis = {english(), {u"000000000000"_s}, false};
        page.texts[english()].edited = QDateTime(QDate(2023, 5, 9), QTime(20, 0), Qt::UTC);
        QVERIFY(exported(fixture)[u"es/quienes-somos.html"_s].contains("desde el 9 de mayo de 2023."));
    }
};

GACETA_TEST(LagTest)
#include "lagtest.moc"
