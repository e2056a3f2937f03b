#pragma once
// Every file of a bundle for Hugo but its media: content that any theme can build, with the settings it
// needs, and figures as data. It holds what the site would show, by the same plan.

#include "app/site/outputs.h"

namespace gaceta::site {

// In the order of their paths.
[[nodiscard]] std::vector<Output> hugoOutputs(const Site &site);

} // namespace gaceta::site
