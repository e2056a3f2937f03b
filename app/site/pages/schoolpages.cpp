#include "app/site/pages/pagewriter.h"

#include "app/core/rules.h"
#include "app/site/pages/listdata.h"
#include "app/site/pages/smallpieces.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/pages/structureddata.h"
#include "app/site/plan/cleantext.h"
#include "app/text/excerpt.h"
#include "app/text/numberformat.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace gaceta::site {

namespace {

constexpr int wordsInDescription = 30;
constexpr size_t newsOnSchoolPage = 6;
constexpr size_t neighboursShown = 6;

std::string levelName(SchoolLevel level)
{
    const QLatin1String name = enumName(level);
    return {name.latin1(), static_cast<size_t>(name.size())};
}

// The order of the schools page: as pupils grow up; unknown last.
constexpr std::array levelOrder{SchoolLevel::Elementary, SchoolLevel::Middle, SchoolLevel::Span,
                                SchoolLevel::High, SchoolLevel::Unknown};

Value schoolListLink(const Edition &edition, const SchoolListView &view)
{
    Value link;
    put(link, "name", view.title);
    put(link, "url", fromRoot(view.path));
    put(link, "list_count", edition.words->counted("schools_count", qint64(view.schools.size())));
    return link;
}

// Areas by their key, each with its name and its cards.
struct AreaCards
{
    std::string name;
    std::string cards;
};

// Schools of one level by area, areas by name; schools without one come last, without a heading.
Value levelGroup(const Site &site, const Edition &edition, SchoolLevel level)
{
    std::map<QString, AreaCards> areas;
    qint64 count = 0;
    for (size_t i = 0; i < edition.schools.size(); ++i) {
        const School &school = *edition.schools[i].school;
        if (school.level != level || school.yearLeft)
            continue;
        ++count;
        AreaCards &area = areas[areaKey(school)];
        if (area.name.empty())
            area.name = cleanLine(areaIn(school, edition.language));
        area.cards += site.pieces(edition).schoolCards[i];
    }
    if (count == 0)
        return Value(false);
    std::vector<AreaCards> byName;
    for (const auto &[key, area] : areas)
        byName.push_back(area);
    std::ranges::stable_sort(byName, [](const AreaCards &left, const AreaCards &right) {
        return left.name.empty() != right.name.empty() ? right.name.empty() : left.name < right.name;
    });
    Values list;
    for (const AreaCards &area : byName) {
        Value value;
        putOptional(value, "area_heading", area.name);
        put(value, "schools_html", area.cards);
        list.push_back(value);
    }
    Value group;
    put(group, "group_heading", edition.words->levelsHeading(level));
    put(group, "anchor", levelName(level));
    put(group, "group_count", edition.words->number(count));
    putList(group, "areas", list);
    return group;
}

// "David Starr Jordan High School (until 2020), …"
std::string formerNames(const Edition &edition, const School &school)
{
    std::string names;
    for (const FormerName &former : school.formerNames) {
        const std::string name = cleanLine(former.name);
        if (name.empty())
            continue;
        const std::string from = former.from ? std::to_string(*former.from) : std::string();
        const std::string until = former.until ? std::to_string(*former.until) : std::string();
        names += names.empty() ? "" : ", ";
        if (from.empty() && until.empty())
            names += name;
        else if (until.empty())
            names += edition.words->word("name_from", {{"{name}", name}, {"{year}", from}});
        else if (from.empty())
            names += edition.words->word("name_until", {{"{name}", name}, {"{year}", until}});
        else
            names += edition.words->word("name_years",
                                         {{"{name}", name}, {"{from}", from}, {"{until}", until}});
    }
    return names;
}

std::string mapUrl(const School &school, const QString &place)
{
    if (school.latitude && school.longitude) {
        const std::string latitude = text::machineText(*school.latitude).toStdString();
        const std::string longitude = text::machineText(*school.longitude).toStdString();
        return "https://www.openstreetmap.org/?mlat=" + latitude + "&mlon=" + longitude + "#map=17/" +
               latitude + '/' + longitude;
    }
    if (school.street.isEmpty())
        return {};
    return "https://www.openstreetmap.org/search?query=" + QUrl::toPercentEncoding(place).toStdString();
}

std::string nameHere(const Edition &edition, const SitePlan &plan, const School &school)
{
    const int at = edition.schoolAt[plan.schoolPositions.value(school.id)];
    return edition.schools[static_cast<size_t>(at)].name;
}

std::string campusNote(const SitePlan &plan, const Edition &edition, const School &school)
{
    if (school.campus.isEmpty())
        return {};
    std::string others;
    for (const SchoolView &other : edition.schools) {
        if (other.school != &school && other.school->campus == school.campus)
            others += (others.empty() ? "" : ", ") + nameHere(edition, plan, *other.school);
    }
    return others.empty() ? others : edition.words->word("campus_shared", {{"{schools}", others}});
}

void addFacts(Value &value, const Edition &edition, const School &school)
{
    const QString cityLine = QString(school.city + u' ' + school.zip).trimmed();
    const QString place = school.street + u", "_s + cityLine;
    putOptional(value, "grades", cleanLine(school.grades));
    putOptional(value, "street", cleanLine(school.street));
    putOptional(value, "city_line", cleanLine(cityLine));
    putOptional(value, "phone", cleanLine(school.phone));
    putOptional(value, "phone_url", phoneUrl(school.phone));
    const bool web = isWebAddress(school.website);
    putOptional(value, "website", web ? cleanLine(school.website) : std::string());
    putOptional(value, "website_text", web ? cleanLine(QUrl(school.website).host()) : std::string());
    putOptional(value, "principal", cleanLine(school.principal));
    putOptional(value, "year_joined",
                school.yearJoined ? std::to_string(*school.yearJoined) : std::string());
    putOptional(value, "cds_code", cleanLine(school.cdsCode));
    putOptional(value, "nces_id", cleanLine(school.ncesId));
    putOptional(value, "map_url", mapUrl(school, place));
    putOptional(value, "left",
                school.yearLeft
                    ? edition.words->word("left_in", {{"{year}", std::to_string(*school.yearLeft)}})
                    : std::string());
}

// Statistics that were measured at this school, each with its newest value.
std::string schoolStatistics(const Site &site, const Edition &edition, const School &school)
{
    std::string cards;
    const QList<Statistic> &statistics = site.plan().snapshot->statistics;
    for (qsizetype i = 0; i < statistics.size(); ++i) {
        const Observation *newest = newestAt(statistics[i], school.id);
        if (!newest)
            continue;
        Value card;
        put(card, "value_text", valueText(edition, statistics[i], newest->value));
        put(card, "label", site.pieces(edition).statistics[static_cast<size_t>(i)].label);
        putOptional(card, "as_of", asOfText(edition, *newest));
        putOptional(card, "period", periodText(*newest));
        putFlag(card, "change", false);
        putFlag(card, "url", false);
        site.render(TemplateName::StatCard, edition, card, cards);
    }
    return cards;
}

void addNews(Value &value, const Site &site, const Edition &edition, const School &school)
{
    const SitePlan &plan = site.plan();
    const EntryList &list = plan.families[plan.schoolFamilies.value(school.id)].lists[edition.index];
    std::string cards;
    for (size_t i = 0; i < list.entries.size() && i < newsOnSchoolPage; ++i)
        cards += site.card(edition, list.entries[i]);
    putOptional(value, "cards_html", cards);
    putOptional(value, "news_url", list.entries.empty() ? std::string() : fromRoot(list.paths.front()));
    put(value, "news_count", edition.words->counted("entries_count", qint64(list.entries.size())));
}

std::string neighbours(const Site &site, const Edition &edition, const School &school)
{
    std::string cards;
    size_t count = 0;
    for (size_t i = 0; i < edition.schools.size() && count < neighboursShown; ++i) {
        const School &other = *edition.schools[i].school;
        if (&other == &school || school.area.isEmpty() || areaKey(other) != areaKey(school) ||
            other.yearLeft)
            continue;
        cards += site.pieces(edition).schoolCards[i];
        ++count;
    }
    return cards;
}

// For search engines: the name with the first sentences about it; empty where there are none.
std::string descriptionOf(const std::string &name, const QByteArray &text)
{
    const std::string sentences = cleanLine(text::excerpt(text, wordsInDescription));
    return sentences.empty() ? sentences : name + ": " + sentences;
}

QList<const School *> ourSchools(const Edition &edition)
{
    QList<const School *> schools;
    for (const SchoolView &view : edition.schools) {
        if (!view.school->yearLeft)
            schools.append(view.school);
    }
    return schools;
}

// "19 schools on 18 campuses"; the campuses only where some are shared.
std::string countText(const Edition &edition, const QList<const School *> &schools)
{
    const std::string count = edition.words->counted("schools_count", schools.size());
    const int campuses = campusCount(schools);
    if (campuses == schools.size())
        return count;
    return edition.words->word(
        "schools_on_campuses",
        {{"{schools}", count}, {"{campuses}", edition.words->counted("campuses_count", campuses)}});
}

Values crumbsToSchools(const SitePlan &plan, const Edition &edition)
{
    Value crumb;
    put(crumb, "name", edition.words->word("menu_schools"));
    put(crumb, "url", fromRoot(plan.schoolIndexes[edition.index].path));
    return Values{crumb};
}

} // namespace

void PageWriter::schools(const Edition &edition, std::string &target)
{
    const SitePlan &plan = m_site.plan();
    const std::string &path = plan.schoolIndexes[edition.index].path;
    const PageFrame around{edition, plan.schoolIndexes, path,
                           path,    "schools",          edition.words->word("our_schools")};
    Value value = frame(around);
    Values groups;
    for (const SchoolLevel level : levelOrder) {
        Value group = levelGroup(m_site, edition, level);
        if (!group.isFalse())
            groups.push_back(group);
    }
    const QList<const School *> present = ourSchools(edition);
    putFlag(value, "intro_html", false);
    put(value, "count_text", countText(edition, present));
    putList(value, "groups", groups);
    Values lists;
    for (const SchoolListView &list : edition.schoolLists)
        lists.push_back(schoolListLink(edition, list));
    putList(value, "school_lists", lists);
    std::vector<NamedPage> pages;
    for (const SchoolView &view : edition.schools) {
        if (!view.school->yearLeft)
            pages.push_back({view.name, view.path});
    }
    putOptional(value, "json_ld", itemListData(m_site, around.heading, path, pages));
    finish(TemplateName::Schools, around, value, target);
}

void PageWriter::school(const Edition &edition, size_t index, std::string &target)
{
    const SitePlan &plan = m_site.plan();
    const SchoolView &view = edition.schools[index];
    const School &school = *view.school;
    PageFrame around{edition,   plan.schoolGroups[view.position],
                     view.path, plan.schoolIndexes[edition.index].path,
                     "schools", view.name};
    around.list = &plan.families[plan.schoolFamilies.value(school.id)].lists[edition.index];
    around.description = descriptionOf(view.name, school.texts.value(edition.language).description);
    Value value = frame(around);
    putList(value, "breadcrumbs", crumbsToSchools(plan, edition));
    QStringList others = school.otherNames;
    others.removeIf([](const QString &name) { return cleanLine(name).empty(); });
    putOptional(value, "other_names", cleanLine(others.join(u", "_s)));
    putOptional(value, "former_names", formerNames(edition, school));
    put(value, "level", levelName(school.level));
    put(value, "level_label", edition.words->levelLabel(school.level));
    putOptional(value, "area", cleanLine(areaIn(school, edition.language)));
    putOptional(value, "campus_note", campusNote(plan, edition, school));
    value["image"] = imageValue(m_site, edition, school.photo);
    BodyWriter &text = body(edition);
    text.startPage(view.path);
    putOptional(value, "body_html", text.html(school.texts.value(edition.language).description));
    addFacts(value, edition, school);
    putOptional(value, "stats_html", schoolStatistics(m_site, edition, school));
    addNews(value, m_site, edition, school);
    Values lists;
    for (const SchoolListView &list : edition.schoolLists) {
        if (std::ranges::count(list.schools, static_cast<uint32_t>(index)))
            lists.push_back(schoolListLink(edition, list));
    }
    putList(value, "school_lists", lists);
    putOptional(value, "neighbours_html", neighbours(m_site, edition, school));
    putOptional(value, "json_ld", schoolData(m_site, edition, view));
    finish(TemplateName::School, around, value, target);
}

void PageWriter::schoolList(const Edition &edition, const SchoolListView &list, std::string &target)
{
    const SitePlan &plan = m_site.plan();
    PageFrame around{edition,   plan.schoolListGroups[list.position],
                     list.path, plan.schoolIndexes[edition.index].path,
                     "schools", list.title};
    around.description = descriptionOf(list.title, list.list->texts.value(edition.language).intro);
    Value value = frame(around);
    putList(value, "breadcrumbs", crumbsToSchools(plan, edition));
    BodyWriter &text = body(edition);
    text.startPage(list.path);
    putOptional(value, "intro_html", text.html(list.list->texts.value(edition.language).intro));
    QList<const School *> schools;
    for (const uint32_t at : list.schools)
        schools.append(edition.schools[at].school);
    put(value, "count_text", countText(edition, schools));
    putFlag(value, "ordered", list.list->order == SchoolListOrder::ByHand);
    std::string cards;
    std::vector<NamedPage> pages;
    for (const uint32_t school : list.schools) {
        cards += m_site.pieces(edition).schoolCards[school];
        pages.push_back({edition.schools[school].name, edition.schools[school].path});
    }
    putOptional(value, "schools_html", cards);
    putOptional(value, "json_ld", itemListData(m_site, list.title, list.path, pages));
    finish(TemplateName::SchoolList, around, value, target);
}

} // namespace gaceta::site
