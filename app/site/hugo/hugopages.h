#pragma once
// The content files for Hugo: front matter (as JSON, which Hugo knows beside YAML and TOML and which no
// text can break) and Markdown.

#include "app/site/hugo/hugolayout.h"
#include "app/site/pages/site.h"

namespace gaceta::site {

struct HugoContent
{
    const Site &site;
    const HugoLayout &layout;
    const Edition &edition;
};

// Bundles.
void appendHugoEntry(const HugoContent &content, const EntryView &view, std::string &target);
void appendHugoPage(const HugoContent &content, const PageView &view, std::string &target);
void appendHugoSchool(const HugoContent &content, const SchoolView &view, std::string &target);
void appendHugoSchoolList(const HugoContent &content, const SchoolListView &view, std::string &target);
void appendHugoStatistics(const HugoContent &content, std::string &target);

// What is said of a section or of the term of a taxonomy.
struct HugoSection
{
    std::string title;
    std::string key;       // the same in all languages
    std::string type = {}; // of the pages in it
    std::string description = {};
    int menuWeight = 0;    // 0: not in the menu
    bool isHidden = false; // it has no page of its own
};
void appendHugoSection(const HugoContent &content, const HugoSection &section, std::string &target);

} // namespace gaceta::site
