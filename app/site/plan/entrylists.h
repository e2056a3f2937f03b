#pragma once
// The step of the plan that gathers entries into lists: all, by kind, by year and
// month, by tag, by school.

#include "app/site/plan/siteplan.h"

namespace gaceta::site {

void addEntryLists(SitePlan &plan);

} // namespace gaceta::site
