#pragma once
// Which images and files the site shows: only those that belong to something that is in it, so that
// nothing of an unpublished text gets out.

#include "app/core/mediasource.h"
#include "app/site/images/mediafiles.h"
#include "app/site/plan/siteplan.h"

namespace gaceta::site {

// Several stand in rows of one shape; a single one is shown whole.
[[nodiscard]] PhotoUse galleryUse(const Entry &entry);

[[nodiscard]] MediaFiles shownMedia(const SitePlan &plan, int threads = 1);

// Reads the organisation's logo where the site shows it, for what the program draws itself.
void addLogo(MediaFiles &files, const SitePlan &plan, const MediaSource &source);

} // namespace gaceta::site
