#include "tests/support/newsroomfixture.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gaceta::tests {

QDateTime noon(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC);
}

Organisation sampleOrganisation()
{
    Organisation organisation;
    organisation.languages = {english(), spanish()};
    organisation.timeZone = u"America/Los_Angeles"_s;
    organisation.baseUrl = u"https://example.org"_s;
    organisation.email = u"news@example.org"_s;
    organisation.phone = u"213-555-0100"_s;
    organisation.street = u"1 First Street"_s;
    organisation.city = u"Los Angeles"_s;
    organisation.region = u"CA"_s;
    organisation.zip = u"90012"_s;
    organisation.country = u"US"_s;
    organisation.profiles = {u"https://example.com/one"_s, u"https://example.com/two"_s};
    organisation.logo = MediaId::create();
    organisation.accentColor = u"#003366"_s;
    organisation.missingTranslation = MissingTranslation::ShowSource;
    organisation.translationLags = {{EntryKind::Statement, TranslationLag::Notice},
                                    {{}, TranslationLag::Hold}};
    organisation.unusedKinds = {EntryKind::Award, EntryKind::Opinion};
    organisation.workflow = {ReviewRule::Reviewed, {u"Ana"_s, u"María José"_s}, 14};
    organisation.texts[english()] = {u"Network of Schools"_s, u"Network"_s, u"For every child."_s, {}};
    organisation.texts[spanish()] = {
        u"Red de Escuelas"_s,
        u"Red"_s,
        u"Para cada niña y niño."_s,
        {NumberStyle::Academy, PercentStyle::Spaced, QuoteStyle::Angled, DateStyle::Full}};
    return organisation;
}

Entry sampleEntry()
{
    Entry entry;
    entry.id = EntryId::create();
    entry.kind = EntryKind::PressRelease;
    entry.source = english();
    entry.date = noon(2026, 3, 4);
    entry.eventDate = QDate(2026, 3, 3);
    entry.amendments = {
        {AmendmentKind::Update, noon(2026, 3, 6), {}},
        {AmendmentKind::Correction,
         noon(2026, 3, 7),
         {{english(), u"The garden has nine beds, not ten."_s}, {spanish(), u"Son nueve bancales."_s}}}};
    entry.pinnedUntil = QDate(2026, 3, 10);
    entry.gallery = {MediaId::create(), MediaId::create()};
    entry.attachments = {{MediaId::create(), {{english(), u"The plan"_s}}}, {MediaId::create(), {}}};
    entry.video = {u"https://www.youtube.com/watch?v=1"_s,
                   u"YouTube"_s,
                   MediaId::create(),
                   {{english(), u"The first seeds"_s}}};
    entry.embargo = noon(2026, 3, 5);
    entry.expires = noon(2027, 3, 5);
    entry.tags = {TermId::create(), TermId::create()};
    entry.schools = {SchoolId::create()};
    entry.contacts = {ContactId::create()};
    entry.related = {EntryId::create(), EntryId::create()};
    entry.leadImage = MediaId::create();
    entry.boilerplate = BoilerplateId::create();
    entry.outlet = u"The Paper"_s;
    entry.outletUrl = u"https://example.com/story"_s;
    entry.outletLanguage = english();
    LanguageVersion text;
    text.title = u"School garden opens"_s;
    text.slug = u"school-garden-opens"_s;
    text.summary = u"Families planted the first seeds."_s;
    text.body = "Families **planted** seeds.\n\nThe year begins.\n";
    text.seoTitle = u"Garden"_s;
    text.seoDescription = u"A garden."_s;
    text.dateline = u"LOS ANGELES"_s;
    text.state = WorkflowState::Approved;
    text.firstPublished = noon(2026, 3, 4);
    text.edited = noon(2026, 3, 5);
    LanguageVersion translation;
    translation.title = u"Abre el huerto escolar"_s;
    translation.slug = u"abre-el-huerto-escolar"_s;
    translation.body = "Las familias **plantaron** semillas.\n\nComienza el año.\n";
    translation.basis = {english(), paragraphHashes(text), false};
    translation.assignee = u"María José"_s;
    translation.due = QDate(2026, 3, 9);
    entry.texts = {{english(), text}, {spanish(), translation}};
    return entry;
}

Page samplePage()
{
    Page page;
    page.id = PageId::create();
    page.key = u"who-we-are"_s;
    page.kind = PageKind::PressRoom;
    page.source = english();
    page.position = 3;
    page.inMenu = false;
    page.sheetPart = SheetPart::Goals;
    page.updated = noon(2026, 1, 2);
    page.leadImage = MediaId::create();
    page.texts[english()].title = u"Who we are"_s;
    page.texts[english()].body = "We run schools.";
    page.texts[spanish()].title = u"Quiénes somos"_s;
    return page;
}

School sampleSchool()
{
    School school;
    school.id = SchoolId::create();
    school.key = u"roosevelt"_s;
    school.officialName = u"Theodore Roosevelt Senior High"_s;
    school.otherNames = {u"Rough Riders"_s, u""_s, u"Teddy"_s};
    school.formerNames = {{u"Boyle Heights High"_s, 1922, 1925}, {u"Heights Senior"_s, {}, 2008}};
    school.latitude = 34.0412;
    school.longitude = -118.2034;
    school.cdsCode = u"19647331937424"_s;
    school.ncesId = u"062271003359"_s;
    school.level = SchoolLevel::High;
    school.grades = u"9-12"_s;
    school.area = u"Boyle Heights"_s;
    school.street = u"456 South Mathews Street"_s;
    school.city = u"Los Angeles"_s;
    school.zip = u"90033"_s;
    school.phone = u"323-555-0100"_s;
    school.website = u"https://example.org/r"_s;
    school.principal = u"Someone"_s;
    school.yearJoined = 2008;
    school.yearLeft = 0;
    school.campus = u"east"_s;
    school.tags = {TermId::create()};
    school.photo = MediaId::create();
    school.notes = u"Ask first."_s;
    school.texts[english()] = {u"Roosevelt High School"_s, u"Roosevelt HS"_s, u"roosevelt"_s,
                               "A *school*.", u"The Heights"_s};
    school.texts[spanish()] = {u"Escuela Secundaria Roosevelt"_s, {}, {}, {}};
    return school;
}

SchoolList sampleSchoolList(const QList<SchoolId> &members)
{
    SchoolList list;
    list.id = SchoolListId::create();
    list.key = u"founding"_s;
    list.order = SchoolListOrder::ByRule;
    list.members = members;
    list.rule = {SchoolLevel::Middle, u"Watts"_s, TermId::create()};
    list.published = false;
    list.texts[english()] = {u"The founding schools"_s, u"founding"_s, "Ten of them."};
    return list;
}

Statistic sampleStatistic()
{
    Statistic statistic;
    statistic.id = StatisticId::create();
    statistic.key = u"graduation-rate"_s;
    statistic.group = u"summary"_s;
    statistic.position = 2;
    statistic.unit = StatisticUnit::Percent;
    statistic.display = StatisticDisplay::MoreThan;
    statistic.chart = StatisticChart::Whole;
    statistic.goal = Goal{95.5, 2030, QDate(2028, 6, 30)};
    statistic.reviewBy = QDate(2026, 9, 1);
    statistic.observations = {{36.0,
                               QDate(2008, 6, 30),
                               u"2008"_s,
                               u"10 schools"_s,
                               {},
                               true,
                               u"CDE"_s,
                               u"https://example.org"_s},
                              {88.1, QDate(2024, 6, 30), {}, {}, SchoolId::create(), false, {}, {}}};
    statistic.texts[english()] = {u"graduation rate"_s, u"Four years."_s};
    statistic.texts[spanish()] = {u"tasa de graduación"_s, {}};
    return statistic;
}

Media sampleMedia()
{
    Media media;
    media.id = MediaId::create();
    media.fileName = u"garden.png"_s;
    media.mimeType = u"image/png"_s;
    media.width = 1600;
    media.height = 900;
    media.decorative = true;
    media.credit = u"The office"_s;
    media.licence = u"CC BY 4.0"_s;
    media.focalPoint = {10, 90};
    media.release = {
        PeopleShown::Some,
        {{u"girl on the left"_s,
          PersonRole::Student,
          ReleaseState::Signed,
          {ReleaseUse::Web, ReleaseUse::Press},
          true,
          QDate(2025, 9, 1),
          QDate(2026, 6, 30),
          u"signed by her father"_s},
         {u"the principal"_s, PersonRole::Adult, ReleaseState::NotNeeded, {}, false, {}, {}, {}}}};
    media.texts[english()] = {u"A garden bed"_s, u"Seeds in spring"_s};
    media.texts[spanish()] = {u"Un cantero"_s, {}};
    return media;
}

Contact sampleContact()
{
    Contact contact;
    contact.id = ContactId::create();
    contact.key = u"press"_s;
    contact.group = u"press"_s;
    contact.position = 1;
    contact.name = u"Nobody Inparticular"_s;
    contact.email = u"press@example.org"_s;
    contact.phone = u"213-555-0101"_s;
    contact.texts[english()] = {u"Media relations"_s, u"Weekdays"_s};
    return contact;
}

Boilerplate sampleBoilerplate()
{
    Boilerplate boilerplate;
    boilerplate.id = BoilerplateId::create();
    boilerplate.key = u"about"_s;
    boilerplate.texts[english()] = {u"About us"_s, "We are **here**."};
    return boilerplate;
}

Term sampleTerm()
{
    Term term;
    term.id = TermId::create();
    term.key = u"math"_s;
    term.texts[english()] = {u"Math"_s, u"math"_s};
    term.texts[spanish()] = {u"Matemáticas"_s, u"matematicas"_s};
    return term;
}

NewsroomFixture::NewsroomFixture()
    : clock(std::make_shared<FixedClock>(noon(2026, 5, 1)))
{
}

editing::NewsroomContext NewsroomFixture::context(const QString &author) const
{
    return {clock, author};
}

QString NewsroomFixture::path(const QString &name) const
{
    return m_folder.filePath(name);
}

editing::Newsroom &NewsroomFixture::newsroom()
{
    if (!m_newsroom) {
        auto opened = QFileInfo::exists(path())
                          ? editing::Newsroom::open(path(), context())
                          : editing::Newsroom::create(path(), sampleOrganisation(), context());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message + u' ' + opened.error().detail));
        m_newsroom = std::move(*opened);
    }
    return *m_newsroom;
}

} // namespace gaceta::tests
