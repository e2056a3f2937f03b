// Tables for spreadsheets: what they say, and that a stopped export leaves the former ones.

#include "app/exchange/csv/csvexport.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gaceta;
using namespace gaceta::exchange;
using namespace Qt::StringLiterals;

class CsvExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void tables()
    {
        const QTemporaryDir folder;
        jobs::Progress progress;
        const QString path = folder.filePath(u"new/tables"_s);
        const Result<CsvExportReport> report = writeCsv(content(), path, progress);
        QVERIFY(report);
        QCOMPARE(report->files.size(), 4);
        QCOMPARE(report->rows, 5);
        const QByteArray schools = read(path, u"schools.csv"_s);
        QVERIFY(schools.contains("name_en,name_es"));
        QVERIFY(schools.contains("roosevelt,\"Roosevelt, Theodore\",19647331937689"));
        QVERIFY(!schools.contains("for the office"));
        QCOMPARE(read(path, u"school-lists.csv"_s).split('\n').at(1),
                 QByteArray("first,1,roosevelt,\"Roosevelt, Theodore\",The first,Las primeras\r"));
        const QByteArray statistics = read(path, u"statistics.csv"_s);
        QVERIFY(statistics.contains("rate,summary,percent,88,2022-06-30,2021-22,,false,"));
        QVERIFY(statistics.contains("rate,summary,percent,90.5,2023-06-30,2022-23,roosevelt,false,"));
    }

    void news()
    {
        const QTemporaryDir folder;
        jobs::Progress progress;
        QVERIFY(writeCsv(content(), folder.path(), progress));
        const QList<QByteArray> lines = read(folder.path(), u"news.csv"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), 2); // what others are begun from is no news
        QCOMPARE(
            lines[0].mid(3).trimmed(),
            QByteArray("date,kind,event_date,tags,schools,outlet,outlet_url,source_language,title_en,"
                       "title_es,summary_en,summary_es,slug_en,slug_es,state_en,state_es"));
        // The day is that of the office.
        QCOMPARE(
            lines[1],
            QByteArray("2023-01-01,coverage,,arts; math,roosevelt,The Paper,https://paper.example/,en,"
                       "\"One, two\",,Short.,,one-two,,published,"));
    }

    void aStoppedExportLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        jobs::Progress progress([](double, const QString &) {});
        QVERIFY(writeCsv(content(), folder.path(), progress));
        const QByteArray before = read(folder.path(), u"schools.csv"_s);
        progress.cancel();
        const Result<CsvExportReport> report = writeCsv({}, folder.path(), progress);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(read(folder.path(), u"schools.csv"_s), before);
    }

private:
    static Snapshot content()
    {
        Snapshot snapshot;
        snapshot.organisation.languages = {english(), spanish()};
        School school;
        school.id = SchoolId::create();
        school.key = u"roosevelt"_s;
        school.officialName = u"Roosevelt, Theodore"_s;
        school.cdsCode = u"19647331937689"_s;
        school.notes = u"for the office"_s;
        snapshot.schools = {school};
        Term arts{TermId::create(), 0, u"arts"_s, {}};
        Term math{TermId::create(), 0, u"math"_s, {}};
        snapshot.terms = {arts, math};
        snapshot.organisation.timeZone = u"America/Los_Angeles"_s;
        Entry entry;
        entry.id = EntryId::create();
        entry.kind = EntryKind::Coverage;
        entry.source = english();
        entry.date = QDateTime(QDate(2023, 1, 2), QTime(1, 0), Qt::UTC);
        entry.tags = {arts.id, math.id, TermId::create()};
        entry.schools = {school.id};
        entry.outlet = u"The Paper"_s;
        entry.outletUrl = u"https://paper.example/"_s;
        entry.texts[english()].title = u"One, two"_s;
        entry.texts[english()].slug = u"one-two"_s;
        entry.texts[english()].summary = u"Short."_s;
        entry.texts[english()].state = WorkflowState::Published;
        Entry pattern = entry;
        pattern.id = EntryId::create();
        pattern.isTemplate = true;
        snapshot.entries = {entry, pattern};
        SchoolList list;
        list.id = SchoolListId::create();
        list.key = u"first"_s;
        list.members = {school.id};
        list.texts[english()].title = u"The first"_s;
        list.texts[spanish()].title = u"Las primeras"_s;
        snapshot.schoolLists = {list};
        Statistic rate;
        rate.id = StatisticId::create();
        rate.key = u"rate"_s;
        rate.group = u"summary"_s;
        rate.unit = StatisticUnit::Percent;
        Observation whole;
        whole.value = 88;
        whole.asOf = QDate(2022, 6, 30);
        whole.period = u"2021-22"_s;
        Observation one = whole;
        one.value = 90.5;
        one.asOf = QDate(2023, 6, 30);
        one.period = u"2022-23"_s;
        one.school = school.id;
        rate.observations = {whole, one};
        snapshot.statistics = {rate};
        return snapshot;
    }

    static QByteArray read(const QString &folder, const QString &name)
    {
        QFile file(QDir(folder).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

GACETA_TEST(CsvExportTest)

#include "csvexporttest.moc"
