// The documents that tell what there is: of the whole, of a language; statistics, contacts, media.

#include "app/core/rules.h"
#include "app/site/feeds/redirects.h"
#include "app/site/headless/documents.h"
#include "app/site/headless/entryfields.h"
#include "app/site/headless/items.h"
#include "app/site/pages/dataset.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/plan/cleantext.h"

#include <algorithm>

namespace gaceta::site {

namespace {

void addEntries(Document &document, const Edition &edition)
{
    document.openList("entries");
    for (const EntryView &view : edition.entries) {
        document.openItem();
        addEntryFields(document, edition, view);
        addState(document, document.site().plan(), view);
        document.addText("summary", std::string_view(view.summary));
        document.addImage("image", edition, view.entry->leadImage);
        document.close();
    }
    document.closeList();
}

void addOtherItems(Document &document, const Edition &edition)
{
    document.openList("pages");
    for (const PageView &view : edition.pages) {
        document.openItem();
        addName(document, edition, ItemFolder::Pages, nameOf(view));
        document.addText("key", view.page->key);
        document.addText("kind", QString(enumName(view.page->kind)));
        document.addText("parent", view.page->parent.text());
        document.addFlag("inMenu", view.page->inMenu);
        document.addText("summary", std::string_view(view.summary));
        document.close();
    }
    document.closeList();
    document.openList("schools");
    for (const SchoolView &view : edition.schools) {
        document.openItem();
        addName(document, edition, ItemFolder::Schools, nameOf(view));
        document.addText("key", view.school->key);
        document.addText("level", QString(enumName(view.school->level)));
        document.addText("area", areaIn(*view.school, edition.language));
        document.addText("grades", view.school->grades);
        document.addFlag("left", view.school->yearLeft.has_value());
        document.close();
    }
    document.closeList();
    document.openList("schoolLists");
    for (const SchoolListView &view : edition.schoolLists) {
        document.openItem();
        addName(document, edition, ItemFolder::SchoolLists, nameOf(view));
        document.addText("key", view.list->key);
        document.addNumber("count", double(view.schools.size()));
        document.close();
    }
    document.closeList();
}

std::string keyOf(const EntryListFamily &family)
{
    switch (family.kind) {
    case EntryListKind::Kind:
        return enumName(family.entryKind).latin1();
    case EntryListKind::Year:
        return std::to_string(family.year);
    case EntryListKind::Month:
        return std::to_string(family.year) + (family.month < 10 ? "-0" : "-") +
               std::to_string(family.month);
    case EntryListKind::Tag:
        return cleanLine(family.term->key);
    default:
        return {};
    }
}

void addGroups(Document &document, const Edition &edition, const char *name, EntryListKind kind)
{
    document.openList(name);
    for (const EntryListFamily &family : document.site().plan().families) {
        const EntryList &list = family.lists[edition.index];
        if (family.kind != kind || list.entries.empty())
            continue;
        document.openItem();
        document.addText("key", std::string_view(keyOf(family)));
        document.addText("name", std::string_view(list.name));
        document.addNumber("count", double(list.entries.size()));
        document.addAddress(list.paths.front());
        document.close();
    }
    document.closeList();
}

void addRedirects(Document &document, const Edition &edition)
{
    document.openList("redirects");
    for (const Forward &forward : forwardsOf(document.site().plan())) {
        if (forward.edition != edition.index)
            continue;
        document.openItem();
        document.addText("from", std::string_view(forward.from));
        document.addText("to", std::string_view(forward.to));
        document.close();
    }
    document.closeList();
}

void addOrganisation(Document &document, const Site &site)
{
    const Organisation &organisation = site.plan().snapshot->organisation;
    document.open("organisation");
    document.addText("email", organisation.email);
    document.addText("phone", organisation.phone);
    document.addText("street", organisation.street);
    document.addText("city", organisation.city);
    document.addText("region", organisation.region);
    document.addText("zip", organisation.zip);
    document.addText("country", organisation.country);
    document.addText("accentColor", organisation.accentColor);
    std::vector<std::string> profiles;
    for (const QString &profile : organisation.profiles) {
        if (isWebAddress(profile))
            profiles.push_back(cleanLine(profile));
    }
    document.addTexts("profiles", profiles);
    document.addImage("logo", site.plan().editions.front(), organisation.logo);
    document.close();
}

void addNames(Document &document, const Edition &edition)
{
    const OrganisationText &text =
        document.site().plan().snapshot->organisation.texts.valueOrAny(edition.language);
    document.addText("language", std::string_view(edition.code));
    document.addText("languageName", edition.language.nativeName());
    document.addText("name", text.name);
    document.addText("shortName", text.shortName);
    document.addText("tagline", text.tagline);
    document.addAddress(document.site().plan().homes[edition.index].path);
}

void addValue(Document &document, const Edition &edition, const Statistic &statistic,
              const Observation &observation)
{
    document.openItem();
    document.addNumber("value", observation.value);
    document.addText("text", std::string_view(valueText(edition, statistic, observation.value)));
    document.addDay("asOf", observation.asOf);
    document.addText("period", std::string_view(periodText(observation)));
    document.addText("population", observation.population);
    document.addFlag("baseline", observation.baseline);
    document.addText("source", observation.source);
    if (isWebAddress(observation.sourceUrl))
        document.addText("sourceUrl", observation.sourceUrl);
    document.close();
}

void addStatistic(Document &document, const Edition &edition, size_t index)
{
    const SitePlan &plan = document.site().plan();
    const Statistic &statistic = plan.snapshot->statistics[qsizetype(index)];
    document.openItem();
    document.addText("key", statistic.key);
    document.addText("label", std::string_view(document.site().pieces(edition).statistics[index].label));
    document.addText("note", statistic.texts.value(edition.language).note);
    document.addText("unit", QString(enumName(statistic.unit)));
    if (const std::optional<Goal> goal = goalOn(statistic, plan.today)) {
        document.open("goal");
        document.addNumber("value", goal->value);
        document.addText("text", std::string_view(valueText(edition, statistic, goal->value)));
        document.addNumber("year", goal->year);
        document.close();
    }
    document.addText("change",
                     std::string_view(changeText(edition, statistic, *latestObservation(statistic))));
    document.openList("values");
    for (const Observation *observation : networkObservations(statistic))
        addValue(document, edition, statistic, *observation);
    document.closeList();
    document.close();
}

} // namespace

void appendSiteDocument(const Site &site, std::string &target)
{
    const SitePlan &plan = site.plan();
    Document document(site, "site");
    document.addText("schema", std::string_view(headlessSchemaName));
    document.addText("baseUrl", std::string_view(plan.baseUrl));
    document.addText("timeZone", plan.snapshot->organisation.timeZone);
    document.addFlag("preview", plan.drafts == Drafts::Include);
    addOrganisation(document, site);
    document.openList("languages");
    for (const Edition &edition : plan.editions) {
        document.openItem();
        addNames(document, edition);
        document.addText("file", std::string_view(edition.code + "/index.json"));
        document.close();
    }
    document.closeList();
    document.appendTo(target);
}

void appendIndexDocument(const Site &site, const Edition &edition, std::string &target)
{
    Document document(site, "index");
    addNames(document, edition);
    document.open("files");
    for (const char *name : {"statistics", "contacts", "media"})
        document.addText(name, std::string_view(edition.code + '/' + name + ".json"));
    document.close();
    addEntries(document, edition);
    addOtherItems(document, edition);
    addGroups(document, edition, "kinds", EntryListKind::Kind);
    addGroups(document, edition, "years", EntryListKind::Year);
    addGroups(document, edition, "months", EntryListKind::Month);
    addGroups(document, edition, "tags", EntryListKind::Tag);
    addRedirects(document, edition);
    document.appendTo(target);
}

void appendStatisticsDocument(const Site &site, const Edition &edition, std::string &target)
{
    const QList<Statistic> &statistics = site.plan().snapshot->statistics;
    Document document(site, "statistics");
    document.addText("language", std::string_view(edition.code));
    document.openList("groups");
    for (const std::string &group : statisticGroups(statistics)) {
        document.openItem();
        document.addText("key", std::string_view(group));
        document.addText("name", std::string_view(statisticGroupName(edition, group)));
        document.openList("statistics");
        for (qsizetype i = 0; i < statistics.size(); ++i) {
            if (latestObservation(statistics[i]) && cleanLine(statistics[i].group) == group)
                addStatistic(document, edition, size_t(i));
        }
        document.closeList();
        document.close();
    }
    document.closeList();
    document.appendTo(target);
}

void appendContactsDocument(const Site &site, const Edition &edition, std::string &target)
{
    Document document(site, "contacts");
    document.addText("language", std::string_view(edition.code));
    document.openList("contacts");
    for (const size_t contact : publicContacts(site.plan(), edition)) {
        document.openItem();
        addContact(document, edition, site.plan().snapshot->contacts[qsizetype(contact)]);
        document.close();
    }
    document.closeList();
    document.appendTo(target);
}

void appendMediaDocument(const Site &site, const Edition &edition, std::string &target)
{
    Document document(site, "media");
    document.addText("language", std::string_view(edition.code));
    document.openList("media");
    for (const Media &media : site.plan().snapshot->media) {
        const MediaFile *file = site.media().find(media.id);
        if (!file)
            continue;
        document.openItem();
        document.addMedia(edition, *file);
        document.addNumber("size", double(file->downloadSize));
        document.addText("licence", media.licence);
        document.close();
    }
    document.closeList();
    document.appendTo(target);
}

} // namespace gaceta::site
