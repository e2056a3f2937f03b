#pragma once
// Takes a Mustache text apart into the steps of its rendering, with partials and strings put in and the
// lines gone on which block tags stand alone (as the Mustache specification wants it). What the theme
// contract does not know (lambdas, other delimiters, inheritance) is an error.

#include "app/core/result.h"
#include "app/site/template/template.h"

#include <vector>

namespace gaceta::site {

[[nodiscard]] Result<std::vector<TemplateStep>> readTemplate(const QByteArray &name,
                                                             const TemplateSources &sources);

} // namespace gaceta::site
