#pragma once
// All templates of a theme, made ready for one language.

#include "app/core/enumnames.h"
#include "app/site/template/template.h"
#include "app/site/theme.h"

#include <vector>

namespace gaceta::site {

// The names are those of the files; resources/themes/README.md says what each gets.
enum class TemplateName {
    Head,
    Header,
    Footer,
    Home,
    News,
    Entry,
    Schools,
    School,
    SchoolList,
    Statistics,
    Page,
    Press,
    Search,
    NotFound,
    Redirect,
    Index,
    Card,
    SchoolCard,
    StatCard,
    Contact,
    Filters,
    Fact,
    Figure,
    BlockSchools,
    BlockStats,
    BlockNews,
    BlockContacts,
    FactSheet
};

class TemplateSet final
{
public:
    [[nodiscard]] static Result<TemplateSet> make(const Theme &theme, const Theme::Strings &strings);

    [[nodiscard]] const Template &operator[](TemplateName name) const
    {
        return m_templates[static_cast<size_t>(name)];
    }

private:
    TemplateSet() = default;
    std::vector<Template> m_templates; // in the order of the names
};

} // namespace gaceta::site
