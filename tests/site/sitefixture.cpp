#include "tests/site/sitefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gaceta::tests {

namespace {

int lastId = 0;

// Ids that are the same in every fixture, in the order in which they are asked for.
template <typename IdType>
IdType nextId()
{
    return *IdType::parse(u"01900000-0000-7000-8000-%1"_s.arg(++lastId, 12, 16, QLatin1Char('0')));
}

QDateTime at(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(18, 0), Qt::UTC};
}

LanguageVersion version(const QString &title, const QString &slug, const QByteArray &body)
{
    LanguageVersion made;
    made.title = title;
    made.slug = slug;
    made.summary = title + u" in short."_s;
    made.body = body;
    made.state = WorkflowState::Published;
    return made;
}

void addOrganisation(Snapshot &snapshot)
{
    Organisation &organisation = snapshot.organisation;
    organisation.languages = {english(), spanish()};
    organisation.timeZone = u"America/Los_Angeles"_s;
    organisation.baseUrl = u"https://www.example.org"_s;
    organisation.texts[english()].name = u"River Schools"_s;
    organisation.texts[english()].tagline = u"Schools by the river."_s;
    organisation.texts[spanish()].name = u"Escuelas del Río"_s;
    organisation.texts[spanish()].tagline = u"Escuelas junto al río."_s;
}

void addItems(SiteFixture &fixture)
{
    Snapshot &snapshot = fixture.snapshot;
    Term term{nextId<TermId>(), 0, u"math"_s, {}};
    term.texts[english()] = {u"Math"_s, u"math"_s};
    term.texts[spanish()] = {u"Matemáticas"_s, u"matematicas"_s};
    snapshot.terms.append(term);

    School school;
    school.id = nextId<SchoolId>();
    school.key = u"laurel"_s;
    school.level = SchoolLevel::High;
    school.area = u"Northside"_s;
    school.texts[english()].name = u"Laurel High School"_s;
    school.texts[spanish()].name = u"Escuela Secundaria Laurel"_s;
    snapshot.schools.append(school);

    SchoolList list;
    list.id = nextId<SchoolListId>();
    list.key = u"all"_s;
    list.order = SchoolListOrder::ByRule;
    list.texts[english()].title = u"All schools"_s;
    list.texts[spanish()].title = u"Todas las escuelas"_s;
    snapshot.schoolLists.append(list);

    Statistic statistic;
    statistic.id = nextId<StatisticId>();
    statistic.key = u"graduation-rate"_s;
    statistic.group = u"summary"_s;
    statistic.unit = StatisticUnit::Percent;
    statistic.texts[english()].label = u"graduation rate"_s;
    statistic.texts[spanish()].label = u"tasa de graduación"_s;
    for (const auto &[value, year] :
         {std::pair{81.0, 2019}, std::pair{84.0, 2021}, std::pair{88.0, 2023}}) {
        Observation observation;
        observation.value = value;
        observation.asOf = QDate(year, 6, 30);
        observation.source = u"The District"_s;
        statistic.observations.append(observation);
    }
    snapshot.statistics.append(statistic);

    Media image;
    image.id = nextId<MediaId>();
    image.fileName = u"Garden Photo.png"_s;
    image.mimeType = u"image/png"_s;
    image.width = image.height = 1;
    image.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(tinyPng(), QCryptographicHash::Sha256).toHex());
    image.texts[english()].alt = u"A garden"_s;
    fixture.media.add(image.id, tinyPng());
    snapshot.media.append(image);
}

void addPages(Snapshot &snapshot)
{
    Page about;
    about.id = nextId<PageId>();
    about.key = u"about"_s;
    about.source = english();
    about.texts = {
        {english(), version(u"Who we are"_s, u"who-we-are"_s, "We are {{stat:graduation-rate}}.\n")},
        {spanish(),
         version(u"Quiénes somos"_s, u"quienes-somos"_s, "Somos {{stat:graduation-rate}}.\n")}};
    snapshot.pages.append(about);
    Page press;
    press.id = nextId<PageId>();
    press.key = u"press"_s;
    press.kind = PageKind::PressRoom;
    press.source = english();
    press.position = 1;
    press.texts = {{english(), version(u"Press room"_s, u"press-room"_s, "For the press.\n")}};
    snapshot.pages.append(press);
}

} // namespace

Result<QByteArray> FixtureMedia::bytes(const MediaId &id) const
{
    if (!m_bytes.contains(id.text()))
        return failure(ErrorCode::NotFound, u"no such media"_s);
    return m_bytes.value(id.text());
}

SiteFixture::SiteFixture()
{
    lastId = 0;
    options.asOf = at(2024, 1, 15);
    addOrganisation(snapshot);
    addItems(*this);
    addPages(snapshot);
    Entry &both = addEntry(u"both"_s, at(2022, 3, 1));
    both.tags = {snapshot.terms.first().id};
    both.schools = {snapshot.schools.first().id};
    both.leadImage = snapshot.media.first().id;
    both.texts[english()].body = "The rate is {{stat:graduation-rate}} now.\n\n## More\n\nText.\n";
    both.texts[spanish()] =
        version(u"Los dos"_s, u"los-dos"_s, "La tasa es {{stat:graduation-rate}}.\n");
    addEntry(u"english-only"_s, at(2023, 5, 2));
}

Entry &SiteFixture::addEntry(const QString &slug, const QDateTime &date)
{
    Entry entry;
    entry.id = nextId<EntryId>();
    entry.source = english();
    entry.date = date;
    QString title = slug;
    title[0] = title[0].toUpper();
    entry.texts[english()] = version(title.replace(u'-', u' '), slug, "Some text.\n");
    snapshot.entries.append(entry);
    return snapshot.entries.last();
}

Entry &SiteFixture::entry(const QString &slug)
{
    for (Entry &item : snapshot.entries) {
        if (item.texts.value(english()).slug == slug)
            return item;
    }
    qFatal("no such entry");
}

Result<site::ExportReport> SiteFixture::exportTo(const QString &target, jobs::Progress progress) const
{
    Snapshot arranged = snapshot;
    arrange(arranged);
    return site::exportSite(arranged, media, theme, options, target, progress);
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

QMap<QString, QByteArray> exported(const SiteFixture &fixture)
{
    const QTemporaryDir folder;
    const auto report = fixture.exportTo(folder.filePath(u"site"_s));
    if (!report)
        qFatal("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
    if (report->isRefused)
        qWarning("%d broken links", int(report->brokenLinks.size()));
    return filesIn(folder.filePath(u"site"_s));
}

QByteArray tinyPng()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+"
                                  "M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}

} // namespace gaceta::tests
