// Small values: ids, language tags, one value per language, observations, school lists.

#include "app/core/id.h"
#include "app/core/languagetag.h"
#include "app/core/localized.h"
#include "app/core/schoollist.h"
#include "app/core/statistic.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace gaceta;
using namespace Qt::StringLiterals;

class ValuesTest final : public QObject
{
    Q_OBJECT

private slots:
    void idsSortByTime()
    {
        QList<EntryId> ids;
        for (int i = 0; i < 20; ++i) {
            const qint64 begin = QDateTime::currentMSecsSinceEpoch();
            ids.append(EntryId::create());
            QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > begin);
        }
        QVERIFY(std::ranges::is_sorted(ids));
        QVERIFY(std::ranges::is_sorted(ids, {}, &EntryId::text));
    }

    void idsAreVersionSevenAndDiffer()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10'000; ++i) {
            const QString text = EntryId::create().text();
            QCOMPARE(text.at(14), u'7');
            QVERIFY(u"89ab"_s.contains(text.at(19)));
            seen.insert(text);
        }
        QCOMPARE(seen.size(), 10'000);
    }

    void idOrderIsTextOrder()
    {
        QList<QUuid> uuids;
        for (int i = 0; i < 500; ++i)
            uuids.append(QUuid::createUuidV5(QUuid(), QString::number(i)));
        std::ranges::sort(
            uuids, [](const QUuid &left, const QUuid &right) { return compareUuids(left, right) < 0; });
        QVERIFY(std::ranges::is_sorted(
            uuids, {}, [](const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); }));
    }

    void idText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("right") << u"01890a5d-ac96-774b-bcce-b302099a8057"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s << false;
        QTest::newRow("braces") << u"{01890a5d-ac96-774b-bcce-b302099a8057}"_s << false;
        QTest::newRow("short") << u"01890a5d-ac96-774b-bcce-b302099a805"_s << false;
        QTest::newRow("letters") << u"01890a5d-ac96-774b-bcce-b302099a805z"_s << false;
        QTest::newRow("no hyphens") << u"01890a5dxac96x774bxbccexb302099a8057"_s << false;
    }

    void idText()
    {
        QFETCH(QString, text);
        const auto id = EntryId::parse(text);
        QTEST(id.has_value(), "good");
        if (id)
            QCOMPARE(id->text(), text);
    }

    void languageTag_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("en") << u"en"_s << u"en"_s;
        QTest::newRow("three letters") << u"fil"_s << u"fil"_s;
        QTest::newRow("region") << u"ES-mx"_s << u"es-MX"_s;
        QTest::newRow("region in digits") << u"es-419"_s << u"es-419"_s;
        QTest::newRow("script") << u"ZH-hANT"_s << u"zh-Hant"_s;
        QTest::newRow("script and region") << u"zh-hant-tw"_s << u"zh-Hant-TW"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("one letter") << u"e"_s << QString();
        QTest::newRow("four letters") << u"engl"_s << QString();
        QTest::newRow("underscore") << u"en_US"_s << QString();
        QTest::newRow("hyphen at the end") << u"en-"_s << QString();
        QTest::newRow("region before script") << u"zh-TW-Hant"_s << QString();
        QTest::newRow("too many parts") << u"zh-Hant-TW-x"_s << QString();
        QTest::newRow("digits") << u"12"_s << QString();
        QTest::newRow("accents") << u"eñ"_s << QString();
        QTest::newRow("path") << u"../en"_s << QString();
        QTest::newRow("four digits") << u"es-4190"_s << QString();
    }

    void languageTag()
    {
        QFETCH(QString, text);
        const auto tag = LanguageTag::parse(text);
        QTEST(tag ? tag->text() : QString(), "expected");
        if (tag)
            QCOMPARE(*LanguageTag::parse(tag->text()), *tag);
    }

    void languageNames()
    {
        const LanguageTag mexican = *LanguageTag::parse(u"es-MX");
        QCOMPARE(mexican.language().toString(), u"es"_s);
        QCOMPARE(spanish().language().toString(), u"es"_s);
        QVERIFY(LanguageTag().language().isEmpty());
        QCOMPARE(english().nativeName(), u"English"_s);
        QCOMPARE(spanish().nativeName(), u"Español"_s);
        QCOMPARE(LanguageTag::parse(u"fr")->nativeName(), u"Français"_s);
        QCOMPARE(LanguageTag::parse(u"xx")->nativeName(), u"xx"_s);
        QVERIFY(LanguageTag().isNull());
    }

    void localizedKeepsOrder()
    {
        Localized<int> values;
        const LanguageTag french = *LanguageTag::parse(u"fr");
        values[french] = 3;
        values[english()] = 1;
        values[spanish()] = 2;
        QStringList order;
        for (const auto &[language, value] : values)
            order.append(language.text() + QString::number(value));
        QCOMPARE(order, (QStringList{u"en1"_s, u"es2"_s, u"fr3"_s}));
        values.remove(spanish());
        QVERIFY(!values.find(spanish()));
        QCOMPARE(values.value(spanish()), 0);
        QCOMPARE(values.valueOrAny(spanish()), 1);
        QCOMPARE(values.valueOrAny(french), 3);
        QCOMPARE(Localized<int>().valueOrAny(french), 0);
        QVERIFY((Localized<int>{{french, 3}, {english(), 1}}) == values);
    }

    void observation_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("expected");
        QTest::newRow("before the first") << QDate(2000, 1, 1) << 1.0;
        QTest::newRow("on the day") << QDate(2010, 6, 30) << 2.0;
        QTest::newRow("the day before") << QDate(2010, 6, 29) << 1.0;
        QTest::newRow("two of one day: the later in the list") << QDate(2015, 6, 30) << 4.0;
        QTest::newRow("the school's own does not count") << QDate(2026, 1, 1) << 4.0;
    }

    void observation()
    {
        QFETCH(QDate, day);
        Statistic statistic;
        const auto add = [&](double value, int year, const SchoolId &school = {}) {
            statistic.observations.append({value, QDate(year, 6, 30), {}, {}, school, false, {}, {}});
        };
        add(2, 2010);
        add(1, 2008);
        add(3, 2015);
        add(4, 2015);
        add(9, 2020, SchoolId::create());
        QVERIFY(observationOn(statistic, day));
        QTEST(observationOn(statistic, day)->value, "expected");
        QCOMPARE(latestObservation(statistic)->value, 4.0);
        QVERIFY(!latestObservation(Statistic()));
    }

    void schoolListByHand()
    {
        const QList<School> all = schools();
        SchoolList list;
        list.members = {all[2].id, SchoolId::create(), all[0].id};
        QCOMPARE(keys(list, all), u"c a"_s);
    }

    void schoolListByRule()
    {
        const QList<School> all = schools();
        SchoolList list;
        list.order = SchoolListOrder::ByRule;
        QCOMPARE(keys(list, all), u"a b c"_s); // d has left
        list.rule.level = SchoolLevel::High;
        QCOMPARE(keys(list, all), u"a c"_s);
        list.rule.area = u"Watts"_s;
        QCOMPARE(keys(list, all), u"c"_s);
    }

    void schoolListByTag()
    {
        QList<School> all = schools();
        const TermId arts = TermId::create();
        all[0].tags = {TermId::create(), arts};
        all[2].tags = {arts};
        all[3].tags = {arts}; // it has left
        SchoolList list;
        list.order = SchoolListOrder::ByRule;
        list.rule.tag = arts;
        QCOMPARE(keys(list, all), u"a c"_s);
        list.rule.area = u"Watts"_s;
        QCOMPARE(keys(list, all), u"c"_s);
        list.rule = {};
        list.rule.tag = TermId::create(); // gone: nobody carries it
        QCOMPARE(keys(list, all), QString());
    }

private:
    static QList<School> schools()
    {
        QList<School> all;
        const auto add = [&](const QString &key, SchoolLevel level, const QString &area) {
            School school;
            school.id = SchoolId::create();
            school.key = key;
            school.level = level;
            school.area = area;
            all.append(school);
        };
        add(u"a"_s, SchoolLevel::High, u"Boyle Heights"_s);
        add(u"b"_s, SchoolLevel::Middle, u"Watts"_s);
        add(u"c"_s, SchoolLevel::High, u"Watts"_s);
        add(u"d"_s, SchoolLevel::High, u"Watts"_s);
        all.last().yearLeft = 2019;
        return all;
    }

    static QString keys(const SchoolList &list, const QList<School> &all)
    {
        QStringList keys;
        for (const School *school : schoolsOf(list, all))
            keys.append(school->key);
        return keys.join(u' ');
    }
};

GACETA_TEST(ValuesTest)
#include "valuestest.moc"
