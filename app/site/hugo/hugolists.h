#pragma once
// The lists of the newsroom as Markdown. Links to items are written as in bodies (gaceta:…).

#include "app/site/pages/site.h"

namespace gaceta::site {

[[nodiscard]] QByteArray markdownText(std::string_view plain);
[[nodiscard]] QByteArray markdownLink(std::string_view words, const QByteArray &address);

[[nodiscard]] QByteArray schoolItems(const SitePlan &plan, const Edition &edition,
                                     const SchoolList &list);
[[nodiscard]] QByteArray entryItems(const SitePlan &plan, const Edition &edition,
                                    const std::vector<uint32_t> &entries);
[[nodiscard]] QByteArray contactItems(const Edition &edition,
                                      const std::vector<const Contact *> &contacts);
// "**88%** graduation rate (As of Oct. 11, 2022)"
[[nodiscard]] QByteArray statisticItem(const Site &site, const Edition &edition, size_t statistic,
                                       const Observation &observation);

} // namespace gaceta::site
