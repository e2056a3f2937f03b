#pragma once
// The pieces that many pages show and that are rendered once: cards of entries and schools, contacts,
// and the filters above a list.

#include "app/site/pages/site.h"

namespace gaceta::site {

[[nodiscard]] std::string entryCard(const Site &site, const Edition &edition, const EntryView &view);
void addSchoolCards(Site &site, const Edition &edition);
void addContacts(Site &site, const Edition &edition);
void addFilters(Site &site, const Edition &edition);

// "tel:+1-213-555-0134" for a number a person can call; empty where there are too few digits.
[[nodiscard]] std::string phoneUrl(const QString &phone);
[[nodiscard]] std::string mailUrl(const QString &email);

} // namespace gaceta::site
