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

// What machines are told on the page.
QJsonObject structuredData(const QByteArray &page)
{
    const QByteArray begin = "<script type=\"application/ld+json\">";
    const qsizetype from = page.indexOf(begin) + begin.size();
    return QJsonDocument::fromJson(page.mid(from, page.indexOf("</script>", from) - from)).object();
}

QByteArray schoolPage(const QMap<QString, QByteArray> &files, const QString &folder)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().startsWith(folder) && file->contains("school-facts"))
            return *file;
    }
    return {};
}

} // namespace

// Schools and numbers as the site prints them.
class RecordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void chipsPrintWhatFollowsFromTheValues_data()
    {
        QTest::addColumn<QByteArray>("chip");
        QTest::addColumn<QByteArray>("en");
        QTest::addColumn<QByteArray>("es");
        const auto row = [](const char *chip, const char *en, const char *es) {
            QTest::newRow(chip) << QByteArray(chip) << QByteArray(en) << QByteArray(es);
        };
        row("{{stat:graduation-rate}}", "value=\"88\">88%<", "value=\"88\">88%<");
        row("{{stat:graduation-rate change}}", "value=\"4\">up 4 points<", "value=\"4\">4 puntos más<");
        row("{{stat:graduation-rate sentence}}", ">88%, up 4 points since 2021<",
            ">88%, 4 puntos más que en 2021<");
        row("{{stat:graduation-rate share}}", ">97% of the goal<", ">97% de la meta<");
        row("{{count:all}}", "value=\"2\">2<", "value=\"2\">2<");
        row("{{count:all campuses}}", "value=\"1\">1<", "value=\"1\">1<");
    }
    void chipsPrintWhatFollowsFromTheValues()
    {
        QFETCH(QByteArray, chip);
        QFETCH(QByteArray, en);
        QFETCH(QByteArray, es);
        SiteFixture fixture;
        School &first = fixture.snapshot.schools.first();
        first.campus = u"North"_s;
        School second = first;
        second.id = SchoolId::create();
        second.key = u"poplar"_s;
        second.texts[english()].slug = u"poplar"_s;
        second.texts[spanish()].slug = u"poplar"_s;
        fixture.snapshot.schools.append(second);
        fixture.snapshot.statistics.first().goal = Goal{90, 2030, {}};
        for (auto &[language, version] : fixture.snapshot.pages.first().texts)
            version.body = "It is (" + chip + ").\n";
        const auto files = exported(fixture);
        QVERIFY2(files.contains(u"en/who-we-are.html"_s), qPrintable(files.keys().join(u'\n')));
        QVERIFY(files.value(u"en/who-we-are.html"_s).contains(en));
        QVERIFY(files.value(u"es/quienes-somos.html"_s).contains(es));
        // "2 schools on 1 campus"
        QVERIFY(files.value(u"en/schools/lists/all.html"_s).contains("2 schools on 1 campus"));
    }

    void aGoalThatEndedIsNotOnTheSite()
    {
        SiteFixture fixture; // of January 15, 2024
        fixture.snapshot.statistics.first().goal = Goal{95, 2030, QDate(2024, 1, 15)};
        QVERIFY(statisticsPage(fixture).contains("Goal: 95% by 2030"));
        fixture.snapshot.statistics.first().goal->validUntil = QDate(2024, 1, 14);
        QVERIFY(!statisticsPage(fixture).contains("Goal:"));
        // A day later, over the same content and into the same folder.
        fixture.snapshot.statistics.first().goal->validUntil = QDate(2024, 1, 15);
        const QTemporaryDir folder;
        QVERIFY(fixture.exportTo(folder.filePath(u"site"_s)).has_value());
        fixture.options.asOf = fixture.options.asOf.addDays(1);
        QVERIFY(fixture.exportTo(folder.filePath(u"site"_s)).has_value());
        QVERIFY(!filesIn(folder.filePath(u"site"_s)).value(u"en/statistics.html"_s).contains("Goal:"));
    }

    void aNeighborhoodReadsInTheLanguageOfThePage()
    {
        SiteFixture fixture;
        School &school = fixture.snapshot.schools.first();
        school.area = u"northside"_s;
        school.texts[english()].area = u"Northside"_s;
        school.texts[spanish()].area = u"Zona Norte"_s;
        const auto files = exported(fixture);
        for (const auto &[path, own, other] :
             {std::tuple{u"en/"_s, QByteArray("Northside"), QByteArray("Zona Norte")},
              std::tuple{u"es/"_s, QByteArray("Zona Norte"), QByteArray("Northside")}}) {
            for (auto file = files.begin(); file != files.end(); ++file)
                QVERIFY2(!file.key().startsWith(path) || !file->contains(other), qPrintable(file.key()));
            QVERIFY(schoolPage(files, path).contains(own));
        }
    }

    void aSchoolTellsItsFormerNamesAndItsPlace()
    {
        SiteFixture fixture;
        School &school = fixture.snapshot.schools.first();
        school.formerNames = {{u"Old Laurel"_s, {}, 2020}, {u"Bay"_s, 1950, 1961}};
        school.cdsCode = u"19647331937424"_s;
        const QByteArray before = schoolPage(exported(fixture), u"es/"_s);
        QVERIFY(before.contains("Antes Old Laurel (hasta 2020), Bay (de 1950 a 1961)"));
        QCOMPARE(structuredData(before).value(u"identifier").toObject().value(u"propertyID").toString(),
                 u"CDS"_s);
        QVERIFY(!structuredData(before).contains(u"geo"));
        school.ncesId = u"062271003047"_s;
        school.latitude = 34.0412;
        school.longitude = -118.2034;
        school.street = u"1 First Street"_s;
        const QByteArray after = schoolPage(exported(fixture), u"en/"_s);
        QVERIFY(after.contains("mlat=34.0412&amp;mlon=-118.2034"));
        const QJsonObject data = structuredData(after);
        QCOMPARE(data.value(u"identifier").toArray().size(), 2);
        QCOMPARE(data.value(u"identifier").toArray().at(1).toObject().value(u"value").toString(),
                 u"062271003047"_s);
        QCOMPARE(data.value(u"geo").toObject().value(u"longitude").toDouble(), -118.2034);
        QCOMPARE(data.value(u"alternateName").toArray().first().toString(), u"Old Laurel"_s);
    }

private:
    static QByteArray statisticsPage(const SiteFixture &fixture)
    {
        return exported(fixture).value(u"en/statistics.html"_s);
    }
};

GACETA_TEST(RecordsTest)
#include "recordstest.moc"
