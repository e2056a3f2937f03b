#pragma once
// The picture that other sites show beside a link to a page (Open Graph).

#include "app/site/pages/site.h"

namespace gaceta::site {

// Drawings (SVG) are left out: those who read it cannot show them. So are photos that are too small.
[[nodiscard]] bool canBeShared(const MediaFile *file);

void addSocialImage(Value &page, const Site &site, const Edition &edition, const MediaId &image);
// Of an entry: its photo, or a picture that is drawn of its title.
void addSocialImage(Value &page, const Site &site, const Edition &edition, const EntryView &view);

} // namespace gaceta::site
