// Searching as one types: beginnings of words, accents, what stands first, excerpts.

#include "app/storage/searchwords.h"
#include "app/storage/transaction.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>

using namespace gaceta;
using namespace gaceta::storage;
using namespace gaceta::tests;
using namespace Qt::StringLiterals;

namespace {

QList<SearchHit> search(StorageFixture &fixture, const QString &words, int limit = 50)
{
    Transaction transaction(fixture.connection(), Transaction::Kind::Read);
    const QList<SearchHit> hits = SearchIndex(fixture.connection()).search(words, limit);
    const Result<> done = transaction.commit();
    return done ? hits : QList<SearchHit>{{ItemKind::Entry, done.error().detail, {}, {}, {}}};
}

QStringList titles(StorageFixture &fixture, const QString &words)
{
    QStringList titles;
    for (const SearchHit &hit : search(fixture, words))
        titles.append(hit.title);
    return titles;
}

QString readable(QString excerpt)
{
    return excerpt.replace(excerptBegin, u'[').replace(excerptEnd, u']');
}

} // namespace

class SearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        StorageFixture fixture;
        fixture.store(entryTitled(u"Title"_s, text.toUtf8()));
        fixture.store(entryTitled(u"Other"_s, "Nothing of the kind."));
        QTEST(titles(fixture, typed).contains(u"Title"_s), "expected");
    }

    void exactSpellingFirst()
    {
        StorageFixture fixture;
        fixture.store(entryTitled(u"ano ano ano"_s, "ano ano"));
        fixture.store(entryTitled(u"El año"_s));
        fixture.store(entryTitled(u"ano"_s, "ano ano ano"));
        QCOMPARE(titles(fixture, u"año"_s).first(), u"El año"_s);
        QCOMPARE(titles(fixture, u"año"_s).size(), 3);
        QCOMPARE(titles(fixture, u"ano"_s).last(), u"El año"_s);
        // Written with a mark of its own it is the same spelling.
        QCOMPARE(titles(fixture, u"an\u0303o"_s).first(), u"El año"_s);
    }

    void titleBeforeBody()
    {
        StorageFixture fixture;
        fixture.store(entryTitled(u"Something else"_s, "The garden, and the garden again."));
        fixture.store(entryTitled(u"The garden"_s, "Something else."));
        QCOMPARE(titles(fixture, u"garden"_s).first(), u"The garden"_s);
    }

    void everyKindAndLanguage();

    void oneHitPerItem()
    {
        StorageFixture fixture;
        Entry entry = entryTitled(u"Plan 2030"_s);
        entry.texts[spanish()].title = u"Plan 2030 en español"_s;
        fixture.store(entry);
        QCOMPARE(titles(fixture, u"plan"_s).size(), 1);
        QCOMPARE(titles(fixture, u"espanol"_s), QStringList{u"Plan 2030 en español"_s});
    }

    void wordsBeforeTheKey()
    {
        StorageFixture fixture;
        Statistic statistic;
        statistic.id = StatisticId::create();
        statistic.key = u"graduation-rate"_s;
        statistic.texts[english()].label = u"graduation rate"_s;
        Transaction transaction(fixture.connection(), Transaction::Kind::Write);
        SearchIndex(fixture.connection())
            .write({ItemKind::Statistic, statistic.id.text(), {}, false}, documentsOf(statistic));
        QVERIFY(transaction.commit());
        QCOMPARE(titles(fixture, u"graduation"_s), QStringList{u"graduation rate"_s});
        QCOMPARE(titles(fixture, u"graduation-rate"_s).size(), 1);
    }

    void trashIsNotFound()
    {
        StorageFixture fixture;
        fixture.store(entryTitled(u"Garden"_s), {}, true);
        QVERIFY(titles(fixture, u"garden"_s).isEmpty());
    }

    void savedAgain()
    {
        StorageFixture fixture;
        Entry entry = entryTitled(u"Garden"_s);
        fixture.store(entry);
        entry.texts[english()].title = u"Library"_s;
        entry.version = 2;
        fixture.store(entry);
        QVERIFY(titles(fixture, u"garden"_s).isEmpty());
        QCOMPARE(titles(fixture, u"library"_s).size(), 1);
    }

    void limits()
    {
        StorageFixture fixture;
        for (int i = 0; i < 10; ++i)
            fixture.store(entryTitled(u"Garden"_s));
        QCOMPARE(search(fixture, u"garden"_s, 3).size(), 3);
        QVERIFY(search(fixture, u"garden"_s, 0).isEmpty());
        QVERIFY(search(fixture, u"garden"_s, -1).isEmpty());
    }

    void excerpt_data();
    void excerpt()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QTEST(readable(SearchWords(typed).excerpt(text)), "expected");
    }

    void excerptOfAnything();
    void anythingTyped();
};

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QString &text, const QString &typed, bool found) {
        QTest::newRow(name) << text << typed << found;
    };
    row("whole word", u"A garden"_s, u"garden"_s, true);
    row("beginning", u"A garden"_s, u"gar"_s, true);
    row("one letter", u"A garden"_s, u"g"_s, true);
    row("not the middle", u"A garden"_s, u"arden"_s, false);
    row("capitals", u"A garden"_s, u"GARDEN"_s, true);
    row("accents left out", u"graduación"_s, u"graduacion"_s, true);
    row("accents added", u"graduacion"_s, u"graduación"_s, true);
    row("capital with accent", u"ÁREA"_s, u"area"_s, true);
    row("separate accent", u"nin\u0303o"_s, u"niño"_s, true);
    row("both words", u"A garden for schools"_s, u"sch gar"_s, true);
    row("one of two", u"A garden"_s, u"garden school"_s, false);
    row("punctuation", u"“garden”, (opened)"_s, u"\"garden\" opened!"_s, true);
    row("hyphen", u"the after-school club"_s, u"after-school"_s, true);
    row("operators are words", u"this or that"_s, u"or"_s, true);
    row("operators are no operators", u"A garden"_s, u"garden OR school"_s, false);
    row("quote in it", u"the principal's office"_s, u"principal's"_s, true);
    row("number", u"In 2026"_s, u"202"_s, true);
    row("arabic", u"مدرسة الحي"_s, u"مدر"_s, true);
    row("chinese at the beginning", u"学校开放日"_s, u"学校"_s, true);
    row("arabic with vowel signs", u"مَدْرَسَة"_s, u"مدرسة"_s, true);
    row("hindi", u"हिन्दी भाषा"_s, u"हिन्दी"_s, true);
    row("letters of four bytes", u"𐐔𐐯𐑅"_s, u"𐐔𐐯"_s, true);
    row("half a letter of four bytes", u"𐐔𐐯𐑅"_s, u"𐐔"_s.first(1), false);
    row("longer than any beginning in the index", u"internacionalización"_s, u"internacionaliz"_s, true);
    row("longer, but another", u"internacionalmente"_s, u"internacionaliz"_s, false);
    row("far in the text", u"word "_s.repeated(40'000) + u"needle"_s, u"needle"_s, true);
    row("one in the title, one in the text", u"A garden"_s, u"title garden"_s, true);
    row("after NUL", u"before "_s + QChar(QChar::Null) + u" after"_s, u"after"_s, true);
    row("nothing typed", u"A garden"_s, u"  "_s, false);
    row("emoji alone", u"A 🎓 garden"_s, u"🎓"_s, false);
    row("emoji beside a word", u"A garden"_s, u"🎓 garden"_s, true);
    row("address of a link is no text", u"[here](https://example.org/secret)"_s, u"secret"_s, false);
    row("text of a link", u"[read here](https://example.org)"_s, u"here"_s, true);
    row("bold within a word", u"re**write** it"_s, u"rewrite"_s, true);
}

void SearchTest::everyKindAndLanguage()
{
    StorageFixture fixture;
    Transaction transaction(fixture.connection(), Transaction::Kind::Write);
    SearchIndex index(fixture.connection());
    const auto add = [&](ItemKind kind, const auto &value) {
        index.write({kind, SchoolId::create().text(), {}, false}, documentsOf(value));
    };
    School school;
    school.texts[english()].name = u"needle one"_s;
    school.otherNames = {u"needle"_s};
    add(ItemKind::School, school);
    SchoolList list;
    list.texts[spanish()].intro = "needle";
    add(ItemKind::SchoolList, list);
    Statistic statistic;
    statistic.observations = {{1, {}, {}, {}, {}, false, u"needle report"_s, {}}};
    add(ItemKind::Statistic, statistic);
    Media media;
    media.texts[spanish()].alt = u"needle"_s;
    add(ItemKind::Media, media);
    Contact contact;
    contact.name = u"Ms. Needle"_s;
    add(ItemKind::Contact, contact);
    Boilerplate boilerplate;
    boilerplate.texts[english()].body = "About the *needle*.";
    add(ItemKind::Boilerplate, boilerplate);
    Term term;
    term.texts[english()].name = u"Needle"_s;
    add(ItemKind::Term, term);
    Page page;
    page.texts[english()].body = "## Needle";
    add(ItemKind::Page, page);
    Entry entry;
    entry.outlet = u"The Needle"_s;
    add(ItemKind::Entry, entry);
    QVERIFY(transaction.commit());
    QSet<ItemKind> kinds;
    for (const SearchHit &hit : search(fixture, u"needle"_s))
        kinds.insert(hit.kind);
    QCOMPARE(kinds.size(), 9);
}

void SearchTest::excerpt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &typed,
                        const QString &expected) { QTest::newRow(name) << text << typed << expected; };
    row("short", u"A garden."_s, u"gar"_s, u"A [gar]den."_s);
    row("accents", u"El AÑO y el año"_s, u"ano"_s, u"El [AÑO] y el [año]"_s);
    row("two words", u"school garden"_s, u"gar sch"_s, u"[sch]ool [gar]den"_s);
    row("one within the other", u"gardening"_s, u"gar garden"_s, u"[gar]dening"_s);
    row("none", u"A garden."_s, u"x"_s, u"A garden."_s);
    row("empty", {}, u"x"_s, {});
    row("far away", u"word "_s.repeated(100) + u"needle"_s, u"needle"_s,
        u"…"_s + u"word "_s.repeated(11) + u"[needle]"_s);
    row("long without any", u"word "_s.repeated(100), u"x"_s,
        u"word "_s.repeated(40).chopped(1) + u"…"_s);
    row("no space in it", QString(500, u'x'), u"y"_s, QString(200, u'x') + u"…"_s);
    row("no character is cut in two", u"x"_s + u"🎓"_s.repeated(300), u"y"_s,
        u"x"_s + u"🎓"_s.repeated(100) + u"…"_s);
}

void SearchTest::excerptOfAnything()
{
    std::mt19937 random(7);
    const QString letters = u"aàáñN \n-.xX🎓e\u0301مد中"_s;
    const auto text = [&](int most) {
        QString made;
        for (int length = int(random() % unsigned(most)); length > 0; --length)
            made += letters.at(qsizetype(random() % unsigned(letters.size())));
        return made;
    };
    for (int i = 0; i < 5000; ++i) {
        const QString body = text(700);
        const QString typed = text(12);
        QString excerpt = SearchWords(typed).excerpt(body);
        QVERIFY(excerpt.size() < 700);
        QCOMPARE(excerpt.count(excerptBegin), excerpt.count(excerptEnd));
        excerpt.remove(excerptBegin).remove(excerptEnd);
        if (excerpt.startsWith(u'…'))
            excerpt.remove(0, 1);
        if (excerpt.endsWith(u'…'))
            excerpt.chop(1);
        QVERIFY2(body.contains(excerpt), qPrintable(typed + u" | "_s + body));
    }
}

void SearchTest::anythingTyped()
{
    StorageFixture fixture;
    fixture.store(entryTitled(u"A garden of año and العربية"_s, "Text"));
    std::mt19937 random(8);
    const QString letters = u"\"'*()^:+-{}[]~%_;,.\\/aA1 ñ\tOR AND NOT NEAR"_s + QChar(QChar::Null) +
                            QChar(0xd83d) + QChar(0x301) + QChar(0x200f);
    for (int i = 0; i < 3000; ++i) {
        QString typed;
        for (int length = int(random() % 12); length > 0; --length)
            typed += letters.at(qsizetype(random() % unsigned(letters.size())));
        for (const SearchHit &hit : search(fixture, typed))
            QVERIFY2(!hit.title.isEmpty(), qPrintable(typed + u" | "_s + hit.item));
    }
    QVERIFY(search(fixture, QString(100'000, u'a')).isEmpty());
    QVERIFY(!search(fixture, u"garden "_s.repeated(10'000)).isEmpty());
}

GACETA_TEST(SearchTest)
#include "searchtest.moc"
