#pragma once
// hugo.toml: languages, addresses, taxonomies, and the settings without which Hugo would show texts
// otherwise than they were written.

#include "app/site/hugo/hugolayout.h"
#include "app/site/pages/site.h"

namespace gaceta::site {

void appendHugoConfig(const Site &site, const HugoLayout &layout, std::string &target);

} // namespace gaceta::site
