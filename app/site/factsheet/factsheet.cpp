#include "app/site/factsheet/factsheet.h"

#include "app/core/comparison.h"
#include "app/site/charts/chartpieces.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/plan/cleantext.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace gaceta::site {

namespace {

constexpr size_t identityShown = 3;
constexpr size_t summaryShown = 6;
constexpr size_t studentsShown = 3;
constexpr size_t goalsShown = 4;
constexpr size_t contactsShown = 2;

const PageView *pageFor(const Edition &edition, SheetPart part)
{
    const auto found = std::ranges::find_if(edition.pages, [part](const PageView &view) {
        return view.page->sheetPart == part && isInFactSheet(view);
    });
    return found == edition.pages.end() ? nullptr : &*found;
}

std::optional<SheetSection> sectionFor(const Site &site, const Edition &edition, SheetPart part)
{
    const PageView *view = pageFor(edition, part);
    if (!view)
        return std::nullopt;
    SheetExcerpt excerpt = excerptOf(site, edition, view->version->body);
    SheetSection section{view->title, std::move(excerpt.quotation), std::move(excerpt.items),
                         excerpt.ordered};
    if (part == SheetPart::Mission) // a statement
        section.items.clear();
    if (section.lead.empty() && !view->summary.empty())
        section.lead.push_back({view->summary});
    return section;
}

// The figures, and what is to be said of all of them together: the newest day and the sources.
class FigureCollector final
{
public:
    FigureCollector(const Site &site, const Edition &edition, FactSheet &sheet)
        : m_site(site)
        , m_edition(edition)
        , m_sheet(sheet)
    {
    }

    void collect()
    {
        const QList<Statistic> &statistics = m_site.plan().snapshot->statistics;
        for (qsizetype i = 0; i < statistics.size(); ++i) {
            const Statistic &statistic = statistics[i];
            const Observation *value = latestObservation(statistic);
            if (!value)
                continue;
            const auto goal = goalOn(statistic, m_site.plan().today);
            if (goal && goal->value > 0 && value->value >= 0 &&
                std::max(goal->value, value->value) < mostDrawn) {
                if (m_sheet.progress.size() < goalsShown)
                    m_sheet.progress.push_back(progress(size_t(i), statistic, *value, *goal));
            } else if (statistic.group == QLatin1String("identity")) {
                add(m_identity, identityShown, size_t(i), statistic, *value);
            } else if (statistic.group == QLatin1String("summary")) {
                add(m_summary, summaryShown, size_t(i), statistic, *value);
            } else if (statistic.group == QLatin1String("demographics")) {
                add(m_students, studentsShown, size_t(i), statistic, *value);
            }
        }
        for (const auto *list : {&m_identity, &m_summary, &m_students})
            m_sheet.figures.insert(m_sheet.figures.end(), list->begin(), list->end());
        tellOrigin();
    }

private:
    SheetFigure figure(size_t index, const Statistic &statistic, const Observation &value)
    {
        m_sheet.day = std::max(m_sheet.day, value.asOf);
        const std::string source = cleanLine(value.source);
        if (!source.empty() && !std::ranges::count(m_sources, source))
            m_sources.push_back(source);
        return {valueText(m_edition, statistic, value.value),
                m_site.pieces(m_edition).statistics[index].label};
    }

    void add(std::vector<SheetFigure> &list, size_t most, size_t index, const Statistic &statistic,
             const Observation &value)
    {
        if (list.size() < most)
            list.push_back(figure(index, statistic, value));
    }

    SheetGoal progress(size_t index, const Statistic &statistic, const Observation &value,
                       const Goal &goal)
    {
        const Observation *before = comparedWith(statistic, value);
        const double whole = statistic.unit == StatisticUnit::Percent
                                 ? std::max({100.0, goal.value, value.value})
                                 : std::max(goal.value, value.value);
        SheetGoal made;
        made.figure = figure(index, statistic, value);
        made.goal =
            m_edition.words->word("stat_goal", {{"{value}", valueText(m_edition, statistic, goal.value)},
                                                {"{year}", std::to_string(goal.year)}});
        if (before)
            made.before = m_edition.words->word(
                "stat_from", {{"{value}", valueText(m_edition, statistic, before->value)},
                              {"{period}", periodText(*before)}});
        made.now = value.value / whole;
        made.target = goal.value / whole;
        return made;
    }

    void tellOrigin()
    {
        if (m_sheet.day.isValid())
            m_sheet.asOf = m_edition.words->word("factsheet_as_of",
                                                 {{"{date}", m_edition.words->date(m_sheet.day)}});
        std::string all;
        for (const std::string &source : m_sources)
            all += (all.empty() ? "" : "; ") + source;
        if (!all.empty())
            m_sheet.sources = m_edition.words->word("factsheet_sources", {{"{sources}", all}});
    }

    const Site &m_site;
    const Edition &m_edition;
    FactSheet &m_sheet;
    std::vector<SheetFigure> m_identity;
    std::vector<SheetFigure> m_summary;
    std::vector<SheetFigure> m_students;
    std::vector<std::string> m_sources;
};

// By neighborhood where all schools have one, else by level.
void addSchools(FactSheet &sheet, const Edition &edition)
{
    std::vector<const SchoolView *> schools;
    for (const SchoolView &view : edition.schools) {
        if (!view.school->yearLeft)
            schools.push_back(&view);
    }
    if (schools.empty())
        return;
    sheet.schoolsHeading = edition.words->counted("schools_count", qint64(schools.size()));
    if (std::ranges::none_of(schools,
                             [](const auto *view) { return areaKey(*view->school).isEmpty(); })) {
        std::map<QString, SheetSchools> areas;
        for (const SchoolView *view : schools) {
            SheetSchools &area = areas[areaKey(*view->school)];
            area.heading = cleanLine(areaIn(*view->school, edition.language));
            area.names.push_back(view->name);
        }
        for (auto &[key, area] : areas)
            sheet.schools.push_back(std::move(area));
        return;
    }
    for (const SchoolLevel level : {SchoolLevel::Elementary, SchoolLevel::Middle, SchoolLevel::Span,
                                    SchoolLevel::High, SchoolLevel::Unknown}) {
        SheetSchools group{edition.words->levelsHeading(level), {}};
        for (const SchoolView *view : schools) {
            if (view->school->level == level)
                group.names.push_back(view->name);
        }
        if (!group.names.empty())
            sheet.schools.push_back(std::move(group));
    }
}

std::string joined(std::initializer_list<QString> parts, const char *separator)
{
    std::string line;
    for (const QString &part : parts) {
        if (const std::string piece = cleanLine(part); !piece.empty())
            line += (line.empty() ? "" : separator) + piece;
    }
    return line;
}

void addContacts(FactSheet &sheet, const Site &site, const Edition &edition)
{
    const Snapshot &snapshot = *site.plan().snapshot;
    const Organisation &organisation = snapshot.organisation;
    sheet.contactHeading = edition.words->word("factsheet_contact");
    const QString state = QString(organisation.region + u' ' + organisation.zip).trimmed();
    const std::string address = joined({organisation.street, organisation.city, state}, ", ");
    const std::string email = cleanLine(organisation.email);
    const std::string line = joined(
        {QString::fromStdString(address), organisation.phone, QString::fromStdString(email)}, " · ");
    if (!line.empty())
        sheet.contacts.push_back({line, email});
    for (const Contact &contact : snapshot.contacts) {
        if (sheet.contacts.size() >= contactsShown)
            break;
        const std::string role = cleanLine(contact.texts.value(edition.language).role);
        const std::string reached = joined({contact.name, contact.phone, contact.email}, " · ");
        if (!reached.empty())
            sheet.contacts.push_back(
                {role.empty() ? reached : role + ": " + reached, cleanLine(contact.email)});
    }
}

} // namespace

FactSheet factSheetOf(const Site &site, const Edition &edition)
{
    const Wording &words = *edition.words;
    const OrganisationText &text = site.plan().snapshot->organisation.texts.valueOrAny(edition.language);
    FactSheet sheet;
    sheet.language = edition.code;
    sheet.rightToLeft = QLocale(edition.language.text()).textDirection() == Qt::RightToLeft;
    sheet.title = words.word("factsheet_title");
    sheet.organisation = cleanLine(text.name);
    sheet.tagline = cleanLine(text.tagline);
    sheet.mission = sectionFor(site, edition, SheetPart::Mission);
    sheet.goals = sectionFor(site, edition, SheetPart::Goals);
    sheet.approach = sectionFor(site, edition, SheetPart::Approach);
    sheet.figuresHeading = words.word("by_the_numbers");
    FigureCollector(site, edition, sheet).collect();
    if (!sheet.goals && !sheet.progress.empty())
        sheet.goals = SheetSection{words.word("group_goals"), {}, {}, false};
    addSchools(sheet, edition);
    addContacts(sheet, site, edition);
    sheet.url = site.plan().baseUrl;
    return sheet;
}

} // namespace gaceta::site
