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
        QCOMPARE(report->files.size(), 3);
        QCOMPARE(report->rows, 4);
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
