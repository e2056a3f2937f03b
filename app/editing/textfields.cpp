#include "app/editing/textfields.h"

#include <algorithm>
#include <array>

namespace gaceta::editing {

bool isReadable(QLatin1String field)
{
    static constexpr std::array names{
        "alt",      "area",        "body",       "campus",    "caption",      "credit",
        "dateline", "description", "grades",     "intro",     "label",        "labels",
        "licence",  "name",        "note",       "notes",     "officialName", "otherNames",
        "outlet",   "period",      "population", "principal", "role",         "seoDescription",
        "seoTitle", "shortName",   "source",     "summary",   "tagline",      "title",
        "who",      "titles",      "provider"};
    return std::ranges::any_of(names,
                               [field](const char *name) { return field == QLatin1String(name); });
}

} // namespace gaceta::editing
