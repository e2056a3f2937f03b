#include "app/text/factform.h"
#include "app/text/references.h"
#include "app/text/schoolcount.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::text;
using namespace Qt::StringLiterals;

namespace {

constexpr HouseStyle academy{NumberStyle::Academy, PercentStyle::Spaced, QuoteStyle::Angled,
                             DateStyle::Full};

FactVoice inEnglish()
{
    return {*LanguageTag::parse(u"en"_s), {}, {}};
}
FactVoice inSpanish(const HouseStyle &style = {})
{
    return {*LanguageTag::parse(u"es"_s), style, {}};
}

Statistic series(StatisticUnit unit, double before, double now)
{
    Statistic statistic;
    statistic.unit = unit;
    Observation first;
    first.value = before;
    first.asOf = QDate(2008, 6, 30);
    first.baseline = true;
    Observation last;
    last.value = now;
    last.asOf = QDate(2022, 6, 30);
    statistic.observations = {first, last};
    return statistic;
}

QString print(const Statistic &statistic, FactForm form, const FactVoice &voice)
{
    const auto printed = factPrint(statistic, *latestObservation(statistic), form, voice);
    return printed ? printed->text : u"-"_s;
}

} // namespace

// The chip prints what follows from the values, as each language says it.
class FactFormTest final : public QObject
{
    Q_OBJECT

private slots:
    void forms_data()
    {
        QTest::addColumn<Statistic>("statistic");
        QTest::addColumn<FactForm>("form");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("es");
        using Form = FactForm;
        using Unit = StatisticUnit;
        const auto row = [](const char *name, const Statistic &statistic, Form form, const QString &en,
                            const QString &es) { QTest::newRow(name) << statistic << form << en << es; };
        Statistic rate = series(Unit::Percent, 36, 88);
        rate.goal = Goal{90, 2030, {}};
        row("value", rate, Form::Value, u"88%"_s, u"88%"_s);
        row("points", rate, Form::Change, u"up 52 points"_s, u"52 puntos más"_s);
        row("percent", rate, Form::Percent, u"up 144%"_s, u"144% más"_s);
        row("factor", rate, Form::Factor, u"2.4 times"_s, u"2.4 veces"_s);
        row("share", rate, Form::Share, u"97% of the goal"_s, u"97% de la meta"_s);
        row("sentence", rate, Form::Sentence, u"88%, up 52 points since 2008"_s,
            u"88%, 52 puntos más que en 2008"_s);
        const Statistic fall = series(Unit::Percent, 12.8, 11.8);
        row("fall", fall, Form::Change, u"down 1 point"_s, u"1 punto menos"_s);
        row("fall in percent", fall, Form::Percent, u"down 7.8%"_s, u"7.8% menos"_s);
        row("no factor of a fall", fall, Form::Factor, u"-"_s, u"-"_s);
        row("no goal", fall, Form::Share, u"-"_s, u"-"_s);
        row("fall told", fall, Form::Sentence, u"11.8%, down 1 point since 2008"_s,
            u"11.8%, 1 punto menos que en 2008"_s);
        const Statistic still = series(Unit::Percent, 88, 88);
        row("still", still, Form::Change, u"unchanged"_s, u"sin cambio"_s);
        row("still told", still, Form::Sentence, u"88%, the same as in 2008"_s,
            u"88%, igual que en 2008"_s);
        row("count", series(Unit::Count, 10, 20), Form::Sentence, u"20, up 10 since 2008"_s,
            u"20, 10 más que en 2008"_s);
        Statistic money = series(Unit::Currency, 100e6, 175e6);
        money.display = StatisticDisplay::Compact;
        row("money", money, Form::Sentence, u"$175 million, up $75 million since 2008"_s,
            u"$175 millones, $75 millones más que en 2008"_s);
        Statistic rounded = series(Unit::Count, 9200, 9612);
        rounded.display = StatisticDisplay::MoreThan;
        row("rounded", rounded, Form::Sentence, u"more than 9,600, up 412 since 2008"_s,
            u"más de 9,600, 412 más que en 2008"_s);
        row("ratio", series(Unit::Ratio, 20, 18), Form::Sentence, u"18 to 1"_s, u"18 a 1"_s);
        row("no change of a ratio", series(Unit::Ratio, 20, 18), Form::Change, u"-"_s, u"-"_s);
        row("year", series(Unit::Year, 2006, 2007), Form::Sentence, u"2007"_s, u"2007"_s);
        Statistic alone = rate;
        alone.observations.removeFirst();
        row("alone", alone, Form::Change, u"-"_s, u"-"_s);
        row("alone told", alone, Form::Sentence, u"88%"_s, u"88%"_s);
    }

    void forms()
    {
        QFETCH(Statistic, statistic);
        QFETCH(FactForm, form);
        QTEST(print(statistic, form, inEnglish()), "en");
        QTEST(print(statistic, form, inSpanish()), "es");
    }

    void theHouseStyleHoldsForWhatIsReckonedToo()
    {
        const Statistic rate = series(StatisticUnit::Percent, 36.5, 88);
        QCOMPARE(print(rate, FactForm::Sentence, inSpanish(academy)),
                 u"88\u00A0%, 51,5 puntos más que en 2008"_s);
        QCOMPARE(print(rate, FactForm::Percent, inSpanish(academy)), u"141\u00A0% más"_s);
    }

    void aGoalThatEndedIsNotPrinted()
    {
        Statistic rate = series(StatisticUnit::Percent, 36, 88);
        rate.goal = Goal{88.2, 2030, QDate(2025, 6, 30)};
        FactVoice voice = inEnglish();
        // Nearly there is not there.
        QCOMPARE(print(rate, FactForm::Share, voice), u"99% of the goal"_s);
        voice.day = QDate(2025, 7, 1);
        QCOMPARE(print(rate, FactForm::Share, voice), u"-"_s);
    }

    void namesOfChips_data()
    {
        QTest::addColumn<QByteArray>("argument");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("form");
        const auto row = [](const char *argument, const char *key, int form) {
            QTest::newRow(argument) << QByteArray(argument) << QByteArray(key) << form;
        };
        row("graduation-rate", "graduation-rate", int(FactForm::Value));
        row("graduation-rate change", "graduation-rate", int(FactForm::Change));
        row("graduation-rate  sentence", "graduation-rate", int(FactForm::Sentence));
        row("graduation-rate share", "graduation-rate", int(FactForm::Share));
        row("graduation-rate upwards", "graduation-rate", -1);
    }

    void namesOfChips()
    {
        QFETCH(QByteArray, argument);
        QFETCH(int, form);
        const FactName name = factName(argument);
        QTEST(name.key.toByteArray(), "key");
        QCOMPARE(name.form ? int(*name.form) : -1, form);
    }

    void everyFormIsReadAsItIsWritten()
    {
        for (const auto &[form, word] : EnumNames<FactForm>::values) {
            const QByteArray argument = factArgument(u"rate"_s, form).toUtf8();
            QCOMPARE(factName(argument).form, std::optional(form));
            const QByteArray chip = "{{stat:" + argument + "}}";
            QCOMPARE(formOf(referenceAtStart(chip)->name.kind), ReferenceForm::Chip);
        }
        QCOMPARE(factArgument(u"rate"_s, FactForm::Value), u"rate"_s); // old chips stay as they are
    }

    void schoolsAreCounted()
    {
        QList<School> all(4);
        for (School &school : all)
            school.id = SchoolId::create();
        all[0].campus = all[1].campus = u"Roosevelt"_s;
        all[3].yearLeft = 2019;
        SchoolList list;
        list.members = {all[0].id, all[1].id, all[2].id, all[3].id};
        QCOMPARE(countOf(list, all, Counted::Schools), 3);
        QCOMPARE(countOf(list, all, Counted::Campuses), 2);
        QCOMPARE(countName("our-schools").counted, Counted::Schools);
        QCOMPARE(countName("our-schools campuses").counted, Counted::Campuses);
        QCOMPARE(countName("our-schools pupils").counted, Counted::Unknown);
        QCOMPARE(countName("our-schools campuses").key.toByteArray(), QByteArray("our-schools"));
        QCOMPARE(countArgument(u"our-schools"_s, Counted::Campuses), u"our-schools campuses"_s);
        QCOMPARE(formOf(referenceAtStart("{{count:our-schools}}")->name.kind), ReferenceForm::Chip);
    }
};

GACETA_TEST(FactFormTest)
#include "factformtest.moc"
