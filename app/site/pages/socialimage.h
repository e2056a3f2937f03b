#pragma once
// The picture that other sites show beside a link to a page (Open Graph).

#include "app/site/pages/site.h"

namespace gaceta::site {

// Drawings (SVG) are left out: those who read it cannot show them.
void addSocialImage(Value &page, const Site &site, const Edition &edition, const MediaId &image);

} // namespace gaceta::site
