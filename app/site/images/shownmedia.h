#pragma once
// Which images and files the site shows: only those that belong to something that is in it, so that
// nothing of an unpublished text gets out.

#include "app/site/images/mediafiles.h"
#include "app/site/plan/siteplan.h"

namespace gaceta::site {

[[nodiscard]] MediaFiles shownMedia(const SitePlan &plan);

} // namespace gaceta::site
