#pragma once
// The statistics of one group as files to work with: a table (CSV) and a document (JSON), in each
// language. They hold what the statistics page shows.

#include "app/site/pages/site.h"

namespace gaceta::site {

enum class DatasetFormat { Csv, Json };

// Groups that hold anything. Those that the theme has a heading for come first, others by name.
[[nodiscard]] std::vector<std::string> statisticGroups(const QList<Statistic> &statistics);
[[nodiscard]] std::string statisticGroupName(const Edition &edition, const std::string &group);

// "en/data/summary.csv"
[[nodiscard]] std::string datasetPath(const Edition &edition, const std::string &group,
                                      DatasetFormat format);
void appendDataset(const Site &site, const Edition &edition, const std::string &group,
                   DatasetFormat format, std::string &target);

} // namespace gaceta::site
