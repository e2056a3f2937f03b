#pragma once
// The files of the site's icon, and the web manifest of each language that names them.

#include "app/site/outputs.h"
#include "app/site/pages/site.h"

namespace gaceta::site {

void addIconOutputs(const Site &site, std::vector<Output> &outputs);

// Below the bundle's root.
[[nodiscard]] std::string webManifestPath(const Edition &edition);

} // namespace gaceta::site
