#pragma once
// Every file of a headless bundle but its media: JSON for a generator or a program of the web team's
// own. It holds what the site would show, by the same plan.

#include "app/site/outputs.h"

namespace gaceta::site {

// In the order of their paths.
[[nodiscard]] std::vector<Output> headlessOutputs(const Site &site);

} // namespace gaceta::site
