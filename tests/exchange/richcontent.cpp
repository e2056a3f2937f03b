#include "tests/exchange/richcontent.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gaceta::tests {

namespace {

// Ids that are the same in every run: kind and number in the last digits.
template <typename IdType>
IdType idOf(int kind, int number)
{
    return *IdType::parse(u"01900000-0000-7000-8000-%1%2"_s.arg(kind, 4, 10, QLatin1Char('0'))
                              .arg(number, 8, 10, QLatin1Char('0')));
}

QDateTime moment(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs);
}

LanguageVersion version(const QString &title, const QString &slug)
{
    LanguageVersion text;
    text.title = title;
    text.slug = slug;
    text.summary = u"“Quoted”, \\ and \"straight\", a tab\t, a bell\a and a line\nbreak."_s;
    text.body =
        "# Título 🎓\n\nالعربية {{stat:graduation-rate}}\r\n\n| a | b |\n|---|---|\n| 1 | `x` |\n";
    text.seoTitle = u"SEO"_s;
    text.seoDescription = u"Description"_s;
    text.dateline = u"LOS ANGELES"_s;
    text.state = WorkflowState::Published;
    text.firstPublished = moment("2022-10-11T18:00:00.250Z");
    text.edited = moment("2022-10-12T18:00:00.250Z");
    text.basis = {english(), {u"0123456789ab"_s, QString()}, true};
    return text;
}

Organisation organisation()
{
    Organisation value;
    value.languages = {english(), spanish()};
    value.timeZone = u"America/Los_Angeles"_s;
    value.baseUrl = u"https://example.org"_s;
    value.email = u"office@example.org"_s;
    value.phone = u"555-0100"_s;
    value.street = u"1 Main St"_s;
    value.city = u"Los Angeles"_s;
    value.region = u"CA"_s;
    value.zip = u"90001"_s;
    value.country = u"US"_s;
    value.profiles = {u"https://example.org/@office"_s};
    value.logo = idOf<MediaId>(6, 1);
    value.accentColor = u"#1d4f91"_s;
    value.theme = u"default"_s;
    value.themeOptions = {{u"highlight"_s, u"#f2b544"_s}};
    value.missingTranslation = MissingTranslation::ShowSource;
    value.translationLags = {{EntryKind::PressRelease, TranslationLag::Hold},
                             {{}, TranslationLag::KeepOld}};
    value.unusedKinds = {EntryKind::Award};
    value.checks = {{u"reading-level"_s, {}, CheckLevel::Off},
                    {u"alt-text"_s, ItemKind::Media, CheckLevel::Required}};
    value.texts[english()] = {u"Partners"_s, u"P"_s, u"Together."_s, {}};
    value.texts[spanish()] = {
        u"Aliados"_s,
        u"A"_s,
        u"Juntos."_s,
        {NumberStyle::Academy, PercentStyle::Spaced, QuoteStyle::Angled, DateStyle::Full, 9}};
    return value;
}

void addSchools(Snapshot &content)
{
    School school;
    school.id = idOf<SchoolId>(3, 1);
    school.key = u"roosevelt"_s;
    school.officialName = u"Theodore Roosevelt Senior High"_s;
    school.otherNames = {u"Roosevelt"_s, u"Rough Riders"_s};
    school.formerNames = {{u"Boyle Heights High"_s, 1922, 1925}, {u"Roosevelt Senior"_s, {}, {}}};
    school.cdsCode = u"19647331937424"_s;
    school.ncesId = u"062271003047"_s;
    school.level = SchoolLevel::High;
    school.grades = u"9-12"_s;
    school.area = u"Boyle Heights"_s;
    school.street = u"456 S Mathews St"_s;
    school.city = u"Los Angeles"_s;
    school.zip = u"90033"_s;
    school.latitude = 34.0412;
    school.longitude = -118.2034;
    school.phone = u"555-0101"_s;
    school.website = u"https://school.example.org"_s;
    school.principal = u"—"_s;
    school.yearJoined = 2008;
    school.yearLeft = 0;
    school.campus = u"Roosevelt"_s;
    school.tags = {idOf<TermId>(9, 1)};
    school.photo = idOf<MediaId>(6, 1);
    school.notes = u"For the office."_s;
    school.texts[english()] = {u"Roosevelt High School"_s, u"Roosevelt HS"_s, u"roosevelt"_s,
                               "Since *1923*.\n", u"Boyle Heights"_s};
    content.schools = {school};

    SchoolList byHand{
        idOf<SchoolListId>(4, 1), 0, u"all"_s, SchoolListOrder::ByHand, {school.id}, {}, true, {}};
    byHand.texts[spanish()] = {u"Nuestras escuelas"_s, u"nuestras-escuelas"_s, "Hola.\n"};
    const SchoolList byRule{idOf<SchoolListId>(4, 2),
                            0,
                            u"boyle-heights"_s,
                            SchoolListOrder::ByRule,
                            {},
                            {SchoolLevel::High, u"Boyle Heights"_s, idOf<TermId>(9, 1)},
                            false,
                            {}};
    content.schoolLists = {byHand, byRule};
}

void addStatistics(Snapshot &content)
{
    Statistic statistic;
    statistic.id = idOf<StatisticId>(5, 1);
    statistic.key = u"graduation-rate"_s;
    statistic.group = u"summary"_s;
    statistic.position = 2;
    statistic.unit = StatisticUnit::Percent;
    statistic.display = StatisticDisplay::MoreThan;
    statistic.chart = StatisticChart::Bars;
    statistic.goal = Goal{90.5, 2030, QDate(2028, 6, 30)};
    statistic.reviewBy = QDate(2027, 1, 31);
    for (const double value : {100000.0, 0.1, -12.75, 1e300, 0.0})
        statistic.observations.append({value, QDate(2022, 6, 1), u"2021-22"_s, u"18 schools"_s,
                                       idOf<SchoolId>(3, 1), value == 0.1, u"CDE"_s,
                                       u"https://example.org/data"_s, idOf<MediaId>(6, 1)});
    statistic.texts[english()] = {u"graduation rate"_s, u"Note"_s};
    content.statistics = {statistic};
}

void addEntries(Snapshot &content)
{
    Entry entry;
    entry.id = idOf<EntryId>(1, 1);
    entry.kind = EntryKind::Coverage;
    entry.source = english();
    entry.date = moment("2022-10-11T17:00:00Z");
    entry.eventDate = QDate(2022, 10, 10);
    entry.amendments = {{AmendmentKind::Typo, moment("2022-10-12T16:00:00Z"), {}},
                        {AmendmentKind::Correction,
                         moment("2022-10-12T17:00:00Z"),
                         {{english(), u"It is 88 %."_s}, {spanish(), u"Es el 88 %."_s}}}};
    entry.pinnedUntil = QDate(2022, 11, 1);
    entry.gallery = {idOf<MediaId>(6, 1)};
    entry.attachments = {{idOf<MediaId>(6, 1), {{english(), u"The plan"_s}}}};
    entry.video = {u"https://vimeo.com/1"_s, {}, idOf<MediaId>(6, 1), {{english(), u"A visit"_s}}};
    entry.embargo = moment("2022-10-11T16:00:00Z");
    entry.expires = moment("2032-10-11T17:00:00Z");
    entry.tags = {content.terms.first().id};
    entry.schools = {content.schools.first().id};
    entry.contacts = {content.contacts.first().id};
    entry.related = {idOf<EntryId>(1, 2)};
    entry.leadImage = idOf<MediaId>(6, 1);
    entry.boilerplate = content.boilerplates.first().id;
    entry.outlet = u"LA Times"_s;
    entry.outletUrl = u"https://example.org/story"_s;
    entry.outletLanguage = english();
    entry.texts[english()] = version(u"A title"_s, u"a-title"_s);
    entry.texts[spanish()] = version(u"Un título"_s, u"un-titulo"_s);
    Entry bare;
    bare.id = idOf<EntryId>(1, 2);
    bare.source = spanish();
    bare.isTemplate = true;
    content.entries = {bare, entry};
    content.redirects = {{ItemKind::Entry, entry.id.text(), english(), u"former"_s},
                         {ItemKind::Page, content.pages.last().id.text(), spanish(), u"antigua"_s}};
    content.ignoredFindings = {{u"acronym"_s, ItemKind::Entry, entry.id.text(), english(), u"body"_s,
                                u"GED"_s, u"Our readers know it."_s, u"Ana"_s,
                                moment("2022-10-11T18:00:00.250Z")}};
    content.dictionary = {{spanish(), u"escolares-as"_s, u"Ana"_s, moment("2022-10-11T18:00:00Z")}};
}

void addPages(Snapshot &content)
{
    Page about;
    about.id = idOf<PageId>(2, 1);
    about.key = u"about"_s;
    about.source = english();
    about.texts[english()] = version(u"About"_s, u"about"_s);
    Page press = about;
    press.id = idOf<PageId>(2, 2);
    press.key = u"press"_s;
    press.kind = PageKind::PressRoom;
    press.parent = about.id;
    press.position = 1;
    press.inMenu = false;
    press.sheetPart = SheetPart::Approach;
    press.updated = moment("2023-01-01T00:00:00Z");
    press.leadImage = idOf<MediaId>(6, 1);
    content.pages = {press, about};
}

void addSmallKinds(Snapshot &content)
{
    Term term{idOf<TermId>(9, 1), 0, u"arts"_s, {}};
    term.texts[english()] = {u"Arts"_s, u"arts"_s};
    content.terms = {term};
    Contact contact{
        idOf<ContactId>(7, 1), 0, u"media"_s, u"press"_s, 1, u"A B"_s, u"press@example.org"_s,
        u"555-0102"_s,         {}};
    contact.texts[english()] = {u"Media relations"_s, u"Weekdays"_s};
    content.contacts = {contact};
    Boilerplate boilerplate{idOf<BoilerplateId>(8, 1), 0, u"about-us"_s, {}};
    boilerplate.texts[spanish()] = {u"Sobre nosotros"_s, "Somos **aliados**.\n"};
    content.boilerplates = {boilerplate};
}

void addMedia(RichContent &content)
{
    Media image;
    image.id = idOf<MediaId>(6, 1);
    image.fileName = u"a/b: ñ.png"_s;
    image.mimeType = u"image/png"_s;
    image.width = 1600;
    image.height = 900;
    image.decorative = true;
    image.credit = u"Gaceta"_s;
    image.licence = u"CC0 1.0"_s;
    image.focalPoint = {10, 90};
    image.release = {PeopleShown::Some,
                     {{u"the choir"_s,
                       PersonRole::Adult,
                       ReleaseState::Signed,
                       {ReleaseUse::Web, ReleaseUse::Social},
                       true,
                       QDate(2025, 9, 1),
                       QDate(2026, 6, 30),
                       u"On paper"_s}}};
    image.texts[english()] = {u"Alt"_s, u"Caption"_s};
    content.media.add(image, "\x89PNG\r\n\x1a\n and then some");
    Media paper;
    paper.id = idOf<MediaId>(6, 2);
    paper.fileName = u"report.pdf"_s;
    paper.mimeType = u"application/pdf"_s;
    content.media.add(paper, "%PDF-1.7 ...");
    content.snapshot.media = {image, paper};
}

} // namespace

void MemoryMedia::add(Media &media, const QByteArray &bytes)
{
    media.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    media.size = bytes.size();
    m_bytes.insert(media.id, bytes);
}

RichContent richContent()
{
    RichContent content;
    content.snapshot.organisation = organisation();
    addSmallKinds(content.snapshot);
    addMedia(content);
    addSchools(content.snapshot);
    addStatistics(content.snapshot);
    addPages(content.snapshot);
    addEntries(content.snapshot);
    arrange(content.snapshot);
    return content;
}

} // namespace gaceta::tests
