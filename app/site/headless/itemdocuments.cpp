// The documents of pages, schools and lists of schools.

#include "app/core/rules.h"
#include "app/site/headless/documents.h"
#include "app/site/headless/entryfields.h"
#include "app/site/headless/items.h"
#include "app/site/pages/plainfacts.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/plan/cleantext.h"

#include <algorithm>

namespace gaceta::site {

namespace {

void addBody(Document &document, PageWriter &writer, const Edition &edition, const std::string &path,
             const QByteArray &markdown)
{
    writer.body(edition).startContent(linkRoot(writer.site().plan()), path);
    const QByteArray plain = text::plainText(cleanText(markdown), text::PlainTextScope::Everything,
                                             plainFacts(writer.site(), edition, {}));
    document.addHtml("html", writer.body(edition).html(markdown));
    document.addText("text", std::string_view(plain.constData(), size_t(plain.size())));
}

void addNames(Document &document, const School &school)
{
    document.openList("otherNames");
    for (const QString &name : school.otherNames) {
        if (cleanLine(name).empty())
            continue;
        document.openItem();
        document.addText("name", name);
        document.close();
    }
    for (const FormerName &former : school.formerNames) {
        if (former.name.isEmpty())
            continue;
        document.openItem();
        document.addText("name", former.name);
        if (former.from)
            document.addNumber("from", *former.from);
        if (former.until)
            document.addNumber("until", *former.until);
        document.close();
    }
    document.closeList();
}

void addPlace(Document &document, const Edition &edition, const School &school)
{
    document.addText("areaKey", school.area);
    document.addText("area", areaIn(school, edition.language));
    document.addText("street", school.street);
    document.addText("city", school.city);
    document.addText("zip", school.zip);
    if (school.latitude && school.longitude) {
        document.addNumber("latitude", *school.latitude);
        document.addNumber("longitude", *school.longitude);
    }
    document.addText("campus", school.campus);
    document.addText("phone", school.phone);
    if (isWebAddress(school.website))
        document.addText("website", school.website);
    document.addText("principal", school.principal);
}

// What was measured at this school, each with its newest value.
void addMeasures(Document &document, const Edition &edition, const School &school)
{
    const Site &site = document.site();
    const QList<Statistic> &statistics = site.plan().snapshot->statistics;
    document.openList("statistics");
    for (qsizetype i = 0; i < statistics.size(); ++i) {
        const Observation *newest = newestAt(statistics[i], school.id);
        if (!newest)
            continue;
        document.openItem();
        document.addText("key", statistics[i].key);
        document.addText("label", std::string_view(site.pieces(edition).statistics[size_t(i)].label));
        document.addNumber("value", newest->value);
        document.addText("text", std::string_view(valueText(edition, statistics[i], newest->value)));
        document.addDay("asOf", newest->asOf);
        document.addText("source", newest->source);
        document.close();
    }
    document.closeList();
}

void addLists(Document &document, const Edition &edition, size_t school)
{
    document.openList("schoolLists");
    for (const SchoolListView &list : edition.schoolLists) {
        if (!std::ranges::count(list.schools, static_cast<uint32_t>(school)))
            continue;
        document.openItem();
        addName(document, edition, ItemFolder::SchoolLists, nameOf(list));
        document.close();
    }
    document.closeList();
}

void addNews(Document &document, const Edition &edition, const School &school)
{
    const SitePlan &plan = document.site().plan();
    const EntryList &list = plan.families[plan.schoolFamilies.value(school.id)].lists[edition.index];
    document.openList("news");
    for (const uint32_t entry : list.entries) {
        document.openItem();
        addName(document, edition, ItemFolder::News, nameOf(edition.entries[entry]));
        document.close();
    }
    document.closeList();
}

} // namespace

void appendPageDocument(PageWriter &writer, const Edition &edition, size_t page, std::string &target)
{
    const Site &site = writer.site();
    const SitePlan &plan = site.plan();
    const PageView &view = edition.pages[page];
    const LanguageVersion &version = *view.version;
    Document document(site, "page");
    document.addText("language", std::string_view(edition.code));
    addName(document, edition, ItemFolder::Pages, nameOf(view));
    document.addFlag("translated", view.translated);
    document.addText("textLanguage", view.language.text());
    document.addText("key", view.page->key);
    document.addText("kind", QString(enumName(view.page->kind)));
    document.addText("parent", view.page->parent.text());
    document.addFlag("inMenu", view.page->inMenu);
    document.addTime("modified", view.page->updated);
    document.addText("summary", std::string_view(view.summary));
    document.addText("excerpt", excerptOf(site, edition, {view.summary, version.body}, wordsInExcerpt));
    addBody(document, writer, edition, view.path, version.body);
    addSearchFields(document, version, view.title, view.summary);
    document.addImage("image", edition, view.page->leadImage);
    addTranslations(document, edition, ItemFolder::Pages, plan.pageGroups[view.position],
                    [&view](const Edition &other) -> const PageView & {
                        return other.pages[size_t(other.pageAt[view.position])];
                    });
    document.appendTo(target);
}

void appendSchoolDocument(PageWriter &writer, const Edition &edition, size_t index, std::string &target)
{
    const SitePlan &plan = writer.site().plan();
    const SchoolView &view = edition.schools[index];
    const School &school = *view.school;
    const QByteArray &description = school.texts.value(edition.language).description;
    Document document(writer.site(), "school");
    document.addText("language", std::string_view(edition.code));
    addName(document, edition, ItemFolder::Schools, nameOf(view));
    document.addText("key", school.key);
    document.addText("shortName", school.texts.value(edition.language).shortName);
    document.addText("officialName", school.officialName);
    addNames(document, school);
    document.addText("cdsCode", school.cdsCode);
    document.addText("ncesId", school.ncesId);
    document.addText("level", QString(enumName(school.level)));
    document.addText("levelName", std::string_view(edition.words->levelLabel(school.level)));
    document.addText("grades", school.grades);
    addPlace(document, edition, school);
    if (school.yearJoined)
        document.addNumber("yearJoined", *school.yearJoined);
    if (school.yearLeft)
        document.addNumber("yearLeft", *school.yearLeft);
    document.addText("excerpt", excerptOf(writer.site(), edition, {{}, description}, wordsInExcerpt));
    addBody(document, writer, edition, view.path, description);
    document.addImage("image", edition, school.photo);
    addMeasures(document, edition, school);
    addLists(document, edition, index);
    addNews(document, edition, school);
    addTranslations(document, edition, ItemFolder::Schools, plan.schoolGroups[view.position],
                    [&view](const Edition &other) -> const SchoolView & {
                        return other.schools[size_t(other.schoolAt[view.position])];
                    });
    document.appendTo(target);
}

void appendSchoolListDocument(PageWriter &writer, const Edition &edition, const SchoolListView &view,
                              std::string &target)
{
    const SitePlan &plan = writer.site().plan();
    Document document(writer.site(), "school-list");
    document.addText("language", std::string_view(edition.code));
    addName(document, edition, ItemFolder::SchoolLists, nameOf(view));
    document.addText("key", view.list->key);
    document.addFlag("ordered", view.list->order == SchoolListOrder::ByHand);
    addBody(document, writer, edition, view.path, view.list->texts.value(edition.language).intro);
    document.openList("schools");
    for (const uint32_t school : view.schools) {
        document.openItem();
        addName(document, edition, ItemFolder::Schools, nameOf(edition.schools[school]));
        document.close();
    }
    document.closeList();
    addTranslations(document, edition, ItemFolder::SchoolLists, plan.schoolListGroups[view.position],
                    [&view](const Edition &other) -> const SchoolListView & {
                        return *std::ranges::find(other.schoolLists, view.position,
                                                  &SchoolListView::position);
                    });
    document.appendTo(target);
}

} // namespace gaceta::site
