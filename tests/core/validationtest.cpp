// Which fields of which type are required, and which values are told of: each row breaks one rule of a
// value that is otherwise right, and that one alone is found.

#include "app/core/validation.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace gaceta;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

Entry goodEntry()
{
    Entry entry;
    entry.source = english();
    entry.date = noon;
    entry.texts[english()].title = u"A garden opens"_s;
    entry.texts[english()].slug = u"a-garden-opens"_s;
    return entry;
}

Page goodPage()
{
    Page page;
    page.id = PageId::create();
    page.key = u"mission"_s;
    page.source = english();
    page.texts[english()].title = u"Mission"_s;
    page.texts[english()].slug = u"mission"_s;
    return page;
}

School goodSchool()
{
    School school;
    school.key = u"roosevelt"_s;
    school.officialName = u"Roosevelt"_s;
    school.texts[english()] = {u"Roosevelt"_s, {}, u"roosevelt"_s, {}};
    return school;
}

Statistic goodStatistic()
{
    Statistic statistic;
    statistic.key = u"students"_s;
    statistic.group = u"summary"_s;
    statistic.observations = {{1, QDate(2020, 1, 1), {}, {}, {}, false, {}, {}},
                              {2, QDate(2021, 1, 1), {}, {}, {}, false, {}, {}}};
    statistic.texts[english()].label = u"students"_s;
    return statistic;
}

Contact goodContact()
{
    Contact contact;
    contact.key = contact.group = u"press"_s;
    contact.texts[english()].role = u"Media relations"_s;
    return contact;
}

Organisation goodOrganisation()
{
    Organisation organisation;
    organisation.languages = {english()};
    organisation.timeZone = u"America/Los_Angeles"_s;
    organisation.baseUrl = u"https://example.org"_s;
    organisation.texts[english()].name = u"Network"_s;
    return organisation;
}

// "field" or "field/language" of each finding; every one has a sentence.
template <typename T>
QString found(const T &value)
{
    QStringList names;
    for (const FieldProblem &problem : problems(value)) {
        names.append(problem.language.isNull() ? problem.field
                                               : problem.field + u'/' + problem.language.text());
        if (!problem.message.endsWith(u'.'))
            names.append(u"no sentence: "_s + problem.message);
    }
    return names.join(u' ');
}

template <typename T>
void row(const char *name, const char *expected, T value, const std::function<void(T &)> &change)
{
    change(value);
    QTest::newRow(name) << found(value) << QString::fromLatin1(expected);
}

void columns()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
}

void compare()
{
    QFETCH(QString, found);
    QTEST(found, "expected");
}

} // namespace

class ValidationTest final : public QObject
{
    Q_OBJECT

private slots:
    void entry_data();
    void entry() { compare(); }

    void page_data()
    {
        columns();
        const auto with = [](const char *name, const char *expected,
                             const std::function<void(Page &)> &f) {
            row<Page>(name, expected, goodPage(), f);
        };
        with("right", "", [](Page &) {});
        with("no key", "key", [](Page &page) { page.key.clear(); });
        with("key with a space", "key", [](Page &page) { page.key = u"our mission"_s; });
        with("its own parent", "parent", [](Page &page) { page.parent = page.id; });
        with("another parent", "", [](Page &page) { page.parent = PageId::create(); });
        with("no text", "title/en", [](Page &page) { page.texts = {}; });
    }
    void page() { compare(); }

    void school_data()
    {
        columns();
        const auto with = [](const char *name, const char *expected,
                             const std::function<void(School &)> &f) {
            row<School>(name, expected, goodSchool(), f);
        };
        with("right", "", [](School &) {});
        with("no key", "key", [](School &school) { school.key.clear(); });
        with("no official name", "officialName", [](School &school) { school.officialName = u"  "_s; });
        with("cds code", "cdsCode", [](School &school) { school.cdsCode = u"123"_s; });
        with("nces id", "ncesId", [](School &school) { school.ncesId = u"123"_s; });
        with("website", "website", [](School &school) { school.website = u"example.org"_s; });
        with("left before it joined", "yearLeft", [](School &school) {
            school.yearJoined = 2012;
            school.yearLeft = 2011;
        });
        with("left in the year it joined", "", [](School &school) {
            school.yearJoined = 2012;
            school.yearLeft = 2012;
        });
        with("no name", "name/en", [](School &school) { school.texts[english()].name.clear(); });
        with("no slug", "slug/es", [](School &school) {
            school.texts[spanish()] = {u"Escuela"_s, {}, {}, {}};
        });
    }
    void school() { compare(); }

    void statistic_data()
    {
        columns();
        const auto with = [](const char *name, const char *expected,
                             const std::function<void(Statistic &)> &f) {
            row<Statistic>(name, expected, goodStatistic(), f);
        };
        with("right", "", [](Statistic &) {});
        with("no key", "key", [](Statistic &one) { one.key.clear(); });
        with("no group", "group", [](Statistic &one) { one.group.clear(); });
        with("no label", "label/es", [](Statistic &one) { one.texts[spanish()].note = u"x"_s; });
        with("no day", "observations[1].asOf",
             [](Statistic &one) { one.observations[1].asOf = QDate(); });
        with("no number", "observations[0].value", [](Statistic &one) {
            one.observations[0].value = std::numeric_limits<double>::quiet_NaN();
        });
        with("infinite", "observations[0].value", [](Statistic &one) {
            one.observations[0].value = std::numeric_limits<double>::infinity();
        });
        with("source", "observations[0].sourceUrl",
             [](Statistic &one) { one.observations[0].sourceUrl = u"nowhere"_s; });
    }
    void statistic() { compare(); }

    void others_data();
    void others() { compare(); }

    void organisation_data()
    {
        columns();
        const auto with = [](const char *name, const char *expected,
                             const std::function<void(Organisation &)> &f) {
            row<Organisation>(name, expected, goodOrganisation(), f);
        };
        with("right", "", [](Organisation &) {});
        with("no language", "languages", [](Organisation &one) { one.languages.clear(); });
        with("time zone", "timeZone", [](Organisation &one) { one.timeZone = u"Mars/Base"_s; });
        with("base address", "baseUrl", [](Organisation &one) { one.baseUrl.clear(); });
        with("base address form", "baseUrl", [](Organisation &one) { one.baseUrl = u"example"_s; });
        with("e-mail", "email", [](Organisation &one) { one.email = u"news"_s; });
        with("color", "accentColor", [](Organisation &one) { one.accentColor = u"blue"_s; });
        with("no name", "name/en", [](Organisation &one) { one.texts[english()].name.clear(); });
    }
    void organisation() { compare(); }
};

void ValidationTest::entry_data()
{
    columns();
    const auto with = [](const char *name, const char *expected, const std::function<void(Entry &)> &f) {
        row<Entry>(name, expected, goodEntry(), f);
    };
    with("right", "", [](Entry &) {});
    with("no date", "date", [](Entry &entry) { entry.date = {}; });
    with("no title", "title/en", [](Entry &entry) { entry.texts = {}; });
    with("blank title", "title/en", [](Entry &entry) {
        entry.texts[english()].title = u" \t "_s;
        entry.texts[english()].body = "Text.";
    });
    with("translation without title", "title/es slug/es",
         [](Entry &entry) { entry.texts[spanish()].body = "Texto."; });
    with("translation not begun", "", [](Entry &entry) { entry.texts[spanish()].summary = u" "_s; });
    with("slug in capitals", "slug/en",
         [](Entry &entry) { entry.texts[english()].slug = u"A-Garden"_s; });
    with("slug of 80", "", [](Entry &entry) { entry.texts[english()].slug = QString(80, u'a'); });
    with("slug of 81", "slug/en", [](Entry &entry) { entry.texts[english()].slug = QString(81, u'a'); });
    const auto amend = [](Entry &entry, AmendmentKind kind, const QDateTime &time) {
        entry.amendments.append({kind, time, {}});
    };
    with("updated at once", "",
         [=](Entry &entry) { amend(entry, AmendmentKind::Update, entry.date); });
    with("updated a second before", "amendments[0].time",
         [=](Entry &entry) { amend(entry, AmendmentKind::Update, entry.date.addSecs(-1)); });
    with("updated at no time", "amendments[1].time", [=](Entry &entry) {
        amend(entry, AmendmentKind::Typo, entry.date);
        amend(entry, AmendmentKind::Update, {});
    });
    with("corrected without a word", "amendments[0].notes/en",
         [=](Entry &entry) { amend(entry, AmendmentKind::Correction, entry.date); });
    with("corrected", "", [=](Entry &entry) {
        amend(entry, AmendmentKind::Correction, entry.date);
        entry.amendments.first().notes[english()] = u"It is 88 percent."_s;
    });
    with("video without a title", "video.titles/en",
         [](Entry &entry) { entry.video.url = u"https://vimeo.com/1"_s; });
    with("video nowhere", "video.url", [](Entry &entry) {
        entry.video.url = u"vimeo"_s;
        entry.video.titles[english()] = u"A visit"_s;
    });
    with("expires at once", "expires", [](Entry &entry) { entry.expires = entry.date; });
    with("expires a second later", "", [](Entry &entry) { entry.expires = entry.date.addSecs(1); });
    with("expires before the embargo ends", "expires", [](Entry &entry) {
        entry.embargo = entry.date.addDays(3);
        entry.expires = entry.date.addDays(2);
    });
    with("coverage of nobody", "outlet outletUrl",
         [](Entry &entry) { entry.kind = EntryKind::Coverage; });
    with("coverage", "", [](Entry &entry) {
        entry.kind = EntryKind::Coverage;
        entry.outlet = u"The Paper"_s;
        entry.outletUrl = u"https://example.com/story"_s;
    });
    with("outlet's address", "outletUrl", [](Entry &entry) { entry.outletUrl = u"the paper"_s; });
    with("title of 20,000 letters", "",
         [](Entry &entry) { entry.texts[english()].title = QString(20'000, u'x'); });
}

void ValidationTest::others_data()
{
    columns();
    SchoolList list;
    list.key = u"founding"_s;
    list.texts[english()] = {u"The founding ten"_s, u"founding"_s, {}};
    row<SchoolList>("list", "", list, [](SchoolList &) {});
    row<SchoolList>("list without key", "key", list, [](SchoolList &one) { one.key.clear(); });
    row<SchoolList>("list without title", "title/en", list,
                    [](SchoolList &one) { one.texts[english()].title.clear(); });
    row<SchoolList>("list without slug", "slug/en", list,
                    [](SchoolList &one) { one.texts[english()].slug.clear(); });
    Media media;
    media.fileName = u"garden.png"_s;
    row<Media>("media", "", media, [](Media &) {});
    row<Media>("media without name", "fileName", media, [](Media &one) { one.fileName.clear(); });
    row<Media>("focal point in the corner", "", media, [](Media &one) { one.focalPoint = {0, 100}; });
    row<Media>("focal point left of it", "focalPoint", media, [](Media &one) {
        one.focalPoint = {-1, 50};
    });
    row<Media>("focal point below it", "focalPoint", media, [](Media &one) {
        one.focalPoint = {50, 101};
    });
    row<Contact>("contact", "", goodContact(), [](Contact &) {});
    row<Contact>("contact without group", "group", goodContact(),
                 [](Contact &one) { one.group.clear(); });
    row<Contact>("contact's e-mail", "email", goodContact(), [](Contact &one) { one.email = u"me"_s; });
    row<Contact>("contact without role", "role/en", goodContact(),
                 [](Contact &one) { one.texts[english()].role.clear(); });
    Boilerplate boilerplate;
    row<Boilerplate>("boilerplate without key", "key", boilerplate, [](Boilerplate &) {});
    Term term;
    term.key = u"math"_s;
    term.texts[english()] = {u"Math"_s, u"math"_s};
    row<Term>("tag", "", term, [](Term &) {});
    row<Term>("tag's slug", "slug/en", term, [](Term &one) { one.texts[english()].slug = u"Math!"_s; });
    row<Term>("tag without name", "name/en", term, [](Term &one) { one.texts[english()].name.clear(); });
}

GACETA_TEST(ValidationTest)
#include "validationtest.moc"
