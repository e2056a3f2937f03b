#pragma once
// What browsers may load and run on the site's pages: its own files, and of scripts and styles that
// stand in a page those of the theme, each by its hash. Whatever else might get into a page is not run.

#include "app/site/pages/site.h"

#include <set>
#include <string>
#include <string_view>

namespace gaceta::site {

// Scripts and styles that stand in a page, as a policy names them ('sha256-…').
struct InlineCode
{
    std::set<std::string> scripts;
    std::set<std::string> styles;
};

// Adds what stands in `html`, of which any may be a template: what still has to be filled in there, and
// ways to the root, is left out, because it differs from page to page.
void findInlineCode(std::string_view html, InlineCode &found);

// The value of the header Content-Security-Policy.
[[nodiscard]] std::string contentPolicy(const Site &site);

} // namespace gaceta::site
