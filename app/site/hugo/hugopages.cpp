#include "app/site/hugo/hugopages.h"

#include "app/core/rules.h"
#include "app/site/hugo/frontmatter.h"
#include "app/site/hugo/hugolists.h"
#include "app/site/hugo/hugomarkdown.h"
#include "app/site/pages/dataset.h"
#include "app/site/pages/plainfacts.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/plan/cleantext.h"
#include "app/text/excerpt.h"

#include <algorithm>

namespace gaceta::site {

namespace {

constexpr int wordsInDescription = 30;
constexpr size_t releasesShown = 8;
constexpr int firstPageInMenu = 3; // news and schools come before

std::string excerptOf(const HugoContent &content, const QByteArray &markdown)
{
    return cleanLine(text::excerpt(cleanText(markdown), wordsInDescription,
                                   plainFacts(content.site, content.edition, {})));
}

const PageView *parentInMenu(const Edition &edition, const PageView &view)
{
    for (const PageView &other : edition.pages) {
        if (other.page->id == view.page->parent)
            return other.page->inMenu ? &other : nullptr;
    }
    return nullptr;
}

void addMenu(Document &matter, const Edition &edition, const PageView &view, int weight)
{
    if (!view.page->inMenu)
        return;
    matter.open("menu");
    matter.open("main");
    matter.addText("name", std::string_view(view.title));
    matter.addText("identifier", view.page->id.text());
    if (const PageView *parent = parentInMenu(edition, view))
        matter.addText("parent", parent->page->id.text());
    matter.addNumber("weight", weight);
    matter.close();
    matter.close();
}

// What the page's own lists already show is left out.
void addPressRoom(HugoMarkdown &body, const HugoContent &content)
{
    const SitePlan &plan = content.site.plan();
    const Edition &edition = content.edition;
    const Wording &words = *edition.words;
    if (!body.hasContacts() && !plan.snapshot->contacts.isEmpty()) {
        std::vector<const Contact *> contacts;
        for (const Contact &contact : plan.snapshot->contacts)
            contacts.push_back(&contact);
        body.addHeading(words.word("press_contact"));
        body.addMade(contactItems(edition, contacts));
    }
    std::vector<uint32_t> releases;
    for (uint32_t i = 0; i < edition.entries.size() && releases.size() < releasesShown; ++i) {
        const EntryKind kind = edition.entries[i].entry->kind;
        if (kind == EntryKind::PressRelease || kind == EntryKind::Statement)
            releases.push_back(i);
    }
    if (!body.hasNews() && !releases.empty()) {
        body.addHeading(words.word("latest_news"));
        body.addMade(entryItems(plan, edition, releases));
    }
    const QList<Boilerplate> &boilerplates = plan.snapshot->boilerplates;
    const BoilerplateText text =
        boilerplates.isEmpty() ? BoilerplateText() : boilerplates.front().texts.value(edition.language);
    if (!text.body.trimmed().isEmpty()) {
        body.addHeading(text.title.isEmpty() ? words.word("about_us") : cleanLine(text.title));
        body.add(text.body);
    }
}

void addPlace(Document &matter, const Edition &edition, const School &school)
{
    matter.addText("level", QString(enumName(school.level)));
    matter.addText("levelName", std::string_view(edition.words->levelLabel(school.level)));
    matter.addText("grades", school.grades);
    matter.addText("area", areaIn(school, edition.language));
    matter.addText("street", school.street);
    matter.addText("city", school.city);
    matter.addText("zip", school.zip);
    if (school.latitude && school.longitude) {
        matter.addNumber("latitude", *school.latitude);
        matter.addNumber("longitude", *school.longitude);
    }
    matter.addText("phone", school.phone);
    if (isWebAddress(school.website))
        matter.addText("website", school.website);
    matter.addText("principal", school.principal);
    matter.addText("cdsCode", school.cdsCode);
    matter.addText("ncesId", school.ncesId);
    if (school.yearJoined)
        matter.addNumber("yearJoined", *school.yearJoined);
    if (school.yearLeft)
        matter.addNumber("yearLeft", *school.yearLeft);
}

QByteArray tableRow(std::initializer_list<std::string> cells)
{
    QByteArray row = "|";
    for (const std::string &cell : cells)
        row += ' ' + markdownText(cell) + " |";
    return row + '\n';
}

QByteArray groupTable(const HugoContent &content, const std::string &group)
{
    const Edition &edition = content.edition;
    const Wording &words = *edition.words;
    const QList<Statistic> &statistics = content.site.plan().snapshot->statistics;
    QByteArray table = tableRow({words.word("value"), words.word("measure"), words.word("as_of_column"),
                                 words.word("source_column")}) +
                       "| --- | --- | --- | --- |\n";
    for (qsizetype i = 0; i < statistics.size(); ++i) {
        const Observation *latest = latestObservation(statistics[i]);
        if (!latest || cleanLine(statistics[i].group) != group)
            continue;
        table += tableRow({valueText(edition, statistics[i], latest->value),
                           content.site.pieces(edition).statistics[size_t(i)].label,
                           latest->asOf.isValid() ? words.date(latest->asOf) : std::string(),
                           cleanLine(latest->source)});
    }
    return table;
}

} // namespace

void appendHugoPage(const HugoContent &content, const PageView &view, std::string &target)
{
    const SitePlan &plan = content.site.plan();
    const Edition &edition = content.edition;
    const LanguageVersion &version = *view.version;
    const int weight = firstPageInMenu + int(&view - edition.pages.data());
    const std::string description = cleanLine(version.seoDescription);
    Document matter(content.site);
    addFrame(matter, view.title, translationKey("page", view.page->id.text(), edition, view.translated));
    matter.addText("type", std::string_view("pages"));
    matter.addText("slug", std::string_view(content.layout.slug(edition, view)));
    matter.addText("pageKind", QString(enumName(view.page->kind)));
    if (!view.translated)
        matter.addText("textLanguage", view.language.text());
    matter.addTime("lastmod", view.page->updated);
    matter.addFlag("draft", plan.drafts == Drafts::Include && version.state != WorkflowState::Published);
    matter.addNumber("weight", weight);
    addMenu(matter, edition, view, weight);
    matter.addText("description",
                   std::string_view(!description.empty()    ? description
                                    : !view.summary.empty() ? view.summary
                                                            : excerptOf(content, version.body)));
    matter.addText("summary", std::string_view(view.summary));
    matter.addText("seoTitle", version.seoTitle);
    addResources(matter, content, mediaOf(plan, edition, view), view.page->leadImage,
                 content.layout.path(edition, view));
    addAliases(matter, content, view.path);
    matter.appendTo(target);
    HugoMarkdown body(content.site, edition, content.layout);
    body.add(version.body);
    if (view.page->kind == PageKind::PressRoom)
        addPressRoom(body, content);
    target += '\n' + body.text().toStdString();
}

void appendHugoSchool(const HugoContent &content, const SchoolView &view, std::string &target)
{
    const Edition &edition = content.edition;
    const School &school = *view.school;
    const SchoolText &words = school.texts.value(edition.language);
    Document matter(content.site);
    addFrame(matter, view.name, translationKey("school", school.id.text(), edition, true));
    matter.addText("type", std::string_view("schools"));
    matter.addText("linkTitle", words.shortName);
    matter.addText("description", std::string_view(excerptOf(content, words.description)));
    addPlace(matter, edition, school);
    addResources(matter, content, mediaOf(edition, view), school.photo,
                 content.layout.path(edition, view));
    matter.appendTo(target);
    HugoMarkdown body(content.site, edition, content.layout);
    body.add(words.description);
    target += '\n' + body.text().toStdString();
}

void appendHugoSchoolList(const HugoContent &content, const SchoolListView &view, std::string &target)
{
    const Edition &edition = content.edition;
    const QByteArray &intro = view.list->texts.value(edition.language).intro;
    Document matter(content.site);
    addFrame(matter, view.title, translationKey("school-list", view.list->id.text(), edition, true));
    matter.addText("type", std::string_view("school-lists"));
    matter.addNumber("weight", double(1 + view.position));
    matter.addText("description", std::string_view(excerptOf(content, intro)));
    std::vector<std::string> members;
    for (const uint32_t school : view.schools)
        members.push_back(stemOf(edition.schools[school].path));
    matter.addTexts("members", members);
    addResources(matter, content, mediaOf(edition, view), {}, content.layout.path(edition, view));
    matter.appendTo(target);
    HugoMarkdown body(content.site, edition, content.layout);
    body.add(intro);
    body.addMade(schoolItems(content.site.plan(), edition, *view.list));
    target += '\n' + body.text().toStdString();
}

void appendHugoStatistics(const HugoContent &content, std::string &target)
{
    const Edition &edition = content.edition;
    Document matter(content.site);
    addFrame(matter, edition.words->word("menu_statistics"), "statistics");
    matter.addText("type", std::string_view("statistics"));
    matter.appendTo(target);
    HugoMarkdown body(content.site, edition, content.layout);
    for (const std::string &group : statisticGroups(content.site.plan().snapshot->statistics)) {
        body.addHeading(statisticGroupName(edition, group));
        body.addMade(groupTable(content, group));
    }
    target += '\n' + body.text().toStdString();
}

void appendHugoSection(const HugoContent &content, const HugoSection &section, std::string &target)
{
    Document matter(content.site);
    addFrame(matter, section.title, section.key);
    matter.addText("description", std::string_view(section.description));
    if (!section.type.empty()) {
        matter.addText("type", std::string_view(section.type));
        matter.open("cascade");
        matter.addText("type", std::string_view(section.type));
        matter.close();
    }
    if (section.menuWeight > 0) {
        matter.open("menu");
        matter.open("main");
        matter.addText("name", std::string_view(section.title));
        matter.addNumber("weight", section.menuWeight);
        matter.close();
        matter.close();
    }
    if (section.isHidden) {
        matter.open("_build");
        matter.addText("render", std::string_view("never"));
        matter.addText("list", std::string_view("never"));
        matter.close();
    }
    matter.appendTo(target);
}

} // namespace gaceta::site
