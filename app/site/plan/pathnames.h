#pragma once
// The parts of the site's addresses that are words: /en/news/…, /es/noticias/…. They are the site's, not
// the theme's, so that an address stays when the look changes.

#include "app/core/entry.h"

#include <string>

namespace gaceta::site {

struct PathNames
{
    std::string news;
    std::string page; // "page-2.html"
    std::string kind;
    std::string tag;
    std::string school;
    std::string schools;
    std::string lists;
    std::string statistics;
    std::string search;
    std::string data;
    std::string factSheet;
};

// Languages that have no words of their own take the English ones.
[[nodiscard]] const PathNames &pathNames(const LanguageTag &language);
[[nodiscard]] std::string pathName(EntryKind kind, const LanguageTag &language);

} // namespace gaceta::site
