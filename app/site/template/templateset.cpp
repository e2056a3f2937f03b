#include "app/site/template/templateset.h"

#include <array>

namespace gaceta::site {

namespace {

constexpr std::array fileNames{
    "head",        "header",     "footer",         "home",       "news",   "entry",
    "schools",     "school",     "school-list",    "statistics", "page",   "press",
    "search",      "notfound",   "redirect",       "index",      "card",   "school-card",
    "stat-card",   "contact",    "filters",        "fact",       "figure", "block-schools",
    "block-stats", "block-news", "block-contacts", "factsheet"};
static_assert(fileNames.size() == static_cast<size_t>(TemplateName::FactSheet) + 1);

} // namespace

Result<TemplateSet> TemplateSet::make(const Theme &theme, const Theme::Strings &strings)
{
    TemplateSet set;
    for (const char *file : fileNames) {
        Result<Template> made = Template::make(file, {theme.templates(), strings});
        if (!made)
            return failure(made.error());
        set.m_templates.push_back(std::move(*made));
    }
    return set;
}

} // namespace gaceta::site
