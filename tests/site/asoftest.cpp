// A site as it is at a moment: schedule, embargo and end are obeyed to the second, by the clock of the
// office, also on the days on which it jumps.

#include "app/core/wallclock.h"
#include "app/site/forecast.h"
#include "tests/site/sitefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

enum class Mark { Schedule, Embargo, End };

QDateTime office(const QString &text)
{
    const QDateTime local = QDateTime::fromString(text + u'Z', Qt::ISODate);
    return momentAt(local.date(), local.time(), QTimeZone("America/Los_Angeles"));
}

} // namespace

class AsOfTest final : public QObject
{
    Q_OBJECT

private slots:
    void obeyedToTheSecond_data()
    {
        QTest::addColumn<Mark>("mark");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<TranslationLag>("lag");
        const QList<std::pair<const char *, Mark>> marks{
            {"schedule", Mark::Schedule}, {"embargo", Mark::Embargo}, {"end", Mark::End}};
        const QList<std::pair<QString, QString>> moments{
            {u"2026-01-31T12:00:00"_s, u"2026-01-31T20:00:00Z"_s},
            {u"2026-03-08T01:59:59"_s, u"2026-03-08T09:59:59Z"_s},
            {u"2026-03-08T02:30:00"_s, u"2026-03-08T10:30:00Z"_s}, // skipped
            {u"2026-03-08T03:00:00"_s, u"2026-03-08T10:00:00Z"_s},
            {u"2026-11-01T01:30:00"_s, u"2026-11-01T09:30:00Z"_s}, // twice
            {u"2026-11-01T00:59:59"_s, u"2026-11-01T07:59:59Z"_s}};
        for (const auto &[name, mark] : marks) {
            for (const auto &[local, utc] : moments) {
                for (const auto lag : {TranslationLag::ByItself, TranslationLag::Hold})
                    QTest::addRow("%s %s %s", name, qPrintable(local), enumName(lag).data())
                        << mark << office(local) << utc << lag;
            }
        }
    }

    void obeyedToTheSecond()
    {
        QFETCH(const Mark, mark);
        QFETCH(const QDateTime, moment);
        QFETCH(const TranslationLag, lag);
        QTEST(moment.toString(Qt::ISODate), "utc");
        SiteFixture fixture;
        fixture.snapshot.organisation.translationLags = {{EntryKind::Article, lag}};
        Entry &entry = fixture.addEntry(u"timed"_s, moment.addDays(mark == Mark::Schedule ? 0 : -3));
        entry.texts[spanish()] = LanguageVersion(entry.texts[english()]);
        for (const LanguageTag &language : {english(), spanish()})
            entry.texts[language].state =
                mark == Mark::Schedule ? WorkflowState::Scheduled : WorkflowState::Published;
        if (mark == Mark::Embargo)
            entry.embargo = moment;
        if (mark == Mark::End)
            entry.expires = moment;
        for (const int seconds : {-1, 0, 1}) {
            fixture.options.asOf = moment.addSecs(seconds);
            const bool out = (seconds >= 0) == (mark != Mark::End);
            const QMap<QString, QByteArray> files = exported(fixture);
            QCOMPARE(files.contains(u"en/news/timed.html"_s), out);
            QCOMPARE(files.contains(u"es/noticias/timed.html"_s), out);
            Snapshot arranged = fixture.snapshot;
            arrange(arranged);
            const auto forecast = site::forecast(arranged, site::Theme::builtIn(), fixture.options);
            QVERIFY(forecast);
            QCOMPARE(forecast->changesAt, seconds < 0 ? moment : QDateTime());
        }
    }

    // A pin ends with its day at the office: an hour later by UTC in winter than in summer.
    void aPinEndsWithItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("end");
        QTest::newRow("winter") << QDate(2026, 1, 31) << u"2026-02-01T08:00:00Z"_s;
        QTest::newRow("spring") << QDate(2026, 3, 8) << u"2026-03-09T07:00:00Z"_s;
        QTest::newRow("autumn") << QDate(2026, 11, 1) << u"2026-11-02T08:00:00Z"_s;
    }

    void aPinEndsWithItsDay()
    {
        QFETCH(const QDate, day);
        SiteFixture fixture;
        fixture.entry(u"both"_s).pinnedUntil = day;
        fixture.options.asOf = QDateTime(day, QTime(12, 0), Qt::UTC);
        const auto forecast = site::forecast(fixture.snapshot, site::Theme::builtIn(), fixture.options);
        QVERIFY(forecast);
        QTEST(forecast->changesAt.toString(Qt::ISODate), "end");
        const QByteArray before = exported(fixture)[u"en/index.html"_s];
        fixture.options.asOf = forecast->changesAt.addSecs(-1);
        QVERIFY(exported(fixture)[u"en/index.html"_s] == before);
        fixture.options.asOf = forecast->changesAt;
        QVERIFY(exported(fixture)[u"en/index.html"_s] != before);
    }
};

GACETA_TEST(AsOfTest)
#include "asoftest.moc"
