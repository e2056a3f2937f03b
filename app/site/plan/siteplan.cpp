#include "app/site/plan/siteplan.h"

#include "app/core/rules.h"
#include "app/core/zone.h"
#include "app/site/plan/cleantext.h"
#include "app/site/plan/entrylists.h"
#include "app/site/plan/pathnames.h"
#include "app/site/plan/views.h"
#include "app/site/tr.h"

#include <algorithm>

namespace gaceta::site {

namespace {

Result<std::string> checkedBaseUrl(const QString &wanted, const QString &own)
{
    QString url = (wanted.isEmpty() ? own : wanted).trimmed();
    while (url.endsWith(u'/'))
        url.chop(1);
    if (url.isEmpty())
        return std::string();
    if (!isWebAddress(url) || url.contains(u'?') || url.contains(u'#')) {
        return failure(ErrorCode::InvalidInput,
                       Tr::tr("“%1” is not the address of a site. It begins with https:// and has no "
                              "question mark.")
                           .arg(url));
    }
    return url.toStdString();
}

void addEditions(SitePlan &plan, const Theme &theme)
{
    const Organisation &organisation = plan.snapshot->organisation;
    for (const LanguageTag &language : organisation.languages) {
        const auto known = [&language](const Edition &edition) { return edition.language == language; };
        if (std::ranges::any_of(plan.editions, known))
            continue;
        Edition edition;
        edition.index = plan.editions.size();
        edition.language = language;
        edition.code = language.text().toStdString();
        edition.words = std::make_shared<const Wording>(theme, language,
                                                        organisation.texts.valueOrAny(language).style);
        plan.editions.push_back(std::move(edition));
    }
}

// The pages that every site has ask first, so that nothing else takes their addresses.
void addFixedPages(SitePlan &plan)
{
    (void)plan.addresses.takeExactly("index.html");
    (void)plan.addresses.takeExactly("404.html");
    const auto add = [&plan](PageGroup &group, const std::string &path) {
        group.push_back({path, true});
        (void)plan.addresses.takeExactly(path);
    };
    const bool schools = !plan.snapshot->schools.isEmpty();
    const bool statistics = !plan.snapshot->statistics.isEmpty();
    for (const Edition &edition : plan.editions) {
        const PathNames &names = pathNames(edition.language);
        const std::string root = edition.code + '/';
        add(plan.homes, root + "index.html");
        add(plan.notFounds, root + "404.html");
        add(plan.searches, root + names.search + ".html");
        add(plan.schoolIndexes, schools ? root + names.schools + "/index.html" : std::string());
        add(plan.statistics, statistics ? root + names.statistics + ".html" : std::string());
    }
}

// Where a page says what of it goes into the sheet.
void addFactSheets(SitePlan &plan)
{
    for (const Edition &edition : plan.editions) {
        const bool exists = std::ranges::any_of(edition.pages, isInFactSheet);
        const std::string stem = edition.code + '/' + pathNames(edition.language).factSheet;
        plan.factSheets.push_back({exists ? plan.addresses.take(stem) : std::string(), true});
    }
}

} // namespace

bool isInFactSheet(const PageView &page)
{
    return page.page->sheetPart != SheetPart::None && page.translated;
}

std::string SitePlan::factSheetPdf(const Edition &edition) const
{
    std::string path = factSheets[edition.index].path;
    return path.empty() ? path : path.replace(path.size() - 4, 4, "pdf");
}

PageGroup EntryListFamily::group(size_t page) const
{
    PageGroup group;
    for (const EntryList &list : lists)
        group.push_back({page < list.paths.size() ? list.paths[page] : std::string(), true});
    return group;
}

const EntryListFamily *SitePlan::family(EntryKind kind) const
{
    for (const EntryListFamily &family : families) {
        if (family.kind == EntryListKind::Kind && family.entryKind == kind)
            return &family;
    }
    return nullptr;
}

Result<SitePlan> planSite(const Snapshot &snapshot, const Theme &theme, const ExportOptions &options)
{
    const Organisation &organisation = snapshot.organisation;
    if (organisation.languages.isEmpty())
        return failure(ErrorCode::InvalidInput, Tr::tr("The newsroom has no language yet."));
    if (!options.asOf.isValid())
        return failure(ErrorCode::InvalidInput, Tr::tr("The time of the export is not valid."));
    Result<std::string> baseUrl = checkedBaseUrl(options.baseUrl, organisation.baseUrl);
    if (!baseUrl)
        return failure(baseUrl.error());
    SitePlan plan;
    plan.snapshot = &snapshot;
    plan.form = options.form;
    plan.baseUrl = std::move(*baseUrl);
    plan.shareCards = options.shareCards && options.form == BundleForm::Site && !plan.baseUrl.empty();
    plan.zone = zoneOf(organisation);
    plan.today = options.asOf.toTimeZone(plan.zone).date();
    plan.drafts = options.drafts;
    plan.missing = options.missingTranslation.value_or(organisation.missingTranslation);
    addEditions(plan, theme);
    addFixedPages(plan);
    addSchools(plan);
    addPages(plan);
    addFactSheets(plan);
    addEntries(plan, options);
    addEntryLists(plan);
    return plan;
}

} // namespace gaceta::site
