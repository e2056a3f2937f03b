// Lists of entries against a model in memory: every order, filter and window size gives each entry once,
// in order.

#include "app/storage/entrylister.h"
#include "app/storage/transaction.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <random>

using namespace gaceta;
using namespace gaceta::storage;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone("America/Los_Angeles");

struct Stored
{
    Entry entry;
    QDateTime changed;
    bool trashed = false;
};

struct Named
{
    const char *name;
    EntryFilter filter;
};

} // namespace

Q_DECLARE_METATYPE(EntryFilter)

class EntryListTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void windows_data();
    void windows();
    void edges();
    void yearBelongsToTheZone();
    void counts();
    void titleOrder();

private:
    [[nodiscard]] bool fits(const Stored &stored, const EntryFilter &filter) const;
    [[nodiscard]] QStringList expected(const EntryFilter &filter) const; // ids, sorted
    [[nodiscard]] QStringList walked(const EntryFilter &filter, EntryOrder order, int limit);
    [[nodiscard]] QList<Named> filters() const;

    std::unique_ptr<StorageFixture> m_fixture;
    QList<Stored> m_stored;
    QList<SchoolId> m_schools{SchoolId::create(), SchoolId::create()};
    QList<TermId> m_tags{TermId::create(), TermId::create()};
};

void EntryListTest::initTestCase()
{
    m_fixture = std::make_unique<StorageFixture>();
    std::mt19937 random(20260304);
    const auto below = [&random](unsigned n) { return int(random() % n); };
    const QStringList words{u"año"_s, u"ano"_s, u"garden"_s, u"Ñandú"_s, u"zebra"_s};
    for (int i = 0; i < 61; ++i) {
        Stored stored;
        Entry &entry = stored.entry = entryTitled(words.at(below(5)) + u' ' + QString::number(below(9)));
        entry.kind = EntryKind(below(8));
        // Few moments, so that many entries share one.
        entry.date = QDateTime(QDate(2023 + below(3), 1, 1), QTime(7 + below(2), 59), Qt::UTC);
        if (i == 7)
            entry.date = {};
        LanguageVersion original = entry.texts.value(english());
        original.state = WorkflowState(below(7));
        original.body = "Words about a school year.";
        LanguageVersion translation;
        translation.title = u"Traducción"_s;
        translation.state = WorkflowState(below(7));
        translation.basis = {english(), paragraphHashes(original), false};
        if (below(2) == 0)
            original.summary = u"Changed since."_s;
        entry.texts = {{english(), original}};
        if (below(3) > 0)
            entry.texts[spanish()] = translation;
        if (below(2) == 0)
            entry.schools = {m_schools.at(below(2))};
        if (below(2) == 0)
            entry.tags = {m_tags.at(0), m_tags.at(1)};
        stored.changed = QDateTime::fromSecsSinceEpoch(1'700'000'000 + below(10), Qt::UTC);
        stored.trashed = below(6) == 0;
        m_fixture->store(entry, stored.changed, stored.trashed);
        m_stored.append(stored);
    }
}

bool EntryListTest::fits(const Stored &stored, const EntryFilter &filter) const
{
    const Entry &entry = stored.entry;
    const auto anyLanguage = [&](const auto &holds) {
        return std::ranges::any_of(QList{english(), spanish()}, [&](const LanguageTag &language) {
            return (filter.language.isNull() || filter.language == language) && holds(language);
        });
    };
    const bool state = !filter.state || anyLanguage([&](const LanguageTag &language) {
        const LanguageVersion *version = entry.texts.find(language);
        return version && version->state == *filter.state;
    });
    const bool translation = !filter.translation || anyLanguage([&](const LanguageTag &language) {
        return translationState(entry.texts, language, entry.source) == *filter.translation;
    });
    const bool year = !filter.year || (entry.date.isValid() &&
                                       entry.date.toTimeZone(zone).date().year() == *filter.year);
    const QString title = entry.texts.value(english()).title;
    const bool words = filter.words.isEmpty() ||
                       (filter.words == u"an"_s ? title.startsWith(u"a"_s) && !title.startsWith(u"z"_s)
                                                : title.startsWith(u"garden"_s));
    return stored.trashed == filter.trashed && state && translation && year && words &&
           (!filter.kind || entry.kind == *filter.kind) &&
           (filter.school.isNull() || entry.schools.contains(filter.school)) &&
           (filter.tag.isNull() || entry.tags.contains(filter.tag));
}

QStringList EntryListTest::expected(const EntryFilter &filter) const
{
    QStringList ids;
    for (const Stored &stored : m_stored) {
        if (fits(stored, filter))
            ids.append(stored.entry.id.text());
    }
    ids.sort();
    return ids;
}

QStringList EntryListTest::walked(const EntryFilter &filter, EntryOrder order, int limit)
{
    QStringList ids;
    QString before;
    std::optional<EntryCursor> after;
    do {
        Transaction transaction(m_fixture->connection(), Transaction::Kind::Read);
        const EntryWindow window =
            EntryLister(m_fixture->connection(), zone).window(filter, order, after, limit);
        if (const Result<> done = transaction.commit(); !done)
            return {done.error().detail};
        if (window.next && window.rows.size() != limit)
            return {u"a short window that is not the last"_s};
        for (const EntryRow &row : window.rows)
            ids.append(row.id.text());
        after = window.next;
    } while (after && ids.size() < 1000);
    return ids;
}

QList<Named> EntryListTest::filters() const
{
    QList<Named> all;
    const auto add = [&all](const char *name, const auto &set) {
        EntryFilter filter;
        set(filter);
        all.append({name, filter});
    };
    add("all", [](EntryFilter &) {});
    add("trash", [](EntryFilter &filter) { filter.trashed = true; });
    add("kind", [](EntryFilter &filter) { filter.kind = EntryKind::Story; });
    add("state", [](EntryFilter &filter) { filter.state = WorkflowState::Published; });
    add("state in one language", [](EntryFilter &filter) {
        filter.state = WorkflowState::Draft;
        filter.language = spanish();
    });
    add("missing", [](EntryFilter &filter) { filter.translation = TranslationState::Missing; });
    add("outdated", [](EntryFilter &filter) { filter.translation = TranslationState::Outdated; });
    add("up to date in Spanish", [](EntryFilter &filter) {
        filter.translation = TranslationState::UpToDate;
        filter.language = spanish();
    });
    add("school", [this](EntryFilter &filter) { filter.school = m_schools.at(0); });
    add("tag", [this](EntryFilter &filter) { filter.tag = m_tags.at(1); });
    add("year", [](EntryFilter &filter) { filter.year = 2024; });
    add("year without any", [](EntryFilter &filter) { filter.year = 1999; });
    add("words", [](EntryFilter &filter) { filter.words = u"GARD"_s; });
    add("words without accents", [](EntryFilter &filter) { filter.words = u"an"_s; });
    add("words in the trash", [](EntryFilter &filter) {
        filter.words = u"gard"_s;
        filter.trashed = true;
    });
    add("all at once", [this](EntryFilter &filter) {
        filter.words = u"an"_s;
        filter.year = 2024;
        filter.tag = m_tags.at(0);
        filter.translation = TranslationState::Outdated;
    });
    return all;
}

void EntryListTest::windows_data()
{
    QTest::addColumn<EntryFilter>("filter");
    for (const Named &named : filters())
        QTest::newRow(named.name) << named.filter;
}

void EntryListTest::windows()
{
    QFETCH(EntryFilter, filter);
    for (const EntryOrder order : {EntryOrder::NewestFirst, EntryOrder::OldestFirst,
                                   EntryOrder::LastChanged, EntryOrder::Title}) {
        const QStringList whole = walked(filter, order, 100);
        QStringList sorted = whole;
        sorted.sort();
        QCOMPARE(sorted, expected(filter));
        // The order: by its key.
        const auto stored = [this](const QString &id) {
            return *std::ranges::find(m_stored, id, [](const Stored &s) { return s.entry.id.text(); });
        };
        for (qsizetype i = 1; i < whole.size(); ++i) {
            const Stored left = stored(whole.at(i - 1));
            const Stored right = stored(whole.at(i));
            // An entry without a date is being written: among the newest when searching, else last.
            const bool dated = left.entry.date.isValid() && right.entry.date.isValid();
            if (order == EntryOrder::NewestFirst && dated)
                QVERIFY(left.entry.date >= right.entry.date);
            if (order == EntryOrder::OldestFirst && dated)
                QVERIFY(left.entry.date <= right.entry.date);
            if (order == EntryOrder::LastChanged)
                QVERIFY(left.changed >= right.changed);
        }
        for (const int limit : {1, 2, 3, 7, int(whole.size()), int(whole.size()) + 1}) {
            if (limit > 0)
                QCOMPARE(walked(filter, order, limit), whole);
        }
        Transaction transaction(m_fixture->connection(), Transaction::Kind::Read);
        QCOMPARE(EntryLister(m_fixture->connection(), zone).count(filter), int(whole.size()));
    }
}

void EntryListTest::edges()
{
    StorageFixture fixture;
    Transaction transaction(fixture.connection(), Transaction::Kind::Read);
    const EntryLister lister(fixture.connection(), zone);
    const EntryWindow none = lister.window({}, EntryOrder::NewestFirst, {}, 10);
    QVERIFY(none.rows.isEmpty() && !none.next);
    EntryFilter filter;
    filter.words = u" \"* OR - ( NEAR ^ :"_s; // what means something to the engine alone
    static_cast<void>(lister.window(filter, EntryOrder::NewestFirst, {}, 10));
    static_cast<void>(lister.window(filter, EntryOrder::Title, EntryCursor{u"x"_s, u"y"_s}, 10));
    filter.words = u"—…"_s; // no word at all: no filter
    static_cast<void>(lister.count(filter));
    QVERIFY(transaction.commit());
}

void EntryListTest::yearBelongsToTheZone()
{
    StorageFixture fixture;
    const auto at = [&](int hour) {
        Entry entry = entryTitled(u"New Year"_s);
        entry.date = QDateTime(QDate(2026, 1, 1), QTime(hour, 0), Qt::UTC);
        fixture.store(entry);
    };
    at(7); // 11 pm of the year before in Los Angeles
    at(8); // midnight
    Transaction transaction(fixture.connection(), Transaction::Kind::Read);
    const EntryLister lister(fixture.connection(), zone);
    EntryFilter filter;
    filter.year = 2025;
    QCOMPARE(lister.count(filter), 1);
    filter.year = 2026;
    QCOMPARE(lister.count(filter), 1);
    QCOMPARE(lister.counts().years, (QList<std::pair<int, int>>{{2026, 1}, {2025, 1}}));
}

void EntryListTest::counts()
{
    Transaction transaction(m_fixture->connection(), Transaction::Kind::Read);
    const EntryLister lister(m_fixture->connection(), zone);
    const EntryCounts counts = lister.counts();
    const auto number = [this](const auto &set) {
        EntryFilter filter;
        set(filter);
        return int(expected(filter).size());
    };
    QCOMPARE(counts.all, number([](EntryFilter &) {}));
    QCOMPARE(counts.trashed, number([](EntryFilter &filter) { filter.trashed = true; }));
    QCOMPARE(counts.outdated,
             number([](EntryFilter &filter) { filter.translation = TranslationState::Outdated; }));
    QCOMPARE(counts.missing,
             number([](EntryFilter &filter) { filter.translation = TranslationState::Missing; }));
    for (const auto &[kind, count] : counts.kinds)
        QCOMPARE(count, number([&](EntryFilter &filter) { filter.kind = kind; }));
    for (const auto &[state, count] : counts.states)
        QCOMPARE(count, number([&](EntryFilter &filter) { filter.state = state; }));
    for (const auto &[year, count] : counts.years)
        QCOMPARE(count, number([&](EntryFilter &filter) { filter.year = year; }));
    QVERIFY(counts.years.size() == 4 || counts.years.size() == 3);
}

void EntryListTest::titleOrder()
{
    StorageFixture fixture;
    for (const QString &title : {u"¿Qué sigue?"_s, u"zoo"_s, u"Árbol"_s, u"“Quiet” reading"_s,
                                 u"arbor"_s, u"apple"_s, u"Ñandú"_s, u"number"_s, u"🎓 class"_s})
        fixture.store(entryTitled(title));
    Transaction transaction(fixture.connection(), Transaction::Kind::Read);
    QStringList titles;
    for (const EntryRow &row :
         EntryLister(fixture.connection(), zone).window({}, EntryOrder::Title, {}, 20).rows)
        titles.append(row.texts.value(english()).title);
    titles.removeOne(u"🎓 class"_s);
    QCOMPARE(titles, (QStringList{u"apple"_s, u"Árbol"_s, u"arbor"_s, u"Ñandú"_s, u"number"_s,
                                  u"¿Qué sigue?"_s, u"“Quiet” reading"_s, u"zoo"_s}));
}

GACETA_TEST(EntryListTest)
#include "entrylisttest.moc"
