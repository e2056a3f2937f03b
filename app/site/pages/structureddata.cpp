#include "app/site/pages/structureddata.h"

#include "app/site/cards/entrycards.h"

#include "app/core/rules.h"
#include "app/site/pages/dataset.h"
#include "app/site/pages/entryextras.h"
#include "app/site/pages/linkeddata.h"
#include "app/site/plan/cleantext.h"
#include "app/text/dateformat.h"

#include <QTimeZone>

#include <algorithm>

namespace gaceta::site {

namespace {

std::string nameOf(const Site &site, const Edition &edition)
{
    return cleanLine(site.plan().snapshot->organisation.texts.valueOrAny(edition.language).name);
}

void addOrganisation(LinkedData &data, const char *role, const Site &site, const Edition &edition)
{
    data.open(role, "NGO");
    data.add("name", nameOf(site, edition));
    data.add("url", site.absolute(site.plan().homes[edition.index].path));
    if (const MediaFile *logo = site.media().find(site.plan().snapshot->organisation.logo)) {
        data.open("logo", "ImageObject");
        data.add("url", site.absolute(logo->path));
        data.close();
    }
    data.close();
}

void addCorrections(LinkedData &data, const SitePlan &plan, const EntryView &view)
{
    std::vector<ShownAmendment> corrections = shownAmendments(plan, view);
    std::erase_if(corrections, [](const ShownAmendment &amendment) {
        return amendment.kind != AmendmentKind::Correction || amendment.note.empty();
    });
    if (corrections.empty())
        return;
    data.openList("correction");
    for (const ShownAmendment &correction : corrections) {
        data.openItem("CorrectionComment");
        data.add("text", correction.note);
        data.add("inLanguage", correction.language.text().toStdString());
        data.add("datePublished", text::isoDate(correction.day).toStdString());
        data.close();
    }
    data.closeList();
}

const char *typeOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Opinion:
        return "OpinionNewsArticle";
    case EntryKind::Coverage:
        return "Article";
    default:
        return "NewsArticle";
    }
}

const char *typeOf(SchoolLevel level)
{
    switch (level) {
    case SchoolLevel::Elementary:
        return "ElementarySchool";
    case SchoolLevel::Middle:
        return "MiddleSchool";
    case SchoolLevel::High:
        return "HighSchool";
    default:
        return "School";
    }
}

// One is an object, several are a list of them.
void addIdentifiers(LinkedData &data, const School &school)
{
    const auto fill = [&data](const char *scheme, const QString &code) {
        data.add("propertyID", scheme);
        data.add("value", cleanLine(code));
        data.close();
    };
    if (!school.cdsCode.isEmpty() && !school.ncesId.isEmpty()) {
        data.openList("identifier");
        data.openItem("PropertyValue");
        fill("CDS", school.cdsCode);
        data.openItem("PropertyValue");
        fill("NCES", school.ncesId);
        data.closeList();
    } else if (!school.cdsCode.isEmpty() || !school.ncesId.isEmpty()) {
        data.open("identifier", "PropertyValue");
        fill(school.cdsCode.isEmpty() ? "NCES" : "CDS", school.cdsCode + school.ncesId);
    }
}

} // namespace

std::string entryData(const Site &site, const Edition &edition, const EntryView &view)
{
    if (site.plan().baseUrl.empty())
        return {};
    const Entry &entry = *view.entry;
    const QTimeZone zone = site.plan().localDates[view.position].timeZone();
    LinkedData data(typeOf(entry.kind));
    data.add("headline", view.title);
    data.add("description", view.summary);
    data.add("inLanguage", view.language.text().toStdString());
    data.add("datePublished", text::isoDateTime(entry.date, zone).toStdString());
    data.add("dateModified",
             text::isoDateTime(std::max(lastUpdate(entry), entry.date), zone).toStdString());
    addCorrections(data, site.plan(), view);
    const std::string address = site.absolute(*view.path);
    data.add("url", address);
    data.add("mainEntityOfPage", address);
    if (const MediaFile *image = site.media().find(entry.leadImage); image && image->media->isImage())
        data.add("image", site.absolute(image->path));
    else if (hasCard(site, view))
        data.add("image", site.absolute(cardPath(view)));
    addOrganisation(data, "author", site, edition);
    addOrganisation(data, "publisher", site, edition);
    if (entry.kind == EntryKind::Coverage && isWebAddress(entry.outletUrl)) {
        data.open("isBasedOn", "NewsArticle");
        data.add("url", cleanLine(entry.outletUrl));
        data.close();
    }
    return data.take();
}

std::string organisationData(const Site &site, const Edition &edition)
{
    if (site.plan().baseUrl.empty())
        return {};
    const Organisation &organisation = site.plan().snapshot->organisation;
    LinkedData data("NGO");
    data.add("name", nameOf(site, edition));
    data.add("url", site.absolute(site.plan().homes[edition.index].path));
    data.add("slogan", cleanLine(organisation.texts.valueOrAny(edition.language).tagline));
    if (const MediaFile *logo = site.media().find(organisation.logo))
        data.add("logo", site.absolute(logo->path));
    std::vector<std::string> profiles;
    for (const QString &profile : organisation.profiles) {
        if (isWebAddress(profile))
            profiles.push_back(cleanLine(profile));
    }
    data.addList("sameAs", profiles);
    if (!organisation.email.isEmpty() || !organisation.phone.isEmpty()) {
        data.open("contactPoint", "ContactPoint");
        data.add("contactType", "media relations");
        data.add("email", cleanLine(organisation.email));
        data.add("telephone", cleanLine(organisation.phone));
        std::vector<std::string> languages;
        for (const Edition &other : site.plan().editions)
            languages.push_back(other.code);
        data.addList("availableLanguage", languages);
        data.close();
    }
    return data.take();
}

std::string schoolData(const Site &site, const Edition &edition, const SchoolView &view)
{
    if (site.plan().baseUrl.empty())
        return {};
    const School &school = *view.school;
    LinkedData data(typeOf(school.level));
    data.add("name", view.name);
    data.add("url", site.absolute(view.path));
    data.add("telephone", cleanLine(school.phone));
    data.add("sameAs", isWebAddress(school.website) ? cleanLine(school.website) : std::string());
    if (!school.street.isEmpty()) {
        data.open("address", "PostalAddress");
        data.add("streetAddress", cleanLine(school.street));
        data.add("addressLocality", cleanLine(school.city));
        data.add("postalCode", cleanLine(school.zip));
        data.close();
    }
    addIdentifiers(data, school);
    if (school.latitude && school.longitude) {
        data.open("geo", "GeoCoordinates");
        data.addNumber("latitude", *school.latitude);
        data.addNumber("longitude", *school.longitude);
        data.close();
    }
    std::vector<std::string> names;
    for (const FormerName &former : school.formerNames) {
        if (!former.name.isEmpty())
            names.push_back(cleanLine(former.name));
    }
    for (const QString &other : school.otherNames) {
        if (!other.isEmpty())
            names.push_back(cleanLine(other));
    }
    data.addList("alternateName", names);
    if (!school.yearLeft)
        addOrganisation(data, "memberOf", site, edition);
    return data.take();
}

static void addDownload(LinkedData &data, const Site &site, const std::string &path, const char *format)
{
    data.openItem("DataDownload");
    data.add("encodingFormat", format);
    data.add("contentUrl", site.absolute(path));
    data.close();
}

std::string statisticsData(const Site &site, const Edition &edition)
{
    const SitePlan &plan = site.plan();
    if (plan.baseUrl.empty())
        return {};
    const std::string page = site.absolute(plan.statistics[edition.index].path);
    LinkedData data("DataCatalog");
    data.add("name", edition.words->word("menu_statistics"));
    data.add("url", page);
    addOrganisation(data, "creator", site, edition);
    data.openList("dataset");
    for (const std::string &group : statisticGroups(plan.snapshot->statistics)) {
        const std::string name = statisticGroupName(edition, group);
        data.openItem("Dataset");
        data.add("name", name);
        data.add("description",
                 edition.words->word("dataset_description",
                                     {{"{group}", name}, {"{organization}", nameOf(site, edition)}}));
        data.add("inLanguage", edition.code);
        data.add("url", page + "#group-" + (group.empty() ? std::string("other") : group));
        addOrganisation(data, "creator", site, edition);
        data.openList("distribution");
        addDownload(data, site, datasetPath(edition, group, DatasetFormat::Csv), "text/csv");
        addDownload(data, site, datasetPath(edition, group, DatasetFormat::Json), "application/json");
        data.closeList();
        data.close();
    }
    data.closeList();
    return data.take();
}

} // namespace gaceta::site
