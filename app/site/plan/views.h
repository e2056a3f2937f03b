#pragma once
// The steps of the plan that choose, for each language, what is shown of which item and where.

#include "app/site/plan/siteplan.h"

namespace gaceta::site {

// The language in which readers of an edition get an item.
struct LanguageChoice
{
    LanguageTag language;
    bool translated = true;

    friend bool operator==(const LanguageChoice &, const LanguageChoice &) = default;
};

void addSchools(SitePlan &plan);
void addPages(SitePlan &plan);
void addEntries(SitePlan &plan, const ExportOptions &options);

// Which language versions of an entry or a page the bundle may hold; the bytes of a bundle depend on the
// time of the export through this alone (and the year of the copyright line).
[[nodiscard]] bool mayShow(const Entry &entry, const LanguageTag &language, Drafts drafts,
                           const QDateTime &asOf);
// Nothing: its readers get none. It depends on the languages that lag too.
[[nodiscard]] std::optional<LanguageChoice>
choiceFor(const SitePlan &plan, const Entry &entry, const LanguageTag &language, const QDateTime &asOf);
[[nodiscard]] bool isEmbargoed(const Entry &entry, const QDateTime &asOf);
[[nodiscard]] bool mayShow(const Page &page, const LanguageTag &language, Drafts drafts);

} // namespace gaceta::site
