// The rules of language: what they find, what they leave in peace, and what their fixes make of it.

#include "app/check/registry.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gaceta;
using namespace gaceta::check;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2023, 1, 2), QTime(12, 0), Qt::UTC);

Snapshot newsroom()
{
    Snapshot snapshot;
    snapshot.organisation.languages = {english(), spanish()};
    snapshot.organisation.timeZone = u"America/Los_Angeles"_s;
    snapshot.organisation.texts[english()].name = u"Partnership for Los Angeles Schools"_s;
    Statistic rate;
    rate.id = StatisticId::create();
    rate.key = u"graduation-rate"_s;
    rate.unit = StatisticUnit::Percent;
    rate.observations.append({88, QDate(2022, 6, 1), {}, {}, {}, false, {}, {}});
    rate.texts[english()].label = u"graduation rate"_s;
    rate.texts[spanish()].label = u"tasa de graduación"_s;
    snapshot.statistics = {rate};
    School school;
    school.id = SchoolId::create();
    school.texts[english()].name = u"Math, Science & Technology Magnet Academy (MSTMA)"_s;
    school.texts[english()].shortName = u"MSTMA"_s;
    snapshot.schools = {school};
    Contact desk;
    desk.id = ContactId::create();
    desk.email = u"press@example.org"_s;
    Contact person;
    person.id = ContactId::create();
    person.name = u"Ana Ruiz"_s;
    person.email = u"ana@example.org"_s;
    snapshot.contacts = {desk, person};
    return snapshot;
}

// Where the text stands; the first letter of a row's name says the language.
LanguageTag languageOf(const QByteArray &row)
{
    return row.startsWith("es") ? spanish() : english();
}

template <typename T>
QList<Finding> findingsOf(const QString &rule, const T &item, const Snapshot &snapshot)
{
    const ItemKind kind = std::is_same_v<T, Page> ? ItemKind::Page : ItemKind::Entry;
    QList<Finding> findings = checkItem(kind, item, Content(snapshot, now));
    findings.removeIf([&](const Finding &finding) { return finding.rule != rule; });
    return findings;
}

QString fixedBody(Page page, const QString &rule, const Snapshot &snapshot, const LanguageTag &language)
{
    for (int rounds = 0; rounds < 8; ++rounds) {
        const QList<Finding> findings = findingsOf(rule, page, snapshot);
        const auto fixable = std::ranges::find_if(
            findings, [](const Finding &finding) { return finding.fix.has_value(); });
        if (fixable == findings.end())
            break;
        page = std::get<Page>(withFix(page, *fixable).value_or(ItemValue()));
    }
    return QString::fromUtf8(page.texts.value(language).body);
}

} // namespace

class LanguageRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void bodies_data();
    void bodies();
    void titles_data();
    void titles();
    void houseStyles();
    void fixOfAChangedText();
    void readingLevel();
    void familiesAreAskedForLess();
};

// `fixed`: after all fixes; as it was, where nothing is certain. `found`: how often.
void LanguageRulesTest::bodies_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("found");
    QTest::addColumn<QString>("fixed");
    const auto row = [](const char *name, const QString &rule, const QString &body, int found,
                        const QString &fixed = {}) {
        QTest::newRow(name) << rule << body << found << (fixed.isEmpty() ? body : fixed);
    };
    row("en dates", u"english-dates"_s, u"On October 11, 2022 and Mar. 3."_s, 2,
        u"On Oct. 11, 2022 and March 3."_s);
    row("en ordinal", u"english-dates"_s, u"Join us May 3rd."_s, 1, u"Join us May 3."_s);
    row("en month alone", u"english-dates"_s, u"In Oct. 2022 we met."_s, 1,
        u"In October 2022 we met."_s);
    row("en numeric date", u"english-dates"_s, u"Posted 10/11/22."_s, 1);
    row("en right dates", u"english-dates"_s,
        u"In October 2022, on Oct. 11 and March 3, 1/2 of us; May 2022."_s, 0);
    row("en times", u"english-dates"_s, u"From 7:00 PM to 12 p.m., not 7:30am."_s, 3,
        u"From 7 p.m. to noon, not 7:30 a.m.."_s);
    row("en right times", u"english-dates"_s, u"From 7 p.m. to 7:30 a.m., at noon."_s, 0);
    row("en after markup", u"english-dates"_s, u"- **When:** \\*October 11, 2022"_s, 1,
        u"- **When:** \\*Oct. 11, 2022"_s);
    row("en small number", u"english-numbers"_s, u"We have 5 schools and eighteen teachers."_s, 2,
        u"We have five schools and 18 teachers."_s);
    row("en percent", u"english-numbers"_s, u"Some 88 percent, or 12 %, came."_s, 2,
        u"Some 88%, or 12%, came."_s);
    row("en right numbers", u"english-numbers"_s,
        u"Nine schools, 18 teachers, grade 5 students, children ages 5 to 9, 3 to 1."_s, 0);
    row("en begins with a figure", u"english-numbers"_s,
        u"We met. 250 families of our schools came to it."_s, 1);
    row("en begins with a year", u"english-numbers"_s, u"2022 was the year in which we all met."_s, 0);
    row("es thousands", u"spanish-numbers"_s, u"Son 12.345.678 y 10 000 personas."_s, 2,
        u"Son 12,345,678 y 10 000 personas."_s);
    row("es decimals", u"spanish-numbers"_s, u"Un 12,8% de 7,8 y 9."_s, 1, u"Un 12.8% de 7,8 y 9."_s);
    row("es percent", u"spanish-numbers"_s, u"El 88 % llegó."_s, 1, u"El 88% llegó."_s);
    row("es right numbers", u"spanish-numbers"_s, u"El 88.5% de 10,000; a las 7.30, en 2022."_s, 0);
    row("es phone", u"spanish-numbers"_s, u"Llame al (213) 555-0100 o al 213.555.0100."_s, 0);
    row("es month", u"spanish-capitals"_s, u"El 11 de Octubre, el Lunes."_s, 2,
        u"El 11 de octubre, el lunes."_s);
    row("es names of days", u"spanish-capitals"_s, u"El Viernes Santo y el Domingo de Ramos."_s, 0);
    row("es question", u"paired-signs"_s, u"Vino ayer. Qué hacemos?"_s, 1);
    row("es exclamation", u"paired-signs"_s, u"Felicidades!"_s, 1);
    row("es paired", u"paired-signs"_s, u"¿Qué? ¡Vaya! ¿Cómo te atreves!? Yahoo! es grande (!)."_s, 0);
    row("es never ended", u"paired-signs"_s, u"¿Qué hacemos."_s, 1);
    row("en quotes", u"paired-signs"_s, u"She said “yes."_s, 1);
    row("en quote over paragraphs", u"paired-signs"_s, u"“One.\n\n“Two.”"_s, 0);
    row("en closed only", u"paired-signs"_s, u"Yes,” she said."_s, 1);
    row("en question", u"paired-signs"_s, u"What now?"_s, 0);
    row("en click here", u"link-text"_s, u"[Click here](https://a.org) or [here.](https://b.org)"_s, 2);
    row("es aquí", u"link-text"_s, u"[aquí](https://a.org) y [Leer más »](https://b.org)"_s, 2);
    row("en good link", u"link-text"_s, u"[What we do here](https://a.org)"_s, 0);
    row("en empty link", u"empty-link"_s, u"[](https://a.org) [x]()"_s, 2);
    row("en picture link", u"empty-link"_s, u"[![Logo](a.png)](https://a.org)"_s, 0);
    row("en heading", u"heading-order"_s, u"## A\n\n#### B\n\n### C"_s, 1, u"## A\n\n### B\n\n### C"_s);
    row("en headings in order", u"heading-order"_s, u"## A\n\n### B\n\n## C"_s, 0);
    row("en today", u"relative-date"_s, u"Today we start; this month it grows."_s, 2);
    row("en said today", u"relative-date"_s, u"“Today we start,” she said. Today’s students know."_s, 0);
    row("es hoy", u"relative-date"_s, u"Hoy empezamos; este mes y la semana pasada."_s, 3);
    row("es hoy en día", u"relative-date"_s, u"Hoy en día y por la mañana; este libro."_s, 0);
    row("en acronym", u"acronym"_s, u"The LAUSD and the LAUSD."_s, 1);
    row("en introduced", u"acronym"_s, u"Los Angeles Unified (LAUSD) and MSTMA; LAUSD, USA, IV."_s, 0);
    row("es introduced", u"acronym"_s, u"El Distrito (LAUSD, por sus siglas en inglés). LAUSD."_s, 0);
    row("en shouted", u"acronym"_s, u"FOR IMMEDIATE RELEASE"_s, 0);
    row("en statistic", u"typed-statistic"_s, u"Our graduation rate is 88% now."_s, 1,
        u"Our graduation rate is {{stat:graduation-rate}} now."_s);
    row("es statistic", u"typed-statistic"_s, u"La graduación llegó al 88%, en la tasa."_s, 1,
        u"La graduación llegó al {{stat:graduation-rate}}, en la tasa."_s);
    row("en other number", u"typed-statistic"_s,
        u"Attendance is 88%. Our graduation rate grew to 188%."_s, 0);
    row("es left in English", u"untranslated-passage"_s,
        u"La escuela abre.\n\nThe school is open to all of the families that have their children with us."_s,
        1);
    row("es with an English name", u"untranslated-passage"_s,
        u"La Partnership for Los Angeles Schools es una organización que trabaja con las escuelas."_s,
        0);
    row("en left in Spanish", u"untranslated-passage"_s,
        u"La escuela está abierta para todas las familias que viven en el vecindario y sus hijos."_s, 1);
    row("en quoted in Spanish", u"untranslated-passage"_s,
        u"> La escuela está abierta para todas las familias que viven en el vecindario y sus hijos."_s,
        0);
    row("en address of a person", u"personal-email"_s, u"Write to ana@example.org."_s, 1);
    row("en two names", u"personal-email"_s, u"<juan.perez@example.org>"_s, 1);
    row("en address of a role", u"personal-email"_s, u"Write to press@example.org, jo.doe@else.org."_s,
        0);
}

void LanguageRulesTest::bodies()
{
    QFETCH(QString, rule);
    QFETCH(QString, body);
    QFETCH(int, found);
    QFETCH(QString, fixed);
    const LanguageTag language = languageOf(QTest::currentDataTag());
    const Snapshot snapshot = newsroom();
    Page page;
    page.id = PageId::create();
    page.texts[language].body = body.toUtf8();
    const QList<Finding> findings = findingsOf(rule, page, snapshot);
    QStringList passages;
    for (const Finding &finding : findings)
        passages.append(finding.passage);
    QVERIFY2(findings.size() == found, qPrintable(passages.join(u" | "_s)));
    QCOMPARE(fixedBody(page, rule, snapshot, language), fixed);
}

void LanguageRulesTest::titles_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("found");
    QTest::newRow("es capitals") << u"spanish-capitals"_s
                                 << u"La Alianza Anuncia Nuevos Programas Para Las Escuelas"_s << 1;
    QTest::newRow("es sentence") << u"spanish-capitals"_s
                                 << u"Antonio Villaraigosa visita a Ana Ruiz en Boyle Heights"_s << 0;
    QTest::newRow("es names") << u"spanish-capitals"_s
                              << u"Partnership for Los Angeles Schools: Math and Science Magnet"_s << 0;
    QTest::newRow("en capitals") << u"spanish-capitals"_s << u"A Title With Many Capitals In It"_s << 0;
    QTest::newRow("en long") << u"title-length"_s << QString(111, u'x') << 1;
    QTest::newRow("en fits") << u"title-length"_s << QString(110, u'x') << 0;
    QTest::newRow("es in English") << u"untranslated-passage"_s << u"What we do for our students"_s << 1;
    QTest::newRow("es in Spanish") << u"untranslated-passage"_s << u"Lo que hacemos por Watts"_s << 0;
}

void LanguageRulesTest::titles()
{
    QFETCH(QString, rule);
    QFETCH(QString, title);
    QFETCH(int, found);
    Page page;
    page.id = PageId::create();
    page.texts[languageOf(QTest::currentDataTag())].title = title;
    QCOMPARE(findingsOf(rule, page, newsroom()).size(), qsizetype(found));
}

void LanguageRulesTest::houseStyles()
{
    Snapshot snapshot = newsroom();
    HouseStyle &style = snapshot.organisation.texts[spanish()].style;
    style.numbers = NumberStyle::Academy;
    style.percent = PercentStyle::Spaced;
    snapshot.organisation.texts[english()].style.dates = DateStyle::Full;
    Page page;
    page.id = PageId::create();
    page.texts[spanish()].body = u"Son 12,345 y 1.234, un 12.8%."_s.toUtf8();
    QCOMPARE(fixedBody(page, u"spanish-numbers"_s, snapshot, spanish()),
             u"Son 12\u202f345 y 1234, un 12,8\u00a0%."_s);
    page.texts[english()].body = "On October 11th, 2022.";
    QCOMPARE(fixedBody(page, u"english-dates"_s, snapshot, english()), u"On October 11, 2022."_s);
}

void LanguageRulesTest::fixOfAChangedText()
{
    Page page;
    page.id = PageId::create();
    page.texts[english()].body = "On October 11.";
    const QList<Finding> findings = findingsOf(u"english-dates"_s, page, newsroom());
    QCOMPARE(findings.size(), qsizetype(1));
    page.texts[english()].body = "It was on October 11.";
    QVERIFY(!withFix(page, findings.first()));
}

void LanguageRulesTest::readingLevel()
{
    Snapshot snapshot = newsroom();
    Page page;
    page.id = PageId::create();
    QByteArray easy;
    QByteArray hard;
    for (int i = 0; i < 20; ++i) {
        easy += "We go to school. The sun is up. Kids run and play. ";
        hard +=
            "Interdisciplinary organizational accountability considerations necessitate comprehensive "
            "institutional transformation, particularly regarding administrative responsibilities. ";
    }
    page.texts[english()].body = easy;
    QCOMPARE(findingsOf(u"reading-level"_s, page, snapshot).size(), qsizetype(0));
    page.texts[english()].body = hard;
    QCOMPARE(findingsOf(u"reading-level"_s, page, snapshot).size(), qsizetype(1));
    snapshot.organisation.texts[english()].style.readingGrade = 18;
    QCOMPARE(findingsOf(u"reading-level"_s, page, snapshot).size(), qsizetype(0));
}

void LanguageRulesTest::familiesAreAskedForLess()
{
    Entry entry;
    entry.id = EntryId::create();
    for (int i = 0; i < 8; ++i)
        entry.texts[english()].body +=
            "The teachers visited the families of every student and asked them about the classes that "
            "they wanted for their children. ";
    const auto found = [&](EntryKind kind) {
        entry.kind = kind;
        return findingsOf(u"reading-level"_s, entry, newsroom()).size();
    };
    QCOMPARE(found(EntryKind::Announcement), qsizetype(1));
    QCOMPARE(found(EntryKind::Story), qsizetype(1));
    QCOMPARE(found(EntryKind::PressRelease), qsizetype(0));
    QCOMPARE(found(EntryKind::Article), qsizetype(0));
}

GACETA_TEST(LanguageRulesTest)
#include "languagerulestest.moc"
