#include "app/editing/textreplacement.h"
#include "tests/support/newsroomfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace gaceta;
using namespace gaceta::editing;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

const LanguageTag en = english();
const LanguageTag es = spanish();

// A walk that tells the names of all fields of text, readable or not.
class NameWalk final
{
public:
    QSet<QString> names;

    template <typename T>
    void field(const char *name, T &value)
    {
        walk(name, value);
    }

private:
    template <typename T>
    void walk(const char *name, T &value)
    {
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QByteArray>)
            names.insert(QLatin1String(name));
        else if constexpr (requires(NameWalk & archive) { describe(archive, value); })
            describe(*this, value);
    }
    template <typename T>
    void walk(const char *name, QList<T> &)
    {
        T one{};
        walk(name, one);
    }
    template <typename T>
    void walk(const char *name, std::optional<T> &)
    {
        T one{};
        walk(name, one);
    }
    template <typename T>
    void walk(const char *name, Localized<T> &)
    {
        T one{};
        walk(name, one);
    }
};

template <typename T>
QSet<QString> textNames()
{
    NameWalk walk;
    T item;
    describe(walk, item);
    return walk.names;
}

Entry entryWith(const QByteArray &englishBody, const QByteArray &spanishBody)
{
    Entry entry = sampleEntry();
    entry.texts = {};
    entry.source = en;
    entry.texts[en].title = u"Roosevelt wins"_s;
    entry.texts[en].body = englishBody;
    entry.texts[es].title = u"Roosevelt gana"_s;
    entry.texts[es].body = spanishBody;
    entry.texts[es].basis = {en, paragraphHashes(entry.texts.value(en)), false};
    return entry;
}

ReplacementQuery query(const QString &words, const QString &replacement)
{
    return {{words, false, true}, replacement, {}};
}

} // namespace

class TextReplacementTest final : public QObject
{
    Q_OBJECT

private slots:
    // A new field of text has to be put among the readable ones or here.
    void everyFieldIsDecided()
    {
        const QSet<QString> others{u"key"_s,      u"areaKey"_s,    u"slug"_s,   u"outletUrl"_s,
                                   u"fileName"_s, u"mimeType"_s,   u"sha256"_s, u"cdsCode"_s,
                                   u"ncesId"_s,   u"street"_s,     u"city"_s,   u"zip"_s,
                                   u"phone"_s,    u"website"_s,    u"group"_s,  u"sourceUrl"_s,
                                   u"email"_s,    u"paragraphs"_s, u"url"_s,    u"assignee"_s};
        const QSet<QString> names = textNames<Entry>() + textNames<Page>() + textNames<School>() +
                                    textNames<SchoolList>() + textNames<Statistic>() +
                                    textNames<Media>() + textNames<Contact>() +
                                    textNames<Boilerplate>() + textNames<Term>();
        QStringList undecided;
        for (const QString &name : names) {
            if (isReadable(QLatin1String(name.toLatin1().constData())) == others.contains(name))
                undecided.append(name);
        }
        QCOMPARE(undecided, QStringList());
    }

    void findsInEveryKind()
    {
        Snapshot content;
        content.entries = {entryWith("At Roosevelt.\n", "En Roosevelt.\n")};
        School school = sampleSchool();
        school.texts = {};
        school.officialName.clear();
        school.texts[en].name = u"Roosevelt High School"_s;
        school.principal = u"Ana Roosevelt"_s;
        school.otherNames = {u"Old Roosevelt"_s};
        school.website = u"https://roosevelt.example.org"_s;
        content.schools = {school};
        Statistic statistic = sampleStatistic();
        statistic.observations = {Observation{}};
        statistic.observations[0].source = u"Roosevelt report"_s;
        content.statistics = {statistic};
        QStringList found;
        for (const TextHit &hit : findTexts(content, query(u"roosevelt"_s, u"Mendez"_s)))
            found.append(enumName(hit.kind) + u' ' + hit.field.language.text() + u' ' + hit.field.path);
        QCOMPARE(found.size(), 8);
        QVERIFY(found.contains(u"statistic  observations/0/source"_s));
        QVERIFY(found.contains(u"school  principal"_s) && found.contains(u"school  otherNames/0"_s));
        QVERIFY(found.contains(u"school en name"_s) && found.contains(u"entry es body"_s));
    }

    void onlyWhatWasChosenIsReplaced()
    {
        Snapshot content;
        content.entries = {entryWith("Roosevelt, Roosevelt\nand ROOSEVELT.\n", "Roosevelt.\n")};
        ReplacementQuery wanted = query(u"Roosevelt"_s, u"Mendez_*"_s);
        wanted.languages = {en};
        QList<TextHit> hits = findTexts(content, wanted);
        QCOMPARE(hits.size(), 4);
        QCOMPARE(hits.last().replacement, u"MENDEZ_*"_s);
        hits.removeIf([](const TextHit &hit) { return hit.field.path == u"title" || hit.number == 1; });
        const Snapshot replaced = replaceTexts(content, wanted, hits, false);
        QCOMPARE(replaced.entries.size(), 1);
        const Entry &entry = replaced.entries.first();
        QCOMPARE(entry.texts.value(en).body, QByteArray("Mendez\\_\\*, Roosevelt\nand MENDEZ\\_\\*.\n"));
        QCOMPARE(entry.texts.value(en).title, u"Roosevelt wins"_s);
        QCOMPARE(entry.texts.value(es), content.entries.first().texts.value(es));
    }

    void translations_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<TranslationState>("state");
        QTest::newRow("in both") << u"Roosevelt"_s << false << TranslationState::UpToDate;
        QTest::newRow("in the original alone") << u"wins"_s << false << TranslationState::Outdated;
        QTest::newRow("kept all the same") << u"wins"_s << true << TranslationState::UpToDate;
        QTest::newRow("in the translation alone") << u"gana"_s << false << TranslationState::UpToDate;
    }

    void translations()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, keeps);
        QFETCH(const TranslationState, state);
        Snapshot content;
        content.entries = {entryWith("At Roosevelt.\n", "En Roosevelt.\n")};
        const ReplacementQuery wanted = query(words, u"other"_s);
        const Snapshot replaced = replaceTexts(content, wanted, findTexts(content, wanted), keeps);
        QCOMPARE(translationState(replaced.entries.first().texts, es, en), state);
    }

    void takenBackAndMadeAgain()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const auto entry = newsroom.save(entryWith("At Roosevelt.\n", "En Roosevelt.\n"));
        QVERIFY(entry);
        const auto content = newsroom.snapshot();
        const ReplacementQuery wanted = query(u"Roosevelt"_s, u"Mendez"_s);
        auto made = saveReplacement(newsroom, {*content, wanted, findTexts(**content, wanted), false});
        QVERIFY(made);
        const auto title = [&] { return newsroom.load<Entry>(entry->id)->texts.value(en).title; };
        QCOMPARE(title(), u"Mendez wins"_s);
        QVERIFY(repeatReplacement(newsroom, *made, Direction::Back));
        QCOMPARE(title(), u"Roosevelt wins"_s);
        QVERIFY(repeatReplacement(newsroom, *made, Direction::Again));
        QCOMPARE(title(), u"Mendez wins"_s);
        Entry other = *newsroom.load<Entry>(entry->id);
        other.texts[en].title = u"Somebody else wins"_s;
        QVERIFY(newsroom.save(other));
        const auto refused = repeatReplacement(newsroom, *made, Direction::Back);
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QCOMPARE(title(), u"Somebody else wins"_s);
    }

    void savedTogetherAndTakenBack()
    {
        NewsroomFixture fixture;
        Newsroom &newsroom = fixture.newsroom();
        const auto entry = newsroom.save(entryWith("At Roosevelt.\n", "En Roosevelt.\n"));
        School school = sampleSchool();
        school.texts = {};
        school.texts[en] = {u"Roosevelt"_s, {}, u"roosevelt"_s, {}};
        const auto stored = newsroom.save(school);
        QVERIFY(entry && stored);
        const auto content = newsroom.snapshot();
        const ReplacementQuery wanted = query(u"Roosevelt"_s, u"Mendez"_s);
        const Snapshot made = replaceTexts(**content, wanted, findTexts(**content, wanted), false);
        QSignalSpy changes(&newsroom, &Newsroom::changed);
        const Result<Snapshot> saved = newsroom.saveTogether(made, u"a reason"_s);
        QVERIFY(saved);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(newsroom.load<School>(stored->id)->texts.value(en).name, u"Mendez"_s);
        QCOMPARE(newsroom.revisions(ItemKind::School, stored->id.text())->first().reason, u"a reason"_s);
        // What another changed meanwhile is not overwritten, and nothing else is.
        School other = saved->schools.first();
        other.principal = u"Somebody"_s;
        QVERIFY(newsroom.save(other));
        Snapshot back;
        back.entries = {*entry};
        back.schools = {*stored};
        back.entries[0].version = saved->entries.first().version;
        back.schools[0].version = saved->schools.first().version;
        const auto refused = newsroom.saveTogether(back, {});
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QCOMPARE(newsroom.load<Entry>(entry->id)->texts.value(en).title, u"Mendez wins"_s);
        back.schools.clear();
        QVERIFY(newsroom.saveTogether(back, {}));
        QCOMPARE(newsroom.load<Entry>(entry->id)->texts.value(en).title, u"Roosevelt wins"_s);
    }

    void cancelledSearchStops()
    {
        Snapshot content;
        content.entries = {entryWith("Roosevelt\n", ""), entryWith("Roosevelt\n", "")};
        int asked = 0;
        const auto hits =
            findTexts(content, query(u"Roosevelt"_s, {}), [&asked] { return ++asked > 1; });
        QCOMPARE(hits.size(), 3);
    }
};

GACETA_TEST(TextReplacementTest)

#include "textreplacementtest.moc"
