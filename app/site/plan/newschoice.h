#pragma once
// Which entries a block of news in a text shows: {{news:latest 3}}, {{news:press-release 5}}, or the key
// of a tag with a number.

#include "app/site/plan/siteplan.h"

namespace gaceta::site {

struct NewsChoice
{
    const EntryList *list = nullptr; // that they are taken from; null: there is no such list
    std::vector<uint32_t> entries;   // in Edition::entries
};

[[nodiscard]] NewsChoice chosenNews(const SitePlan &plan, const Edition &edition, QByteArrayView wanted);

} // namespace gaceta::site
